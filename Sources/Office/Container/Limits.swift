/// How much a file may ask of us: absolute caps, each with its reason.
///
/// There is no compression-ratio test: real `styles.xml` parts compress a thousand to one.
package struct Limits: Hashable, Sendable {
    /// What a limit counts.
    package enum Measure: String, Codable, Hashable, Sendable, CaseIterable {
        case fileBytes, inflatedBytes, partBytes, members, cells, sharedStrings, tagBytes, attributes, sheets
        case relationships, answerBytes
    }

    /// The file as it lies on disk: it is held in memory whole, so that it cannot change under the reader.
    package var fileBytes = 256 << 20
    /// Everything inflated from one file: twice the largest workbook ever seen, and half a minute of work.
    package var inflatedBytes = 512 << 20
    /// One part held in memory whole; parts that are streamed count in `inflatedBytes` only.
    package var partBytes = 256 << 20
    /// Members of an archive: workbooks have dozens, the richest of our corpus some hundreds.
    package var members = 10_000
    /// Non-empty cells of a workbook, repeated ones included: about 200 MB once stored.
    package var cells = 2_000_000
    /// Nested elements: content that lies deeper is skipped. Real documents stay under 60.
    package var depth = 1_024
    /// One tag with its attributes, long enough for a cell whose text stands in an attribute.
    package var tagBytes = 1 << 20
    /// Attributes of one element: the check for duplicates is quadratic in the parser. Real elements have some dozens.
    package var attributes = 2_000
    /// Shared strings of a workbook, for an empty one takes five bytes of file and sixteen of memory.
    package var sharedStrings = 4_000_000
    /// Sheets of a workbook: each may name the same part again.
    package var sheets = 10_000
    /// Text of formulas that stand once in the file and for many cells; beyond, all are told as their first cell's.
    package var sharedFormulaBytes = 32 << 20
    /// Array formulas that reach one row: each of its cells is sought in all of them. Beyond, cells they fill are told as typed.
    package var arraysOfRow = 256
    /// Links from one part to others, and parts declared by name: workbooks have some hundreds.
    package var relationships = 65_536
    /// The address of one link: Excel stops at 2,079 characters, of two bytes each at most in a European one.
    package var linkBytes = 4_096
    /// All addresses of one sheet, each held as long as its sheet is: a thousand of the longest.
    package var sheetLinkBytes = 4_096_000
    /// The text of one cell: Excel stops at 32,767 characters, LibreOffice at 65,535; up to four bytes each.
    package var textBytes = 4 * 65_535
    /// Blanks that one `text:s` may ask for: what a cell of Excel can hold.
    package var repeatedBlanks = 32_767

    /// The limits of the program.
    package static let standard = Limits()

    package init() {}
}
