/// GRI-04: an unfavourable or reserved *avis* has a *Motif* and at least one recommendation.
///
/// An avis is reserved when its duration is empty or below the maximum (specification §6, readings).
struct ReservedOpinionsAreJustified: GridRule {
    var severity: Severity { .error }
    var explanation: Explanation {
        Explanation(
            "Un avis défavorable ou réservé est motivé.",
            detail:
                "Par un motif et au moins une recommandation. Un avis est réservé quand sa durée est vide ou inférieure au maximum de la campagne.",
            reason: "Le campus doit savoir pourquoi, et ce qui lui est demandé d’ici la campagne suivante.",
            wrong: "avis défavorable, motif vide",
            right: "avis défavorable, un motif et deux recommandations",
            remedy: "Rédiger le motif et les recommandations."
        )
    }

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
