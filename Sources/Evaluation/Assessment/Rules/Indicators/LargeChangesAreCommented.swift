/// IND-05: from N-1 to N a count moves by no more than ± 50 % and a rate by ± 20 points, unless commented.
///
/// A jump may be true, and is then worth a sentence; often it is a change of perimeter or a slip.
struct LargeChangesAreCommented: SubmissionRule {
    var severity: Severity { .question }
    var needs: [Need] { [.indicators { [$0.valueYearBefore, $0.value, $0.comment] }] }
    var explanation: Explanation {
        Explanation(
            "Une forte évolution est commentée.",
            detail: "De N-1 à N, plus de la moitié pour un nombre, plus de 20 points pour un taux.",
            reason:
                "Un saut peut être vrai, et mérite alors une phrase ; souvent, c’est un autre périmètre ou une faute de frappe.",
            wrong: "120 apprentis puis 410, sans commentaire",
            right: "120 apprentis puis 410, commentaire « Deux CFA ont rejoint le réseau. »",
            remedy: "Vérifier les deux valeurs, ou commenter l’évolution."
        )
    }

    private static let largestShare = 0.5
    private static let largestMove = 20.0

    func findings(in examination: Examination) -> [Finding] {
        examination.knownIndicators.compactMap { indicator, row in
            guard let before = row.valueYearBefore.value, let value = row.value.value, row.comment.isEmpty,
                before != 0, jumps(from: before, to: value, kind: indicator.kind),
                // One cause: a figure out of bounds is said by IND-02, a rate typed as a fraction by IND-04.
                indicator.bounds(before), indicator.bounds(value),
                Quotient(of: indicator, in: row)?.isLikelyFraction(value) != true
            else { return nil }
            let fact = IndicatorFact.jump(from: before, to: value, unit: indicator.unit)
            return Finding(.indicator(fact), at: row.value.place, value: row.value.typed)
        }
    }

    private func jumps(from before: Double, to value: Double, kind: Indicator.Kind) -> Bool {
        switch kind {
        case .count, .amount: abs(value - before) > Self.largestShare * abs(before) + 1e-9
        case .rate: abs(value - before) > Self.largestMove + 1e-9
        case .ratio, .decimal, .boolean: false
        }
    }
}
