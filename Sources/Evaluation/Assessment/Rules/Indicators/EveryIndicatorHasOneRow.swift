/// IND-07: no unknown indicator code, no indicator twice.
///
/// A figure under a wrong code is lost, or taken for another.
struct EveryIndicatorHasOneRow: SubmissionRule {
    var severity: Severity { .error }
    var needs: [Need] { [.indicators { _ in [] }] }
    var explanation: Explanation {
        Explanation(
            "Chaque indicateur a une ligne, et une seule.",
            reason: "Une valeur sous un code inconnu est perdue, ou prise pour une autre.",
            wrong: "une ligne au code D0.C1.R1.I9, inconnu",
            right: "une ligne au code D0.C1.R1.I1",
            remedy: "Recopier le code du référentiel, ou retirer la ligne de trop."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        let unknown = examination.unknownIndicators.map { row, nearest in
            Finding(.indicator(.unknownIndicator(nearest: nearest)), at: row.code.place, value: row.code.typed)
        }
        return unknown + repetitions(in: examination)
    }

    private func repetitions(in examination: Examination) -> [Finding] {
        var firstCells = FirstCells<ReferentialCode>()
        return examination.submission.indicators.rows.compactMap { row in
            guard let code = ReferentialCode(row.code.typed), examination.referential.indicator(code) != nil,
                let first = firstCells.before(row.code.place, of: code)
            else { return nil }
            let fact = IndicatorFact.repeatedIndicator(code, firstCell: first)
            return Finding(.indicator(fact), at: row.code.place, value: row.code.typed)
        }
    }
}
