/// A whole workbook as one JSON document: flags, cells and what was stepped over, for programs.
///
/// Keys always come in the same order, one cell per line, so that two documents compare line by line. References are
/// those that people write (`G14`), dates are ISO 8601 without zone, durations are seconds.
package struct WorkbookDocument {
    private let workbook: Workbook

    package init(of workbook: Workbook) { self.workbook = workbook }

    /// The lines of the document.
    package var lines: [String] {
        var lines = ["{", #""format":\#(JSONText.quoted(workbook.format.rawValue)),"#]
        lines.append(#""incomplete":\#(workbook.isIncomplete),"#)
        lines.append(#""diagnostics":\#(JSONText.list(workbook.diagnostics.map(\.json))),"#)
        lines.append(#""sheets":["#)
        for (index, sheet) in workbook.sheets.enumerated() {
            lines.append("{")
            lines += sheet.flags
            lines.append(#""cells":["#)
            var cells = sheet.rows.flatMap { row in
                row.cells.map { $1.json(at: CellReference(row: row.index, column: $0)) }
            }
            for index in cells.indices.dropLast() { cells[index] += "," }
            lines += cells
            lines.append(index == workbook.sheets.count - 1 ? "]}" : "]},")
        }
        return lines + ["]", "}"]
    }
}

extension Sheet {
    fileprivate var flags: [String] {
        let rows = hiddenRows.runs.map { "\($0.lowerBound + 1):\($0.upperBound + 1)" }
        let columns = hiddenColumns.runs.map {
            "\(CellReference.columnName($0.lowerBound)):\(CellReference.columnName($0.upperBound))"
        }
        let visibility =
            switch visibility {
            case .visible: "visible"
            case .hidden: "hidden"
            case .veryHidden: "veryHidden"
            }
        return [
            #""name":\#(JSONText.quoted(name)),"visibility":\#(JSONText.quoted(visibility)),"protected":\#(isProtected),"#,
            #""usedRange":\#(usedRange.map { JSONText.quoted("\($0)") } ?? "null"),"cellCount":\#(cellCount),"#,
            #""mergedRanges":\#(JSONText.list(mergedRanges.map { JSONText.quoted("\($0)") })),"#,
            #""hiddenRows":\#(JSONText.list(rows.map(JSONText.quoted))),"#,
            #""hiddenColumns":\#(JSONText.list(columns.map(JSONText.quoted))),"#,
            #""diagnostics":\#(JSONText.list(diagnostics.map(\.json))),"#,
        ]
    }
}

extension Cell {
    fileprivate func json(at place: CellReference) -> String {
        var pairs: KeyedText = [("cell", JSONText.quoted("\(place)"))]
        pairs += value?.pairs ?? [("kind", #""noResult""#), ("value", "null")]
        if let formula { pairs.append(("formula", JSONText.quoted(formula))) }
        if isCovered { pairs.append(("covered", "true")) }
        return JSONText.object(pairs)
    }
}

extension CellValue {
    fileprivate var pairs: KeyedText {
        switch self {
        case .number(let value, .plain), .number(let value, .shown): Self.pairs("number", JSONText.number(value))
        case .number(let value, .percentage): Self.pairs("percentage", JSONText.number(value))
        case .number(let value, .currency(let code)):
            Self.pairs("currency", JSONText.number(value)) + [("currency", code.map(JSONText.quoted) ?? "null")]
        case .text(let text): Self.pairs("text", JSONText.quoted(text))
        case .boolean(let value): Self.pairs("boolean", "\(value)")
        case .date(let date): Self.pairs("date", JSONText.quoted(date.iso8601))
        case .duration(let seconds): Self.pairs("duration", JSONText.number(seconds))
        case .error(let text): Self.pairs("error", JSONText.quoted(text))
        }
    }

    private static func pairs(_ kind: String, _ value: String) -> KeyedText {
        [("kind", JSONText.quoted(kind)), ("value", value)]
    }
}

extension CivilDateTime {
    /// `2018-03-12` or `2018-03-12T08:30:00`, the year with four digits.
    fileprivate var iso8601: String {
        let rest = description.drop { $0 == "-" }.drop { $0 != "-" }.replacing(" ", with: "T")
        let digits = "\(abs(year))"
        return (year < 0 ? "-" : "") + String(repeating: "0", count: max(4 - digits.count, 0)) + digits + rest
    }
}

extension WorkbookDiagnostic {
    fileprivate var json: String {
        var pairs: KeyedText = [("fact", JSONText.quoted(fact.word))]
        if let cell { pairs.append(("cell", JSONText.quoted("\(cell)"))) }
        return JSONText.object(pairs + fact.details)
    }
}

extension WorkbookDiagnostic.Fact {
    fileprivate var word: String {
        switch self {
        case .unreadableValue: "unreadableValue"
        case .unknownCellType: "unknownCellType"
        case .dateOutOfRange: "dateOutOfRange"
        case .missingSharedString: "missingSharedString"
        case .badReference: "badReference"
        case .duplicateCell: "duplicateCell"
        case .repetitionCut: "repetitionCut"
        case .textCut: "textCut"
        case .missingPart: "missingPart"
        case .damagedPart: "damagedPart"
        case .checksumMismatch: "checksumMismatch"
        case .malformedXML: "malformedXML"
        case .replacedCharacters: "replacedCharacters"
        case .nestedTooDeep: "nestedTooDeep"
        case .duplicateMember: "duplicateMember"
        case .notATable: "notATable"
        case .partsFoundByName: "partsFoundByName"
        }
    }

    fileprivate var details: KeyedText {
        switch self {
        case .duplicateCell, .repetitionCut, .textCut, .partsFoundByName: []
        case .unreadableValue(let text), .unknownCellType(let text), .badReference(let text), .notATable(let text):
            [("value", JSONText.quoted(text))]
        case .dateOutOfRange(let number): [("value", JSONText.number(number))]
        case .missingSharedString(let index): [("value", "\(index)")]
        case .missingPart(let part), .damagedPart(let part), .checksumMismatch(let part), .nestedTooDeep(let part),
            .duplicateMember(let part), .replacedCharacters(let part):
            [("part", JSONText.quoted(part))]
        case .malformedXML(let part, let line): [("part", JSONText.quoted(part)), ("line", "\(line)")]
        }
    }
}
