import Evaluation
import Office
import Words

/// The content of a workbook, to be written again with some cells changed: sheets, rows and columns stay in their places,
/// what people do not see of them does not.
struct WorkbookCopy {
    private let workbook: Workbook
    private var edits: [Int: [CellReference: CellContent]] = [:]
    private var lastRows: [Int: Int] = [:]
    private var replaced: [Folded: SheetDraft] = [:]
    private var added: [Int: [String]] = [:]

    init(of workbook: Workbook) {
        self.workbook = workbook
    }

    /// Puts something else in a cell.
    mutating func set(_ location: SourceLocation, _ content: CellContent) {
        let cell = CellReference(row: location.row, column: location.column)
        edits[location.sheetIndex, default: [:]][cell] = content
    }

    /// Leaves out what stands under a row.
    mutating func cut(_ sheet: Int, below row: Int) { lastRows[sheet] = row }

    /// Puts a name under the last row, its value to be filled.
    mutating func add(_ name: String, to sheet: Int) { added[sheet, default: []].append(name) }

    /// Puts a sheet in the place of the one of its name, or at the end.
    mutating func replace(with sheet: SheetDraft) { replaced[Folded(sheet.name)] = sheet }

    func draft(named title: String) -> WorkbookDraft {
        let known = Set(workbook.sheets.map { Folded($0.name) })
        let added = replaced.filter { !known.contains($0.key) }.map(\.value).sorted { $0.name < $1.name }
        return WorkbookDraft(
            title: title,
            sheets: workbook.sheets.enumerated().map { replaced[Folded($1.name)] ?? draft(of: $1, $0) } + added
        )
    }

    private func draft(of sheet: Sheet, _ index: Int) -> SheetDraft {
        let lastRow = min(sheet.usedRange?.last.row ?? 0, lastRows[index] ?? FormLimits.rows)
        let width = (sheet.usedRange?.last.column ?? 0) + 1
        var rows = Array(repeating: Array(repeating: CellContent.empty, count: width), count: lastRow + 1)
        for row in sheet.rows where row.index <= lastRow {
            for (column, cell) in row.cells where column < width && !cell.isCovered {
                rows[row.index][column] = cell.value.map(CellContent.init) ?? .empty
            }
        }
        for (cell, content) in edits[index] ?? [:] where cell.row <= lastRow && cell.column < width {
            rows[cell.row][cell.column] = content
        }
        for name in added[index] ?? [] {
            rows.append([.text(name)] + Array(repeating: .empty, count: width - 1))
        }
        let header = rows.firstIndex { $0.count { $0 != .empty } >= min(2, width) }
        return SheetDraft(
            name: sheet.name,
            visibility: sheet.visibility,
            columns: (0..<width).map { column in ColumnDraft(width: Self.width(of: rows.map { $0[column] })) },
            rows: rows.enumerated().map { place, cells in
                RowDraft(cells.map { CellDraft($0, place == header ? .copiedHeading : .copied($0)) })
            },
            headerRows: header.map { $0..<($0 + 1) },
            frozen: FrozenPanes(rows: header.map { $0 + 1 } ?? 0)
        )
    }

    /// Wide enough for most texts, in centimetres; the others wrap.
    private static func width(of cells: [CellContent]) -> Double {
        let longest =
            cells.map { content -> Int in
                if case .text(let text) = content { return text.count }
                return 10
            }.max() ?? 0
        return min(max(2.2, Double(longest) * 0.2 + 0.4), 12)
    }
}

extension CellContent {
    /// What a cell says, as a form reads it.
    fileprivate init(_ value: CellValue) {
        switch value {
        case .number(let number, .percentage): self = .number(number * 100)
        case .number(let number, .plain), .number(let number, .currency), .duration(let number): self = .number(number)
        case .number(_, .shown(let text)), .text(let text), .error(let text): self = .text(text)
        case .boolean(let isTrue): self = .text(isTrue ? "oui" : "non")
        case .date(let date):
            self = CalendarDate(year: date.year, month: date.month, day: date.day).map(CellContent.date) ?? .empty
        }
    }
}

extension CellLook {
    private static let page = CellAlignment(.start, .top, wraps: true)

    fileprivate static let copiedHeading = CellLook(
        font: CellFont(isBold: true),
        fill: Colour(0xE7E6E6),
        borders: CellBorders(bottom: CellBorder(Colour(0x000000))),
        alignment: page
    )

    fileprivate static func copied(_ content: CellContent) -> CellLook {
        if case .date = content { return CellLook(alignment: page, format: .date) }
        return CellLook(alignment: page)
    }
}
