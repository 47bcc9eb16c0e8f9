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
    /// Whether all domains are tied.
    let isFlat: Bool

    /// Nil without any rating.
    init?(of cohort: Cohort) {
        let domains = zip(cohort.referential.domains, cohort.domains)
            .compactMap { domain, ratings in ratings.share(from: .achieved).map { (domain, ratings, share: $0) } }
        func end(_ share: Fraction?) -> End? {
            let tied = domains.filter { $0.share == share }
            return tied.first.map { End(domains: tied.map(\.0), ratings: $0.1) }
        }
        guard let best = end(domains.map(\.share).max()), let worst = end(domains.map(\.share).min()) else {
            return nil
        }
        self.best = best
        self.worst = worst
        isFlat = best.domains.count == domains.count && domains.count > 1
    }
}

extension ReviewText {
    package static func domainMessage(of cohort: Cohort) -> String {
        guard cohort.levels.total >= Cohort.fewest, let extremes = DomainExtremes(of: cohort) else { return tooFew }
        let (best, worst) = (extremes.best, extremes.worst)
        let initiated = CohortText.percent(worst.ratings.share(upTo: .initiated)) ?? "–"
        if extremes.isFlat {
            return "Aucun domaine ne se détache : dans chacun, \(best.share) des cotations sont au niveau 3 ou 4."
        }
        func codes(_ end: DomainExtremes.End) -> String { FrenchPhrase.list(end.domains.map { "\($0.code)" }) }
        let first =
            codes(best) + (best.domains.count == 1 ? " est le plus avancé : " : " sont les plus avancés : ")
            + "\(best.share) des cotations sont au niveau 3 ou 4. " + codes(worst)
        // What stands at level 1 is told of one domain: those that are tied may differ there.
        return worst.domains.count == 1
            ? first + " l’est le moins : \(worst.share), et \(initiated) au niveau 1."
            : first + " le sont le moins : \(worst.share)."
    }
}
