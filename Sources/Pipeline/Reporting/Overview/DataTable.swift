import Words

/// A table of figures before any layout: what CSV, spreadsheets and pages show of it cannot differ.
struct DataTable: Sendable {
    struct Column: Sendable {
        let heading: String
        /// In centimetres, where a spreadsheet shows it.
        let width: Double
        /// Whether its texts stay as they were typed: names of files.
        let isVerbatim: Bool

        static func text(_ heading: String, _ width: Double = 4) -> Column { Column(heading, width) }
        static func name(_ heading: String, _ width: Double) -> Column { Column(heading, width, isVerbatim: true) }
        static func count(_ heading: String, _ width: Double = 2.2) -> Column { Column(heading, width) }
        static func figure(_ heading: String, _ width: Double = 2.4) -> Column { Column(heading, width) }
        static func date(_ heading: String, _ width: Double = 2.6) -> Column { Column(heading, width) }

        private init(_ heading: String, _ width: Double, isVerbatim: Bool = false) {
            self.heading = FrenchTypography.polished(heading)
            self.width = width
            self.isVerbatim = isVerbatim
        }
    }

    enum Cell: Hashable, Sendable {
        case empty
        case text(String)
        case number(Double)
        case date(CalendarDate)

        static func text(_ value: String?) -> Cell { value.map { .text($0) } ?? .empty }
        static func count(_ value: Int?) -> Cell { value.map { .number(Double($0)) } ?? .empty }
        static func figure(_ value: Double?) -> Cell { value.map { .number($0) } ?? .empty }
        static func date(_ value: CalendarDate?) -> Cell { value.map { .date($0) } ?? .empty }
        /// The same cell, its words set as French typography asks.
        fileprivate var polished: Cell {
            switch self {
            case .text(let text): .text(FrenchTypography.polished(text))
            case .empty, .number, .date: self
            }
        }

        static func flag(_ value: Bool?) -> Cell { value.map { .text($0 ? "oui" : "non") } ?? .empty }
    }

    /// The name of its file, without suffix: `references`.
    let name: String
    /// The name of its sheet: « Références ».
    let title: String
    /// What it tells, in a sentence.
    let subject: String
    let columns: [Column]
    let rows: [[Cell]]

    init(_ name: String, _ title: String, _ subject: String, _ columns: [Column], _ rows: [[Cell]]) {
        self.name = name
        self.title = title
        self.subject = FrenchTypography.polished(subject)
        self.columns = columns
        self.rows = rows.map { row in
            zip(row, columns).map { cell, column in column.isVerbatim ? cell : cell.polished }
        }
    }
}
