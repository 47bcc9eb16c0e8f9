/// Something a reader met and stepped over: the rest of the file was read all the same.
package struct WorkbookDiagnostic: Hashable, Sendable {
    /// What was met.
    package enum Fact: Hashable, Sendable {
        /// A value that does not fit its type: kept as text.
        case unreadableValue(String)
        /// A cell type that no standard knows.
        case unknownCellType(String)
        /// A date beyond what the calendar of spreadsheets can name: kept as a number.
        case dateOutOfRange(Double)
        /// A cell points at a shared string that does not exist.
        case missingSharedString(Int)
        /// A cell reference that is none, or lies outside the grid: the cell is left out.
        case badReference(String)
        /// A cell given twice: the last one is kept.
        case duplicateCell
        /// Repeated cells beyond the grid or `Limits.cells`, left out.
        case repetitionCut
        /// A text longer than `Limits.textBytes`, cut.
        case textCut
        /// A part that should be there is not.
        case missingPart(String)
        /// A part whose bytes cannot be inflated.
        case damagedPart(String)
        /// A part whose checksum is wrong.
        case checksumMismatch(String)
        /// A part with broken XML: what could be read was.
        case malformedXML(part: String, line: Int)
        /// A part with characters that cannot stand in XML: each is read as U+FFFD.
        case replacedCharacters(String)
        /// Elements nested beyond `Limits.depth`: skipped.
        case nestedTooDeep(String)
        /// Two members of the archive have this name: the first was read.
        case duplicateMember(String)
        /// A sheet without cells: a chart, a dialogue or a macro sheet.
        case notATable(String)
        /// The package lacks one of its tables of contents: parts were found by their usual names.
        case partsFoundByName
    }

    /// What was met.
    package let fact: Fact
    /// Name of the sheet, when the fact belongs to one.
    package let sheet: String?
    /// The cell, when the fact belongs to one.
    package let cell: CellReference?

    package init(_ fact: Fact, sheet: String? = nil, cell: CellReference? = nil) {
        self.fact = fact
        self.sheet = sheet
        self.cell = cell
    }
}
