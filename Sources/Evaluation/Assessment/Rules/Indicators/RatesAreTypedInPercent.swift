/// IND-04: a rate between 0 and 1 that its denominator contradicts is probably typed as a fraction.
///
/// 0.84 for 84 % is the commonest slip: × 100 is proposed, and never applied.
struct RatesAreTypedInPercent: SubmissionRule {
    var severity: Severity { .question }
    var needs: [Need] { [.indicators { [$0.numerator, $0.denominator, $0.value] }] }
    var explanation: Explanation {
        Explanation(
            "Un taux est saisi en pour cent.",
            detail:
                "Un taux de 0 à 1 que ses effectifs démentent est sans doute une fraction : la valeur × 100 est proposée, jamais appliquée.",
            reason: "0,75 pour 75 % abaisse une moyenne sans que personne le voie.",
            wrong: "45 sur 60, valeur 0,75",
            right: "45 sur 60, valeur 75",
            remedy: "Saisir le taux en pour cent, ou expliquer."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        examination.knownIndicators.compactMap { indicator, row in
            guard let quotient = Quotient(of: indicator, in: row), let value = row.value.value,
                // One cause: a numerator above its denominator is said by IND-03.
                !quotient.exceedsWhole, !quotient.agrees(with: value), quotient.isLikelyFraction(value)
            else { return nil }
            let fact = IndicatorFact.typedAsFraction(proposal: value * 100)
            return Finding(.indicator(fact), at: row.value.place, value: row.value.typed)
        }
    }
}
