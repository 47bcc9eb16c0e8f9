package import Words

/// A column to write.
package struct ColumnDraft: Hashable, Sendable {
    /// In centimetres.
    package let width: Double
    package let isHidden: Bool

    package init(width: Double, isHidden: Bool = false) {
        self.width = width
        self.isHidden = isHidden
    }
}

/// A row to write, its cells from the first column on.
package struct RowDraft: Hashable, Sendable {
    /// How high a row is.
    package enum Height: Hashable, Sendable {
        /// As its texts need, now and while people type.
        case fitted
        /// As its texts need when it is written, whatever people type.
        case measured
        /// So many points, whatever people type.
        case fixed(Double)
    }

    package let cells: [CellDraft]
    package let height: Height
    /// In points: room for what people will write, before they do. Programs that measure ODS rows anew do not keep it.
    package let leastHeight: Double

    package init(_ cells: [CellDraft], height: Height = .fitted, leastHeight: Double = 0) {
        self.cells = cells
        self.height = height
        self.leastHeight = leastHeight
    }

    /// Whether no cell holds anything.
    var isEmpty: Bool { cells.allSatisfy { $0.content == .empty } }
}

/// A cell to write: what it holds and how it looks.
package struct CellDraft: Hashable, Sendable {
    package let content: CellContent
    /// Nil is the look of cells nobody touched.
    package let look: CellLook?

    package init(_ content: CellContent = .empty, _ look: CellLook? = nil) {
        self.content = content
        self.look = look
    }
}

/// What a cell to write holds.
package enum CellContent: Hashable, Sendable {
    case empty
    /// Text as it is, whatever it begins with; each line is a paragraph.
    case text(String)
    /// Text of which some pieces have a font of their own.
    case richText([TextRun])
    case number(Double)
    case date(CalendarDate)
    /// A formula, and the value that stands until somebody changes the workbook.
    case formula(Formula, cached: CachedValue)
    /// Text that leads to a cell of a sheet of this name.
    case link(String, sheet: String, cell: CellReference)

    /// The result of a formula, as calculated by whoever drafts it.
    package enum CachedValue: Hashable, Sendable {
        case number(Double)
        case text(String)
    }

    /// What people read there, figures as the look shows them.
    func shown(as format: NumberFormat) -> String {
        switch self {
        case .empty: ""
        case .text(let text), .link(let text, _, _), .formula(_, .text(let text)): text
        case .richText(let runs): runs.map(\.text).joined()
        case .number(let number), .formula(_, .number(let number)): format.shown(number)
        case .date(let date): FrenchFormat.shortDate(date)
        }
    }
}

/// A piece of text.
package struct TextRun: Hashable, Sendable {
    package let text: String
    /// Nil is the font of the cell.
    package let font: CellFont?

    package init(_ text: String, _ font: CellFont? = nil) {
        self.text = text
        self.font = font
    }
}
