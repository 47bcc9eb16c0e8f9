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

    /// The cells of sentences, where people type as well.
    static let told = [sentence, hint, rule, expected]

    /// The list that a returned workbook brings back: which findings it answers, and what the campus typed beside them, on
    /// the sheet or on a copy of it; nil when there is none.
    static func list(in workbook: Workbook) -> FindingList? {
        let tables = Self.tables(in: workbook)
        let lists = tables.map(findings)
        guard var read = lists.first else { return nil }
        var repeated: [(read: EarlierFinding, other: EarlierFinding)] = []
        var places = Dictionary(firstOf: read.indices.map { (read[$0].identity, $0) })
        for copied in lists.dropFirst().flatMap(\.self) where copied.explanation != nil {
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
            repeated: repeated
        )
    }

    /// The sheet that bears the title and no headers any more, where it holds more than a title.
    static func listWithoutHeaders(in workbook: Workbook) -> Place? {
        guard let sheet = SheetReading(Self.self, in: workbook), tables(in: workbook).isEmpty else { return nil }
        return sheet.sheet.rows.dropFirst().contains { !$0.cells.isEmpty } ? sheet.place : nil
    }

    /// What the list says of the campaign it was written in, above its headers.
    static func mark(of campaign: String) -> String { campaignMark + campaign }

    private static let campaignMark = "campagne "

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

    /// Those of a list, until there are as many as may be.
    private static func findings(in table: TableReading<Self>) -> [EarlierFinding] {
        table.rows.read.reduce(into: []) { found, row in
            if found.count < FormLimits.listedFindings { found += findings(of: row, in: table) }
        }
    }

    /// Those of a row: a note that several cells call for has one row. None for a row that keeps no finding and no explanation.
    private static func findings(of row: RowReading<Self>, in table: TableReading<Self>) -> [EarlierFinding] {
        let explanation = explanation(of: row, in: table)
        let typed = explanation.map { String($0.text.prefix(FormLimits.characters)) }
        let (code, place, sentence) = (told(row[rule]), told(row[cell]), told(row[Self.sentence]))
        var marks = FindingMark.all(in: row[identity].typed, atMost: FormLimits.listedFindings)
        // A row that lost its mark gets one that no finding has: its rule, its cell and its place in the list.
        let isMarked = !marks.isEmpty
        if !isMarked, explanation != nil { marks = FindingMark.all(in: "\(code) \(place) \(row.index)", atMost: 1) }
        return marks.map { mark in
            EarlierFinding(
                mark: mark,
                isMarked: isMarked,
                code: code,
                place: place,
                sentence: sentence,
                explanation: typed,
                explanationPlace: explanation?.place
            )
        }
    }

    /// What we wrote in a cell.
    private static func told(_ cell: RawCell) -> String { String(cell.typed.prefix(FormLimits.listedCharacters)) }

    /// What somebody typed beside a finding, and what they added to our sentences or wrote over them.
    private static func explanation(
        of row: RowReading<Self>,
        in table: TableReading<Self>
    ) -> (text: String, place: Place)? {
        let typed = typed(beside: row, in: table)
        guard let prints = CellPrints(row[prints].typed) else { return typed }
        let cells = told.map { row[$0] }
        let added = zip(cells, prints.additions(to: cells.map(\.typed))).compactMap { cell, text in
            text.map { (text: $0, place: cell.place) }
        }
        guard let first = typed ?? added.first else { return nil }
        let texts = [typed?.text].compactMap(\.self) + added.map(\.text)
        return (texts.joined(separator: " "), first.place)
    }

    /// What somebody typed under « Votre explication »; where that header is gone, or the cell empty, under no header of the
    /// list, or in place of the state that we wrote.
    private static func typed(
        beside row: RowReading<Self>,
        in table: TableReading<Self>
    ) -> (text: String, place: Place)? {
        let cell = row[explanation]
        if !cell.isEmpty { return (table.sentence(in: cell), cell.place) }
        if let stray = row.stray(as: explanation) { return (stray.typed, stray.place) }
        let state = row[progress]
        return state.isEmpty || ReturnText.isState(state.typed) ? nil : (state.typed, state.place)
    }

    /// The column of an entry in the sheets that we write.
    static func rank(of entry: any FormEntry) -> Int { entries.firstIndex { $0.heading == entry.heading } ?? 0 }
}

extension TableReading {
    /// The text of a cell; of a sentence that began with « = », and became a formula without a meaning, what was typed.
    fileprivate func sentence(in cell: RawCell) -> String {
        let reference = cell.place.location.map { CellReference(row: $0.row, column: $0.column) }
        guard let formula = reference.flatMap({ sheet.sheet[$0]?.formula }) else { return cell.typed }
        switch cell.content {
        case .formulaWithoutValue, .value(.error): return Self.typed(formula)
        case .value, .zero, .empty, .missing, .mislabelled: return cell.typed
        }
    }

    /// A formula as it was typed, without what programs put before it: `of:=`, `=`.
    private static func typed(_ formula: String) -> String {
        let start = formula.firstIndex(of: "=").map { formula.index(after: $0) } ?? formula.startIndex
        let isPrefix = formula[..<start].allSatisfy { $0.isLetter || $0 == ":" || $0 == "=" }
        return String(isPrefix ? formula[start...] : formula[...]).trimmed
    }
}
