import Evaluation
import Office
import Words

/// A table of a form as it is drawn: a column for each entry of its description, and a row for each of `rows`.
struct DrawnTable<Row> {
    /// The first line of the sheet.
    let title: String
    /// What to do there, on one line.
    let instruction: String
    let groups: [ColumnGroup<Row>]
    /// Those that hold something, then those that are left to fill, which are all the same.
    private let rows: [Row]
    private let spareCount: Int
    /// The columns that stay in sight.
    let frozenColumns: Int
    let paper: PageSetup.Paper
    /// That of the rows where people write, in points.
    private let leastHeight: Double
    /// The column where a cell is chosen when the sheet opens: the first that is empty, or the first of all.
    let start: any FormEntry
    private let startsAtTop: Bool

    init(
        _ title: String,
        _ instruction: String,
        groups: [ColumnGroup<Row>],
        rows: [Row],
        spare: (row: Row, count: Int)? = nil,
        frozenColumns: Int = 1,
        paper: PageSetup.Paper = .a4,
        leastHeight: Double = 0,
        start: any FormEntry,
        startsAtTop: Bool = false
    ) {
        self.title = title
        self.instruction = FrenchTypography.polished(instruction)
        self.groups = groups
        self.rows = rows + (spare.map { Array(repeating: $0.row, count: $0.count) } ?? [])
        spareCount = spare?.count ?? 0
        self.frozenColumns = frozenColumns
        self.paper = paper
        self.leastHeight = leastHeight
        self.start = start
        self.startsAtTop = startsAtTop
    }

    private var columns: [DrawnColumn<Row>] { groups.flatMap(\.columns) }
    private var hasBands: Bool { groups.contains { $0.title != nil } }
    /// The rank of the row under the headers.
    private var firstRow: Int { hasBands ? 3 : 2 }

    /// The sheet of this name.
    func drawn(as name: String, in setting: FormSetting) -> DrawnSheet {
        let columns = columns
        let cells = drawn { row in columns.map { $0.cell(rows[row]).admitted } }
        let drafts = drawn { row in
            RowDraft(cells[row].map { CellDraft($0.content, $0.look) }, leastHeight: leastHeight)
        }
        let header = RowDraft(
            groups.flatMap { group in
                group.columns.map { CellDraft(.text($0.heading), group.owner.header) }
            }
        )
        let places = Dictionary(firstOf: columns.enumerated().map { ($1.heading, range(of: $0)) })
        let lastRow = firstRow + max(rows.count, 1) - 1
        let draft = SheetDraft(
            name: name,
            columns: columns.map { ColumnDraft(width: $0.width) },
            rows: [caption] + (hasBands ? [band] : []) + [header] + drafts,
            headerRows: (hasBands ? 1 : firstRow - 1)..<firstRow,
            frozen: FrozenPanes(rows: firstRow, columns: frozenColumns),
            cursor: cursor(among: cells),
            isProtected: true,
            showsGrid: false,
            tabColour: (cells.isEmpty ? ColumnOwner.mission : .answer).tab,
            rules: rules(of: cells, on: name, in: setting),
            conditions: conditions(of: cells, at: places),
            // Rows that are left to fill are printed too.
            page: setting.page(
                paper,
                of: CellRange(
                    CellReference(row: 0, column: 0),
                    CellReference(row: lastRow, column: max(columns.count, 1) - 1)
                )
            )
        )
        return DrawnSheet(draft: draft, places: places)
    }

    /// What is made of each row, once for those that are left to fill.
    private func drawn<Drawing>(_ draw: (Int) -> Drawing) -> [Drawing] {
        let filled = rows.count - spareCount
        let spare = spareCount > 0 ? [draw(filled)] : []
        return (0..<filled).map(draw) + spare.flatMap { Array(repeating: $0, count: spareCount) }
    }

    private func range(of column: Int) -> CellRange {
        CellRange(rows: firstRow..<firstRow + max(rows.count, 1), column: column)
    }

