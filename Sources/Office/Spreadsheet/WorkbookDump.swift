/// What a workbook holds, as lines of text: to be read by people, or compared by programs.
package struct WorkbookDump {
    private let workbook: Workbook

    package init(of workbook: Workbook) { self.workbook = workbook }

    /// Each sheet with its cells, one per line, then what was stepped over.
    package var lines: [String] {
        workbook.sheets.flatMap { sheet in
            [header(of: sheet)] + sheet.cellLines + sheet.diagnostics.map { "  ! \(DumpWords.line($0))" } + [""]
        } + workbook.diagnostics.map { "! \(DumpWords.line($0))" }
    }

    private func header(of sheet: Sheet) -> String {
        var words = ["\(DumpWords.sheet) \(DumpWords.quoted(sheet.name))"]
        words.append(sheet.usedRange.map { "\($0)" } ?? DumpWords.empty)
        words.append(DumpWords.cells(sheet.cellCount))
        switch sheet.visibility {
        case .visible: break
        case .hidden: words.append(DumpWords.hiddenSheet)
        case .veryHidden: words.append(DumpWords.veryHiddenSheet)
        }
        if sheet.isProtected { words.append(DumpWords.protected) }
        return words.joined(separator: ", ")
    }

    /// One JSON object per cell: sheet, row and column from 1, type (`n s b D T e`) and value.
    ///
    /// Dates are days since 1899-12-30, durations fractions of a day; what JSON cannot say is null.
    package var jsonLines: [String] {
        workbook.sheets.flatMap { sheet in
            let name = JSONText.quoted(sheet.name)
            return sheet.rows.flatMap { row in
                row.cells.compactMap { column, cell -> String? in
                    guard let value = cell.value, let content = value.json else { return nil }
                    return #"{"s":\#(name),"r":\#(row.index + 1),"c":\#(column + 1),\#(content)}"#
                }
            }
        }
    }
}

extension Sheet {
    fileprivate var cellLines: [String] {
        rows.flatMap { row in
            row.cells.map { column, cell in
                let place = CellReference(row: row.index, column: column)
                var words = ["  \(place)", cell.value?.kindName ?? DumpWords.noResult]
                if let value = cell.value { words.append(value.shown) }
                if let formula = cell.formula { words.append("[\(formula)]") }
                if cell.isCovered { words.append("(\(DumpWords.covered))") }
                if isRowHidden(row.index) { words.append("(\(DumpWords.hiddenRow))") }
                if isColumnHidden(column) { words.append("(\(DumpWords.hiddenColumn))") }
                return words.joined(separator: "  ")
            }
        }
    }
}

extension CellValue {
    fileprivate var kindName: String {
        switch self {
        case .number(_, .plain), .number(_, .shown): DumpWords.number
        case .number(_, .percentage): DumpWords.percentage
        case .number(_, .currency): DumpWords.amount
        case .text: DumpWords.text
        case .boolean: DumpWords.boolean
        case .date: DumpWords.date
        case .duration: DumpWords.duration
        case .error: DumpWords.error
        }
    }

    fileprivate var shown: String {
        switch self {
        case .number(let value, .plain): DumpWords.decimal(value)
        case .number(let value, .percentage): DumpWords.decimal(value * 100) + " %"
        case .number(let value, .currency(let code)): DumpWords.decimal(value) + (code.map { " \($0)" } ?? "")
        case .number(_, .shown(let text)): text
        case .text(let text): JSONText.quoted(text)
        case .boolean(let value): value ? DumpWords.yes : DumpWords.no
        case .date(let date): date.description
        case .duration(let seconds): DumpWords.clock(seconds)
        case .error(let text): text
        }
    }

    /// `"t":…,"v":…`; nil for an empty text.
    fileprivate var json: String? {
        switch self {
        case .number(let value, _): #""t":"n","v":\#(JSONText.number(value))"#
        case .text(let text): text.isEmpty ? nil : #""t":"s","v":\#(JSONText.quoted(text))"#
        case .boolean(let value): #""t":"b","v":\#(value)"#
        case .date(let date): #""t":"D","v":\#(JSONText.number(date.days))"#
        case .duration(let seconds): #""t":"T","v":\#(JSONText.number(seconds / 86_400))"#
        case .error(let text): #""t":"e","v":\#(JSONText.quoted(text))"#
        }
    }
}
