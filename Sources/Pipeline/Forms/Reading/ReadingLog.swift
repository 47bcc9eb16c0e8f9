import Evaluation
import Office
import Words

/// Reads cells as answers, and keeps what is worth telling about the reading itself (FIC-03, FIC-05).
struct ReadingLog {
    private(set) var findings: [Finding] = []
    /// Whether U+FFFD in a text stands for a character of the file that could not be read.
    var tellsReplacedCharacters = false
    private var conversions: [ConvertedCell] = []
    /// Cells where a formula gives 0 and no number answers.
    private var zeros: [(place: Place, isInTable: Bool)] = []

    private struct ConvertedCell {
        let place: Place
        let conversion: Conversion
        /// Whether the cell stands in a table, whose columns are told as a whole.
        let isInTable: Bool
    }

    mutating func report(_ fact: FileFact, at place: Place, value: String? = nil, count: Int = 1) {
        findings.append(Finding(.file(fact), at: place, value: value, count: count))
    }

    /// Reports a title that has something around it.
    mutating func report(titleOf sheet: SheetReading, expected: String) {
        let found = sheet.sheet.name
        if Folded(found) != Folded(expected) {
            report(.renamedSheet(found: found, expected: expected), at: sheet.place, value: found)
        }
    }

    /// Reports another sheet that bears the title of one that is read.
    mutating func report(copy other: SheetReading, of sheet: SheetReading) {
        report(.repeatedSheet(read: sheet.sheet.name), at: other.place, value: other.sheet.name)
    }

    /// Reports the row from which a sheet is not read, if there is one (FIC-09).
    mutating func report(unread row: Int?, in sheet: SheetReading) {
        guard let row else { return }
        report(.tooManyRows(allowed: FormLimits.rows), at: .cell(sheet.location(row, 0)))
    }

    /// The answer under a header, read as its entry says.
    mutating func read<Value, Sheet>(_ entry: Entry<Value>, in row: RowReading<Sheet>) -> Answer<Value> {
        read(entry, as: entry.kind, in: row)
    }

    /// The answer under a header whose cells are read otherwise on this row.
    mutating func read<Value, Sheet>(
        _ entry: Entry<Value>,
        as kind: AnswerKind<Value>,
        in row: RowReading<Sheet>
    ) -> Answer<Value> {
        read(row.whole(entry), as: kind, inTable: true)
    }

    /// The answer beside a key, read as its entry says.
    mutating func read<Value, Sheet>(_ entry: Entry<Value>, in keys: KeyValueReading<Sheet>) -> Answer<Value> {
        read(keys[entry], as: entry.kind, inTable: false)
    }

    private mutating func read<Value>(
        _ cell: consuming RawCell,
        as kind: AnswerKind<Value>,
        inTable: Bool
    ) -> Answer<Value> {
        cut(&cell)
        if case .zero(let value) = cell.content {
            cell = cell.holding(kind.takesZero ? value : .text(""))
            if !kind.takesZero { zeros.append((cell.place, inTable)) }
        }
        let cell = cell
        if tellsReplacedCharacters { reportReplacedCharacters(of: cell) }
        func answer(_ reading: Answer<Value>.Reading, _ conversion: Conversion? = nil) -> Answer<Value> {
            Answer(to: cell.field, reading: reading, typed: cell.typed, place: cell.place, conversion: conversion)
        }
        switch cell.content {
        case .empty, .zero:
            return answer(.empty)
        case .missing:
            return answer(.silenced)
        case .mislabelled(let label, let fact):
            findings.append(Finding(fact, at: cell.place, value: label))
            return answer(.silenced)
        case .formulaWithoutValue:
            report(.formulaWithoutValue, at: cell.place)
            return answer(.uncomputed)
        case .value(.error(let text)):
            report(.errorValue, at: cell.place, value: text)
            return answer(.uncomputed)
        case .value(let value):
            let address = kind.isAddress ? cell.link.map(CellValue.text) : nil
            switch kind.parse(address ?? value, cell.epoch) {
            case .value(let value):
                return answer(.value(value))
            case .empty:
                return answer(.empty)
            case .unreadable(let reason):
                return answer(.unreadable(reason))
            case .converted(let value, let shown):
                let conversion = Conversion(before: cell.typed, after: shown)
                conversions.append(ConvertedCell(place: cell.place, conversion: conversion, isInTable: inTable))
                return answer(.value(value), conversion)
            }
        }
    }

