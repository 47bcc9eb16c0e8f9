import Words

/// What experts say, and what rules find.
extension ReviewText {
    package static func externalMessage(of cohort: Cohort) -> String {
        let overall = cohort.external.overall
        guard let exact = overall.exactShare?.percent(decimals: 1),
            let near = overall.withinOneShare?.percent(decimals: 1)
        else {
            return
                "\(nothingCompared(in: cohort)) : ce chapitre sera rempli à la première grille qui cote ce que le campus cote."
        }
        let far = agreed(
            cohort.external.discordances.count,
            "Aucune cotation ne s’écarte de deux niveaux ou plus.",
            "1 cotation s’écarte de deux niveaux ou plus.",
            "# cotations s’écartent de deux niveaux ou plus."
        )
        if overall.count == 1 {
            let distance =
                exact == 100
                ? "est identique à celle du campus"
                : near == 100 ? "est à un niveau de celle du campus" : "s’écarte de deux niveaux ou plus"
            return "La seule cotation comparée \(distance)."
        }
        return
            "\(oneDecimal(exact)) des \(FrenchFormat.number(Double(overall.count))) cotations comparées sont identiques, \(oneDecimal(near)) à un niveau près. \(far)"
    }

    /// Why nothing is compared.
    static func nothingCompared(in cohort: Cohort) -> String {
        if !cohort.external.grids.isEmpty { return "Aucune cotation d’expert à comparer à celles des campus" }
        return agreed(
            cohort.external.waitingCount,
            "Aucune grille d’expert recevable",
            "1 grille d’expert reçue, dont le campus n’est pas recevable",
            "# grilles d’expert reçues, dont les campus ne sont pas recevables"
        )
    }

    package static func externalCaption(of cohort: Cohort) -> String {
        let gaps = zip(cohort.referential.domains, cohort.external.domains).compactMap { domain, divergence in
            divergence.meanGap.map { (domain, $0) }
        }
        guard let most = gaps.map({ abs($0.1) }).max() else { return "Accord par domaine" }
        // What is printed with two decimals is compared with two decimals.
        if most < 0.005 { return "L’écart moyen est nul dans chaque domaine" }
        let widest = gaps.filter { signed(abs($0.1)) == signed(most) }.map { "\($0.0.code) : \(signed($0.1))" }
        if gaps.count > 1, let first = gaps.first, gaps.allSatisfy({ signed($0.1) == signed(first.1) }) {
            return "L’écart moyen est le même dans chaque domaine : \(signed(first.1)) \(noun(of: most))"
        }
        return widest.count == 1
            ? "L’écart moyen le plus grand est en \(widest[0]) \(noun(of: most))"
            : "Les écarts moyens les plus grands sont en \(FrenchPhrase.list(widest)) \(noun(of: most))"
    }

    /// `niveau`, `niveaux` after a mean gap as it is printed.
    static func noun(of gap: Double) -> String {
        FrenchPhrase.agreeing(with: gap.rounded(decimals: 2), "niveau", "niveaux")
    }

    package static func signed(_ gap: Double) -> String {
        let number = FrenchFormat.number(gap, .exactly(2))
        return gap > 0 ? "+" + number : number
    }

    package static func opinionMessage(of cohort: Cohort) -> String {
        let given = cohort.session.flatMap(\.given)
        guard !given.isEmpty else {
            if !cohort.session.isEmpty { return "Aucun avis n’a encore été rendu." }
            return cohort.external.waitingCount == 0
                ? "Aucun avis n’a encore été rendu. La liste de séance paraîtra avec la première grille."
                : "Aucun avis n’a encore été rendu sur un campus recevable. La liste de séance paraîtra avec le premier."
        }
        let shared = agreed(
            cohort.session.count { $0.agreement == .shared },
            "Aucun campus à avis partagés.",
            "1 campus à avis partagés.",
            "# campus à avis partagés."
        )
        let unknown = given.count { $0.code == nil }
        let doubt = unknown == 0 ? "" : " Hors de la liste, à vérifier : \(unknown) avis."
        let silent = agreed(
            cohort.session.flatMap(\.proposals).count - given.count,
            "",
            " 1 grille ne donne pas d’avis.",
            " # grilles ne donnent pas d’avis."
        )
        let campuses = "\(cohort.session.count { !$0.given.isEmpty }) campus"
        return "\(given.count) avis sur \(campuses)\(mostGiven(in: cohort)). \(shared)\(doubt)\(silent)"
    }

