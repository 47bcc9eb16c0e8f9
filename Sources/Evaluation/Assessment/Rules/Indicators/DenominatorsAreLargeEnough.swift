/// IND-06: a denominator below the minimal headcount is marked « effectif faible » and not ranked.
///
/// With few people one person moves a rate by many points, and may be recognised.
struct DenominatorsAreLargeEnough: Rule {
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