    /// The title, and the instruction in the first column that it leaves free; both run over the next cells.
    private var caption: RowDraft {
        var left = 0.0
        var place = 0
        for column in columns where left < Self.titleWidth {
            left += column.width
            place += 1
        }
        let blanks = Array(repeating: CellDraft(), count: max(place - 1, 0))
        return RowDraft(
            [CellDraft(.text(title), .sheetTitle)] + blanks + [CellDraft(.text(instruction), .instruction)],
            height: .fixed(21)
        )
    }

    /// What the longest title takes, in centimetres.
    private static var titleWidth: Double { 3.6 }

    private var band: RowDraft {
        let cells = groups.flatMap { group in
            group.columns.indices.map { index in
                CellDraft(index == 0 ? .text(group.title ?? "") : .empty, group.owner.band)
            }
        }
        return RowDraft(cells, height: .fixed(15))
    }

    private func cursor(among cells: [[DrawnCell]]) -> CellReference {
        let column = columns.firstIndex { $0.heading == start.heading } ?? 0
        let row = startsAtTop ? 0 : cells.firstIndex { $0[column].content == .empty } ?? 0
        return CellReference(row: firstRow + row, column: column)
    }

    /// What may be typed where, each rule once.
    private func rules(of cells: [[DrawnCell]], on sheet: String, in setting: FormSetting) -> [InputRule] {
        var order: [GuardedField] = []
        var ranges: [GuardedField: [CellRange]] = [:]
        for (index, column) in columns.enumerated() {
            let told = setting.experience[FormField(sheet: sheet, heading: column.heading)]
            let fields = cells.map { row in row[index].accepts.map { GuardedField(accepts: $0, told: told) } }
            for (field, rows) in Self.runs(of: fields) {
                if ranges[field] == nil { order.append(field) }
                ranges[field, default: []].append(CellRange(rows: rows.shifted(by: firstRow), column: index))
            }
        }
        return order.map { $0.accepts.rule(on: ranges[$0] ?? [], recalling: $0.told) }
    }

    private func conditions(of cells: [[DrawnCell]], at places: [String: CellRange]) -> [ConditionalLook] {
        columns.enumerated().flatMap { index, column in
            column.marks.compactMap { mark in
                let applies = zip(rows, cells).map { row, cells in
                    mark.applies(to: row, cells[index].look) ? true : nil
                }
                let ranges = Self.runs(of: applies).map {
                    CellRange(rows: $0.rows.shifted(by: firstRow), column: index)
                }
                guard let first = ranges.first?.first else { return nil }
                let names = RowNames(row: first.row, columns: places)
                return ConditionalLook(on: ranges, when: Formula(mark.formula(names)), change: mark.change)
            }
        }
    }

    /// The rows in a run with the same value, value after value; rows without one are left out.
    private static func runs<Value: Equatable>(of values: [Value?]) -> [(value: Value, rows: Range<Int>)] {
        var runs: [(value: Value, rows: Range<Int>)] = []
        for (row, value) in values.enumerated() {
            guard let value else { continue }
            if let last = runs.last, last.rows.upperBound == row, last.value == value {
                runs[runs.count - 1].rows = last.rows.lowerBound..<row + 1
            } else {
                runs.append((value, row..<row + 1))
            }
        }
        return runs
    }
}

/// Columns side by side that the same people write in.
struct ColumnGroup<Row> {
    /// What the band above them says; nil in a table without bands.
    let title: String?
    let owner: ColumnOwner
    let columns: [DrawnColumn<Row>]

    init(_ title: String? = nil, _ owner: ColumnOwner, _ columns: [DrawnColumn<Row>]) {
        self.title = title.map(FrenchTypography.polished)
        self.owner = owner
        self.columns = columns
    }
}

/// A guard with what experience tells of its field.
private struct GuardedField: Hashable {
    let accepts: Guard
    let told: String?
}

extension Range<Int> {
    fileprivate func shifted(by count: Int) -> Range<Int> { lowerBound + count..<upperBound + count }
}

extension CellRange {
    /// One cell.
    init(_ cell: CellReference) { self.init(cell, cell) }

    var rowCount: Int { last.row - first.row + 1 }

    /// Cells of a column, one under the other.
    init(rows: Range<Int>, column: Int) {
        self.init(
            CellReference(row: rows.lowerBound, column: column),
            CellReference(row: rows.upperBound - 1, column: column)
        )
    }
}
