import Evaluation

/// A sheet of a workbook that we read, as its description; the file of each form lists its sheets.
protocol FormSheet: Sendable {
    /// The title of the sheet, as the blank form spells it.
    static var title: String { get }
    /// The columns or keys, in the order of the form.
    static var entries: [any FormEntry] { get }
    /// Whether somebody answered on a sheet of a workbook, beside what a form has written beforehand.
    static func holdsAnswers(in sheet: SheetReading) -> Bool
    /// Whether the answers of a sheet, if there are some, stand where they are read.
    static func isInPlace(on sheet: SheetReading) -> Bool
}

extension FormSheet {
    /// What the answers of an entry say of their origin.
    static func field(_ entry: any FormEntry) -> FormField { FormField(sheet: title, heading: entry.heading) }

    /// The headings as they are compared with those of a workbook.
    static var headings: Headings { Headings(entries.map(\.heading)) }
}

/// A sheet with a key and its value on each row.
protocol KeySheet: FormSheet {
    /// What is said of a label that stands where that of an entry should be; nil where nothing is.
    static func mislabelled(_ entry: any FormEntry) -> Fact?
}

extension KeySheet {
    static func holdsAnswers(in sheet: SheetReading) -> Bool {
        let keys = KeyValueReading<Self>(of: sheet)
        return entries.contains { !$0.isLocked && !keys[$0].isEmpty }
    }

    static func isInPlace(on sheet: SheetReading) -> Bool { KeyValueReading<Self>(of: sheet).misplaced == nil }

    static func mislabelled(_: any FormEntry) -> Fact? { nil }
}

/// A sheet with a row of headers, and a record on each row below.
protocol TableSheet: FormSheet {
    /// The column that names a row.
    static var key: Entry<String> { get }
    /// The column that the table is there for, when its answers are judged together.
    static var answer: (any FormEntry)? { get }
    /// The rank of the codes in the key column, when it holds codes of the referential.
    static var keyRank: ReferentialCode.Rank? { get }
    /// Whether a row with nothing but its key is an answer: a number that somebody drew down the list is none.
    static var keyIsAnAnswer: Bool { get }
    /// Whether a text that is all of its row, under the key, names no row: words where codes and identifiers stand.
    static func isProse(_ text: String) -> Bool
    /// Whether such a text is the title of the rows below, where there are some.
    static func isTitle(_ text: String) -> Bool
    /// Whether a row without a key of its own goes on with the one above, whose key is merged over both: where a row is a thing of the
    /// referential, there is no second one.
    static var rowsMayContinue: Bool { get }
    /// Whether no rule asks more of a row than its name: one that has nothing else among rows that do is told.
    static var mayBeNameAlone: Bool { get }
}

extension TableSheet {
    static func holdsAnswers(in sheet: SheetReading) -> Bool {
        let answers = entries.filter { !$0.isLocked }
        return TableReading<Self>(in: sheet)?.rows.read.contains { answers.contains(where: $0.holdsOwnCell) } == true
    }

    static func isInPlace(on sheet: SheetReading) -> Bool { TableReading<Self>(in: sheet) != nil }

    static var answer: (any FormEntry)? { nil }
    static var keyRank: ReferentialCode.Rank? { nil }
    static var rowsMayContinue: Bool { keyRank != nil }
    static var keyIsAnAnswer: Bool { true }
    static func isProse(_ text: String) -> Bool { keyRank.map { AsideWords.isProse(text, among: $0) } ?? false }
    static func isTitle(_: String) -> Bool { false }
    static var mayBeNameAlone: Bool { false }
}
