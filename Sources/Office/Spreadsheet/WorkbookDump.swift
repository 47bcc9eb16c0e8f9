/// What a workbook holds, as lines of text: to be read by people, or compared by programs.
package struct WorkbookDump {
    private let workbook: Workbook

    package init(of workbook: Workbook) { self.workbook = workbook }

    /// Each sheet with its cells, one per line, then what was stepped over.
    package var lines: [String] {
        workbook.sheets.flatMap { sheet in
            [header(of: sheet)] + sheet.cellLines + sheet.diagnostics.map { "  ! \($0.dump)" } + [""]
        } + workbook.diagnostics.map { "! \($0.dump)" }
    }

    private func header(of sheet: Sheet) -> String {
        var words = ["\(Words.sheet) \(Words.quoted(sheet.name))"]
        words.append(sheet.usedRange.map { "\($0)" } ?? Words.empty)
        words.append("\(sheet.cellCount) \(Words.cells)")
        switch sheet.visibility {
        case .visible: break
        case .hidden: words.append(Words.hiddenSheet)
        case .veryHidden: words.append(Words.veryHiddenSheet)
        }
        if sheet.isProtected { words.append(Words.protected) }
        return words.joined(separator: ", ")
    }

    /// One JSON object per cell: sheet, row and column from 1, type (`n s b D T e`) and value.
    ///
    /// Dates are days since 1899-12-30, durations fractions of a day.
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
                var words = ["  \(place)", cell.value?.kindName ?? Words.noResult]
                if let value = cell.value { words.append(value.shown) }
                if let formula = cell.formula { words.append("[\(formula)]") }
                if cell.isCovered { words.append("(\(Words.covered))") }
                if isRowHidden(row.index) { words.append("(\(Words.hiddenRow))") }
                if isColumnHidden(column) { words.append("(\(Words.hiddenColumn))") }
                return words.joined(separator: "  ")
            }
        }
    }
}

extension CellValue {
    fileprivate var kindName: String {
        switch self {
        case .number(_, .plain): Words.number
        case .number(_, .percentage): Words.percentage
        case .number(_, .currency): Words.amount
        case .text: Words.text
        case .boolean: Words.boolean
        case .date: Words.date
        case .duration: Words.duration
        case .error: Words.error
        }
    }

    fileprivate var shown: String {
        switch self {
        case .number(let value, .plain): Words.decimal(value)
        case .number(let value, .percentage): Words.decimal(value * 100) + " %"
        case .number(let value, .currency(let code)): Words.decimal(value) + (code.map { " \($0)" } ?? "")
        case .text(let text): JSONText.quoted(text)
        case .boolean(let value): value ? Words.yes : Words.no
        case .date(let date): date.description
        case .duration(let seconds): Words.decimal(seconds) + " s"
        case .error(let text): text
        }
    }

    /// `"t":…,"v":…`; nil for an empty text.
    fileprivate var json: String? {
        switch self {
        case .number(let value, _): #""t":"n","v":\#(value)"#
        case .text(let text): text.isEmpty ? nil : #""t":"s","v":\#(JSONText.quoted(text))"#
        case .boolean(let value): #""t":"b","v":\#(value)"#
        case .date(let date): #""t":"D","v":\#(date.days)"#
        case .duration(let seconds): #""t":"T","v":\#(seconds / 86_400)"#
        case .error(let text): #""t":"e","v":\#(JSONText.quoted(text))"#
        }
    }
}

extension WorkbookDiagnostic {
    fileprivate var dump: String {
        let place = cell.map { "\($0)  " } ?? ""
        return "\(place)\(fact)"
    }
}

/// The French words of the dump.
private enum Words {
    static let sheet = "Feuille"
    static let empty = "vide"
    static let cells = "cellules"
    static let hiddenSheet = "masquée"
    static let veryHiddenSheet = "très masquée"
    static let protected = "protégée"
    static let number = "nombre"
    static let percentage = "pourcentage"
    static let amount = "montant"
    static let text = "texte"
    static let boolean = "booléen"
    static let date = "date"
    static let duration = "durée"
    static let error = "erreur"
    static let noResult = "formule sans résultat"
    static let covered = "recouverte"
    static let hiddenRow = "ligne masquée"
    static let hiddenColumn = "colonne masquée"
    static let yes = "vrai"
    static let no = "faux"

    static func quoted(_ text: String) -> String { "« \(text) »" }

    /// A number with a decimal comma.
    static func decimal(_ value: Double) -> String {
        let rounded = (value * 1e10).rounded() / 1e10
        let text = "\(abs(value) < 1e5 ? rounded : value)"
        return (text.hasSuffix(".0") ? String(text.dropLast(2)) : text).replacing(".", with: ",")
    }
}