    /// Takes from a cell what its text has beyond `FormLimits.characters`, which is reported.
    private mutating func cut(_ cell: inout RawCell) {
        guard case .value(.text(let text)) = cell.content, text.utf8.count > FormLimits.characters else { return }
        let length = text.count
        guard length > FormLimits.characters else { return }
        report(.cutText(length: length, kept: FormLimits.characters), at: cell.place)
        cell = cell.holding(.text(String(text.prefix(FormLimits.characters))))
    }

    private mutating func reportReplacedCharacters(of cell: RawCell) {
        guard case .value(.text(let text)) = cell.content else { return }
        let count = text.unicodeScalars.count { $0 == "\u{FFFD}" }
        if count > 0 { report(.replacedCharacters(count: count), at: cell.place, value: text) }
    }

    /// The cells of a column that were converted alike: those interpreted are not told among those typed as a text, nor those in doubt
    /// among the others.
    private struct ConvertedColumn: Hashable {
        let sheet: Int
        let column: Int
        let isInterpreted: Bool
        let isDoubtful: Bool
    }

    /// A column of a table, or a cell that stands alone.
    private struct Column: Hashable {
        let sheet: Int?
        let column: Int?
        let row: Int?

        init(of cell: (place: Place, isInTable: Bool)) {
            sheet = cell.place.location?.sheetIndex
            column = cell.place.location?.column
            row = cell.isInTable ? nil : cell.place.location?.row
        }
    }

    /// Each cell of a column once: one that is merged over rows is read for each of them.
    private static func once<Noted>(_ cells: [Noted], at place: (Noted) -> Place) -> [Noted] {
        var rows: Set<Int> = []
        return cells.filter { cell in place(cell).location.map { rows.insert($0.row).inserted } ?? true }
    }

    /// Everything noted, conversions of three cells or more of a column being one finding (specification §6, readings).
    consuming func allFindings() -> [Finding] {
        var columns: [ConvertedColumn: [ConvertedCell]] = [:]
        for cell in conversions {
            guard cell.isInTable, case .cell(let location) = cell.place else {
                report(.converted(cell.conversion), at: cell.place, value: cell.conversion.before)
                continue
            }
            let column = ConvertedColumn(
                sheet: location.sheetIndex,
                column: location.column,
                isInterpreted: cell.conversion.isInterpreted,
                isDoubtful: cell.conversion.isDoubtful
            )
            columns[column, default: []].append(cell)
        }
        for cells in columns.values.map({ Self.once($0, at: \.place) }) {
            if cells.count >= 3, let first = cells.first, let last = cells.last,
                case .cell(let start) = first.place, case .cell(let end) = last.place
            {
                let example = cells.first { !$0.conversion.isOfFormat }?.conversion ?? first.conversion
                let fact = FileFact.convertedColumn(count: cells.count, example: example)
                report(fact, at: .range(start, end), value: example.before)
            } else {
                for cell in cells { report(.converted(cell.conversion), at: cell.place, value: cell.conversion.before) }
            }
        }
        for cells in Dictionary(grouping: zeros, by: Column.init(of:)).values.map({ Self.once($0, at: \.place) }) {
            guard let first = cells.first, let last = cells.last else { continue }
            if cells.count > 1, case .cell(let start) = first.place, case .cell(let end) = last.place {
                report(.zeros(count: cells.count), at: .range(start, end), value: "0")
            } else {
                report(.zeros(count: 1), at: first.place, value: "0")
            }
        }
        return findings.inReadingOrder
    }
}