    /// ` ; le plus fréquent est « Favorable » (3)`, or those that are given as often; nothing where all are out of the list.
    private static func mostGiven(in cohort: Cohort) -> String {
        let most = cohort.opinionCounts.map(\.count).max() ?? 0
        let codes = cohort.opinionCounts.filter { $0.count == most }.map(\.code)
        if most == 0 { return ", hors de la liste" }
        let labels = codes.map { code in "« \(cohort.campaign.opinions.first { $0.code == code }?.label ?? code) »" }
        return labels.count == 1
            ? " ; le plus fréquent est \(labels[0]) (\(most))"
            : " ; les plus fréquents sont \(FrenchPhrase.list(labels)) (\(most) chacun)"
    }

    package static func qualityMessage(of cohort: Cohort) -> String {
        guard let most = mostFrequentRules(of: cohort) else { return "Aucun constat dans les dépôts courants." }
        let (names, count) = (most.codes, FrenchPhrase.count(most.findings, "constat", "constats"))
        let start =
            most.campuses.map { "La règle la plus souvent relevée est \(names) : \(count), \($0) campus" }
            ?? "Les règles les plus souvent relevées sont \(names) : \(count) chacune"
        return
            "\(start). Une règle qui touche plus de la moitié des campus est une question à poser au formulaire, pas aux campus."
    }

    /// The rules that find most: how much, and in how many campuses where there is one; nil when nothing was found.
    package static func mostFrequentRules(of cohort: Cohort) -> (codes: String, findings: Int, campuses: Int?)? {
        guard let first = cohort.rules.first else { return nil }
        let tied = (cohort.rules + cohort.otherRules).filter { $0.findings == first.findings }
        let codes = FrenchPhrase.list(tied.map(\.code.rawValue), limit: 5)
        return (codes, first.findings, tied.count == 1 ? first.campuses : nil)
    }

    /// « Et 3 autres règles, sans plus de constats que la dernière. »; nil when the table holds them all.
    package static func otherRules(of cohort: Cohort) -> String? {
        let count = cohort.otherRules.count
        if count == 0 { return nil }
        return "Et \(FrenchPhrase.count(count, "autre règle", "autres règles")), sans plus de constats que la dernière."
    }

    package static func expertMessage(of cohort: Cohort) -> String {
        // What is printed with two decimals is compared with two decimals.
        let far = cohort.external.experts.filter { abs(($0.overall.meanGap ?? 0).rounded(decimals: 2)) >= 0.3 }
        let names = FrenchPhrase.list(far.map { "\($0.expert) (\(signed($0.overall.meanGap ?? 0)))" })
        let caution = " Un écart peut venir des campus examinés autant que de l’expert."
        return agreed(
            far.count,
            "Aucun expert ne s’écarte en moyenne de 0,3 niveau ou plus des campus.",
            "1 expert s’écarte en moyenne de 0,3 niveau ou plus des campus : \(names).",
            "# experts s’écartent en moyenne de 0,3 niveau ou plus des campus : \(names)."
        ) + caution
    }

    package static func opinions(of entry: SessionEntry) -> String {
        let codes = entry.proposals.map(CohortText.opinion)
        guard let first = codes.first, codes.count > 1 else { return codes.first ?? "" }
        return Set(codes).count == 1 ? "\(codes.count) × \(first)" : codes.joined(separator: " / ")
    }

    package static func duration(of entry: SessionEntry) -> String {
        entry.commonDuration.map { OpinionText.duration($0) } ?? (entry.hasNoDuration ? "–" : "à fixer")
    }
}
