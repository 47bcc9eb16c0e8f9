import Evaluation
import Office

/// Reads cells as answers, and keeps what is worth telling about the reading itself (FIC-03, FIC-05).
struct IntakeLog {
    private(set) var findings: [Finding] = []
    private var conversions: [ConvertedCell] = []

    private struct ConvertedCell {
        let place: Place
        let conversion: Conversion
        /// Whether the cell stands in a table, whose columns are told as a whole.
        let isInTable: Bool
    }

    mutating func note(_ fact: FileFact, at place: Place, value: String? = nil) {
        findings.append(Finding(.file(fact), at: place, value: value))
    }

    /// The answer that `cell` holds, read by `parser`.
    mutating func read<Value>(
        _ cell: RawCell,
        as parser: ValueParser<Value>,
        inTable: Bool = true
    ) -> Answer<Value> {
        func answer(_ reading: Answer<Value>.Reading, _ conversion: Conversion? = nil) -> Answer<Value> {
            Answer(to: cell.field, reading: reading, typed: cell.typed, place: cell.place, conversion: conversion)
        }
        switch cell.content {
        case .empty:
            return answer(.empty)
        case .missing:
            return answer(.silenced)
        case .formulaWithoutValue:
            note(.formulaWithoutValue, at: cell.place)
            return answer(.silenced)
        case .value(.error(let text)):
            note(.errorValue, at: cell.place, value: text)
            return answer(.silenced)
        case .value(let value):
            switch parser.parse(value) {
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

    /// Everything noted, conversions of three cells or more of a column being one finding (specification §6, readings).
    consuming func closed() -> [Finding] {
        var columns: [[Int]: [ConvertedCell]] = [:]
        for cell in conversions {
            guard cell.isInTable, case .cell(let location) = cell.place else {
                note(.converted(cell.conversion), at: cell.place, value: cell.conversion.before)
                continue
            }
            columns[[location.sheetIndex, location.column], default: []].append(cell)
        }
        for cells in columns.values {
            if cells.count >= 3, let first = cells.first, let last = cells.last,
                case .cell(let start) = first.place, case .cell(let end) = last.place
            {
                let fact = FileFact.convertedColumn(count: cells.count, example: first.conversion)
                note(fact, at: .range(start, end), value: first.conversion.before)
            } else {
                for cell in cells { note(.converted(cell.conversion), at: cell.place, value: cell.conversion.before) }
            }
        }
        return findings.sorted()
    }
}
