/// IND-06: a denominator below the minimal headcount is marked « effectif faible » and not ranked.
///
/// With few people one person moves a rate by many points, and may be recognised.
struct DenominatorsAreLargeEnough: SubmissionRule {
    var severity: Severity { .note }
    var needs: [Need] { [.indicators { [$0.denominator] }] }
    var explanation: Explanation {
        Explanation(
            "Le dénominateur atteint l’effectif minimal.",
            detail:
                "Celui de la campagne ; en dessous, le taux porte la mention « effectif faible » et n’est pas comparé.",
            reason:
                "Quand il y a peu de personnes, une seule déplace le taux de plusieurs points, et peut être reconnue.",
            wrong: "3 sur 8",
            right: "30 sur 80",
            remedy: "Rien à corriger."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        let minimum = examination.campaign.minimalHeadcount
        return examination.knownIndicators.compactMap { indicator, row in
            guard indicator.isQuotient, let denominator = row.denominator.value, denominator != 0,
                denominator < Double(minimum)
            else { return nil }
            let fact = IndicatorFact.smallDenominator(minimum: minimum)
            return Finding(.indicator(fact), at: row.denominator.place, value: row.denominator.typed)
        }
    }
}
