/// Cells of a sheet, told from any sheet: `'Plan d''action'!$A$3:$J$82` in a formula.
package struct SheetRange: Hashable, Sendable, CustomStringConvertible {
    package let sheet: String
    package let range: CellRange

    package init(_ sheet: String, _ range: CellRange) {
        self.sheet = sheet
        self.range = range
    }

    /// As formulas write it.
    package var description: String { "\(Self.quoted(sheet))!\(corners("", of: range))" }

    /// As OpenDocument writes it (OpenFormula 1.2, §5.8): `$'Plan d''action'.$A$3:.$J$82`.
    var openDocument: String { "$\(Self.quoted(sheet)).\(corners(".", of: range))" }

    private func corners(_ prefix: String, of range: CellRange) -> String {
        let first = Self.fixed(range.first)
        return range.first == range.last ? first : "\(first):\(prefix)\(Self.fixed(range.last))"
    }

    private static func fixed(_ cell: CellReference) -> String {
        "$\(CellReference.columnName(cell.column))$\(cell.row + 1)"
    }

    /// The name of a sheet between quotes.
    static func quoted(_ sheet: String) -> String {
        let hasQuote = sheet.utf8.contains(UInt8(ascii: "'"))
        return "'\(hasQuote ? sheet.replacing("'", with: "''") : sheet)'"
    }
}

/// A name for some cells, known in the whole workbook.
package struct NamedRange: Hashable, Sendable {
    package let name: String
    package let range: SheetRange

    package init(_ name: String, _ range: SheetRange) {
        self.name = name
        self.range = range
    }
}
