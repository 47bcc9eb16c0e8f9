import Evaluation
import Office
import Words

/// *Anomalies*: the findings of a submission, in the workbook returned to its campus (specification §8).
///
/// It is read on a screen and printed on an A4 page in landscape.
enum AnomalySheet: TableSheet {
    static let title = "Anomalies"
    static let key = identity

    static let number = Entry("N°", .text, width: 1.0, isLocked: true)
    static let severity = Entry("Gravité", .text, width: 2.2, isLocked: true)
    static let cell = Entry("Cellule", .text, width: 3.8, isLocked: true)
    static let sentence = Entry("Constat", .text, width: 7.4, isLocked: true)
    static let hint = Entry("Que faire", .text, width: 6.0, isLocked: true)
    static let explanation = Entry("Votre explication", .text, width: 7.6)
    static let progress = Entry("État", .text, width: 2.8, isLocked: true)
    static let rule = Entry("Règle", .text, width: 1.8, isLocked: true)
    static let expected = Entry("Attendu", .text, width: 7.6, isLocked: true)
    static let identity = Entry("Repère", .text, width: 6.0, isLocked: true)
    /// ``CellPrints`` of ``told``.
    static let prints = Entry("Empreinte", .text, width: 3.0, isLocked: true)

    static let entries: [any FormEntry] = [
        number, severity, cell, sentence, hint, explanation, progress, rule, expected, identity,
        prints,
    ]

    /// The cells that we fill, where people type as well; lists of older programs have prints of the first four.
    static let told = [sentence, hint, rule, expected, number, severity, cell]

    /// The list that a returned workbook brings back: which findings it answers, and what the campus typed beside them, on
    /// the sheet or on a copy of it; nil when there is none.
    static func list(in workbook: Workbook) -> FindingList? {
        let tables = Self.tables(in: workbook)
        let sheets = tables.map { ListedRows(in: $0) }
        guard var read = sheets.first?.findings else { return nil }
        var repeated: [(read: EarlierFinding, other: EarlierFinding)] = []
        var places = Dictionary(firstOf: read.indices.map { (read[$0].identity, $0) })
        for copied in sheets.dropFirst().flatMap(\.findings) where copied.explanation != nil {
            if let place = places[copied.identity] {
                if read[place].explanation == nil {
                    read[place] = copied
                } else if read[place].explanation != copied.explanation, repeated.count < FormLimits.listedFindings {
                    repeated.append((read[place], copied))
                }
            } else {
                places[copied.identity] = read.count
                read.append(copied)
            }
        }
        return FindingList(
            of: tables.lazy.compactMap(campaign).first,
            Array(read.prefix(FormLimits.listedFindings)),
            repeated: repeated,
            overOurs: Array(sheets.flatMap(\.overOurs).prefix(FormLimits.listedFindings))
        )
    }

    /// The sheet that bears the title and no headers any more, where it holds more than a title.
    static func listWithoutHeaders(in workbook: Workbook) -> Place? {
        guard let sheet = SheetReading(Self.self, in: workbook), tables(in: workbook).isEmpty else { return nil }
        return sheet.sheet.rows.dropFirst().contains { !$0.cells.isEmpty } ? sheet.place : nil
    }

    /// What the list says of the campaign it was written in, above its headers.
    static func mark(of campaign: String) -> String { campaignMark + campaign }

    static let campaignMark = "campagne "

    private static func campaign(of table: TableReading<Self>) -> String? {
        let above = table.sheet.sheet.rows.prefix { $0.index < table.headerRow }.flatMap(\.cells)
        return above.lazy.compactMap { table.sheet.label($0.cell) }.first { $0.hasPrefix(campaignMark) }
            .map { String($0.dropFirst(campaignMark.count)) }
    }

    /// The sheets by their title, then those that have its headers under another one.
    private static func tables(in workbook: Workbook) -> [TableReading<Self>] {
        let titled = SheetReading.all(Self.self, in: workbook)
        // Sheets of no form count for nothing in what a file may hold: no more text is looked at than a form may have.
        var room = FormLimits.textBytes
        let renamed = workbook.sheets.indices.filter { index in
            let sheet = workbook.sheets[index]
            if Form.submission.has(sheet.name) || titled.contains(where: { $0.index == index }) { return false }
            room -= sheet.textByteCount(inFirst: FormLimits.rows)
            return room >= 0
        }
        return titled.compactMap(TableReading<Self>.init)
            + renamed.compactMap { TableReading<Self>(in: SheetReading(at: $0, of: workbook)) }.filter { table in
                [severity, sentence, hint].allSatisfy { table.column(of: $0) != nil }
            }
    }

    /// The column of an entry in the sheets that we write.
    static func rank(of entry: any FormEntry) -> Int { entries.firstIndex { $0.heading == entry.heading } ?? 0 }
}
