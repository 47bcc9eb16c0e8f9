import Evaluation
import Office

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

    static let entries: [any FormEntry] = [
        number, severity, cell, sentence, hint, explanation, progress, rule, expected, identity,
    ]

    /// The list that a returned workbook brings back: which findings it answers, and what the campus typed beside them, on
    /// the sheet or on a copy of it.
    static func findings(in workbook: Workbook) -> [EarlierFinding] {
        let lists = tables(in: workbook).map { table in table.rows.read.flatMap { findings(of: $0, in: table) } }
        guard let first = lists.first else { return [] }
        return lists.dropFirst().flatMap(\.self).reduce(into: first) { findings, copied in
            guard copied.explanation != nil else { return }
            let place = findings.firstIndex { $0.identity == copied.identity }
            guard let place else { return findings.append(copied) }
            if findings[place].explanation == nil { findings[place] = copied }
        }
    }

    /// The sheets by their title, or the first one by its headers where somebody renamed it.
    private static func tables(in workbook: Workbook) -> [TableReading<Self>] {
        let titled = SheetReading.all(title, in: workbook).compactMap(TableReading<Self>.init)
        if !titled.isEmpty { return titled }
        let renamed = workbook.sheets.indices.lazy.filter { !Form.submission.has(workbook.sheets[$0].name) }
        let tables = renamed.compactMap { index in
            TableReading<Self>(in: SheetReading(workbook.sheets[index], at: index))
        }
        return tables.first { table in
            [severity, sentence, hint].allSatisfy { table.column(of: $0) != nil }
        }.map { [$0] } ?? []
    }

    /// Those of a row: a note that several cells call for has one row. None for a row that keeps no finding and no explanation.
    private static func findings(of row: RowReading<Self>, in table: TableReading<Self>) -> [EarlierFinding] {
        let explanation = explanation(of: row, in: table)
        let (code, place) = (row[rule].typed, row[cell].typed)
        var identities = row[identity].typed.split(separator: separator).compactMap { FindingIdentity(String($0)) }
        // A row that lost its mark is known by its rule, its cell and its sentence.
        let isMarked = !identities.isEmpty
        if !isMarked, explanation != nil, let own = FindingIdentity("\(code) \(place) \(row.index)") {
            identities = [own]
        }
        return identities.map { identity in
            EarlierFinding(
                identity: identity,
                isMarked: isMarked,
                code: code,
                place: place,
                sentence: row[sentence].typed,
                explanation: explanation?.typed,
                explanationPlace: explanation?.place
            )
        }
    }

    /// What somebody typed under « Votre explication »; where that header is gone, or the cell empty, under no header of the list.
    private static func explanation(of row: RowReading<Self>, in table: TableReading<Self>) -> RawCell? {
        let cell = row[explanation]
        return cell.isEmpty ? table.stray(in: row.index, as: explanation) : cell
    }

    /// The column of an entry in the sheets that we write.
    static func rank(of entry: any FormEntry) -> Int { entries.firstIndex { $0.heading == entry.heading } ?? 0 }

    /// What stands between two identities of one row: no identity holds it.
    static let separator: Character = "¦"
}
