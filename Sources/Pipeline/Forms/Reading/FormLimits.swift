/// How much of a form is read: each bound is far beyond what people type, and keeps a file from costing more than it holds.
enum FormLimits {
    /// Rows of a table that may hold answers; the largest network we know has some two hundred members.
    static let rows = 5_000
    /// Rows that a header may be merged over: people use two or three.
    static let headerRows = 10
    /// Characters of one answer: what a cell of Excel holds; documents show no more of a longer one.
    static let characters = 32_767
    /// Bytes of text in the sheets of a form, as often as it repeats them: a thousand times a well-filled one.
    static let textBytes = 8 << 20
    /// Rows where the headings of a sheet stand: the longest list of keys has some twenty.
    static let rowsOfHeadings = 60
    /// Cells of a row where they stand: the widest table has twelve.
    static let columnsOfHeadings = 64
    /// Sheets of other titles that may be one that is missing: no form has as many.
    static let unknownSheets = 20
    /// Bytes of a text that may be a heading: the longest has some forty characters.
    static let headingBytes = 400
    /// Findings of a list that comes back: as many as ours holds of those that stand, and as many that could not be checked.
    static let listedFindings = 2_000
    /// Characters of a cell that we wrote in that list: a sentence and the cells that it is about have some three hundred.
    static let listedCharacters = 1_000
    /// Hidden places of one sheet that are told one by one; beyond, they are told as one.
    static let hiddenRuns = 100
}
