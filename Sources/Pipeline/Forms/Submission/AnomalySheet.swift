import Evaluation
import Office

/// *Anomalies*: the findings of a submission, in the workbook returned to its campus (specification §8).
///
/// It is read on a screen and printed on an A4 page in landscape.
enum AnomalySheet: TableSheet {
    static let title = "Anomalies"
    static let key = identity

    static let number = Entry("N°", .text, width: 1.0, isLocked: true)
    static let severity = Entry("Gravité", .text, width: 2.4, isLocked: true)
    static let rule = Entry("Règle", .text, width: 1.8, isLocked: true)
    static let cell = Entry("Cellule", .text, width: 4.5, isLocked: true)
    static let sentence = Entry("Constat", .text, width: 7.0, isLocked: true)
    static let expected = Entry("Attendu", .text, width: 9.0, isLocked: true)
    static let hint = Entry("Que faire", .text, width: 7.0, isLocked: true)
    static let explanation = Entry("Votre explication", .text, width: 8.0)
    static let progress = Entry("État", .text, width: 3.2, isLocked: true)
    static let identity = Entry("Repère", .text, width: 6.0, isLocked: true)

    static let entries: [any FormEntry] = [
        number, severity, rule, cell, sentence, expected, hint, explanation, progress, identity,
    ]

    /// The list that a returned workbook brings back: which findings it answers, and what the campus typed beside them.
    static func findings(in workbook: Workbook) -> [EarlierFinding] {
        let table = SheetReading(title, in: workbook).flatMap(TableReading<Self>.init)
        return (table?.rows.read ?? []).compactMap(finding)
    }

    /// Nil for a row that keeps no finding.
    private static func finding(of row: RowReading<Self>) -> EarlierFinding? {
        guard let identity = FindingIdentity(row[Self.identity].typed) else { return nil }
        let explanation = row[Self.explanation]
        return EarlierFinding(
            identity: identity,
            code: row[rule].typed,
            place: row[cell].typed,
            sentence: row[sentence].typed,
            explanation: explanation.isEmpty ? nil : explanation.typed
        )
    }
}
