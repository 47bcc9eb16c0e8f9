import Words

/// The domains with the most and with the fewest ratings at level 3 or 4: all of those that are tied.
struct DomainExtremes {
    struct End {
        let domains: [Domain]
        /// Those of the first of them.
        let ratings: RatingTally

        /// `54 %` of the ratings at level 3 or 4.
        var share: String { CohortText.percent(ratings.share(from: .achieved)) ?? "–" }
    }

    let best: End
    let worst: End
    /// The number of domains with enough ratings to be compared.
    let compared: Int
    /// The domains with too few ratings.
    let others: [Domain]

    /// Whether all those that are compared are tied.
    var isFlat: Bool { best.domains.count == compared }

    /// Nil when no domain has enough ratings.
    init?(of cohort: Cohort) {
        let domains = zip(cohort.referential.domains, cohort.domains)
        let told = domains.filter { !$1.isSuppressed }
            .compactMap { domain, ratings in ratings.share(from: .achieved).map { (domain, ratings, share: $0) } }
        // What is printed alike is told as tied.
        func end(_ share: Fraction?) -> End? {
            let tied = told.filter { CohortText.percent($0.share) == CohortText.percent(share) }
            return tied.first.map { End(domains: tied.map(\.0), ratings: $0.1) }
        }
        guard let best = end(told.map(\.share).max()), let worst = end(told.map(\.share).min()) else { return nil }
        self.best = best
        self.worst = worst
        compared = told.count
        others = domains.filter(\.1.isSuppressed).map(\.0)
    }
}

extension ReviewText {
    /// What the first page says of them; nil when none is compared.
    static func domains(of cohort: Cohort) -> (String, String)? {
        guard cohort.levels.total >= Cohort.fewest, let extremes = DomainExtremes(of: cohort) else { return nil }
        let (high, low) = ("(\(extremes.best.share) des cotations au niveau 3 ou 4)", extremes.worst.share)
        func said(_ end: DomainExtremes.End) -> String {
            if let only = end.domains.first, end.domains.count == 1 {
                return "\(only.code), \(FigureText.inSentence(only.title))"
            }
            return FrenchPhrase.list(end.domains.map { "\($0.code)" })
        }
        if extremes.compared == 1 { return ("Domaines", "un seul est comparé, \(said(extremes.best)) \(high).") }
        if extremes.isFlat {
            let all = extremes.others.isEmpty ? "tous" : "les \(extremes.compared) comparés sont tous"
            return ("Domaines", "\(all) au même point \(high).")
        }
        let (one, other) = (extremes.best.domains.count == 1, extremes.worst.domains.count == 1)
        return (
            "Domaines",
            "\(one ? "le plus avancé est" : "les plus avancés sont") \(said(extremes.best)) \(high) ; "
                + "\(other ? "le moins avancé" : "les moins avancés"), \(said(extremes.worst)) (\(low))."
        )
    }

    package static func domainMessage(of cohort: Cohort) -> String {
        guard cohort.levels.total >= Cohort.fewest else { return tooFew }
        guard let extremes = DomainExtremes(of: cohort) else {
            return "Aucun domaine n’a cinq cotations : ni médiane, ni part, ni comparaison."
        }
        let others = extremes.others.map { "\($0.code)" }
        let left = agreed(
            others.count,
            "",
            " \(FrenchPhrase.list(others)) n’est pas comparé, faute de cinq cotations.",
            " \(FrenchPhrase.list(others)) ne sont pas comparés, faute de cinq cotations."
        )
        return comparison(of: extremes) + left
    }

    private static func comparison(of extremes: DomainExtremes) -> String {
        let (best, worst) = (extremes.best, extremes.worst)
        let high = "\(best.share) des cotations sont au niveau 3 ou 4."
        func codes(_ end: DomainExtremes.End) -> String { FrenchPhrase.list(end.domains.map { "\($0.code)" }) }
        if extremes.compared == 1 { return "\(codes(best)) est le seul domaine comparé : \(high)" }
        if extremes.isFlat {
            let none = extremes.others.isEmpty ? "Aucun domaine" : "Aucun des \(extremes.compared) domaines comparés"
            return "\(none) ne se détache : dans chacun, \(high)"
        }
        let first =
            codes(best) + " "
            + FrenchPhrase.agreeing(with: best.domains.count, "est le plus avancé", "sont les plus avancés")
            + " : \(high) " + codes(worst)
        // What stands at level 1 is told of one domain: those that are tied may differ there.
        if worst.domains.count > 1 { return first + " le sont le moins : \(worst.share)." }
        let initiated = CohortText.percent(worst.ratings.share(upTo: .initiated)) ?? "–"
        return first + " l’est le moins : \(worst.share), et \(initiated) au niveau 1."
    }
}
