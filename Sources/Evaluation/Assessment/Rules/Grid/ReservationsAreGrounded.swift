/// GRI-04: an unfavourable or reserved *avis* has a *Motif* and at least one recommendation.
///
/// An avis is reserved when its duration is empty or below the maximum (specification §6, readings).
struct ReservationsAreGrounded: GridRule {
    func findings(in examination: GridExamination) -> [Finding] {
        let evaluation = examination.evaluation
        let maximum = examination.campaign.maximumDuration
        guard let opinion = examination.opinion, opinion.duration.map({ $0 < maximum }) ?? true else { return [] }
        var findings: [Finding] = []
        if evaluation.reason.isEmpty {
            findings.append(Finding(.grid(.opinionWithoutReason(opinion.label)), at: evaluation.reason.place))
        }
        let table = evaluation.recommendations
        if let header = table.keyHeader, table.rows.allSatisfy(\.text.isEmpty) {
            let fact = GridFact.opinionWithoutRecommendation(opinion.label, sheet: table.sheet)
            findings.append(Finding(.grid(fact), at: .cell(header)))
        }
        return findings
    }
}
