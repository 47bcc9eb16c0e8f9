import Evaluation
import Office

/// The list that a returned workbook brings back: which findings it answers, and what the campus typed beside them.
struct ReturnedFindings {
    let findings: [EarlierFinding]

    init(in workbook: Workbook) {
        let table = SheetReading(AnomalyColumn.sheet, in: workbook).flatMap(TableReading<AnomalyColumn>.init)
        findings = (table?.rows ?? []).compactMap { row in
            guard let identity = FindingIdentity(row[.identity].typed) else { return nil }
            let explanation = row[.explanation]
            return EarlierFinding(
                identity: identity,
                code: row[.rule].typed,
                place: row[.cell].typed,
                sentence: row[.sentence].typed,
                explanation: explanation.isEmpty ? nil : explanation.typed
            )
        }
    }
}
