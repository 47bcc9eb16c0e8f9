import Words

/// The sentences of the national overview (*bilan national*), each in its forms for none, one and more.
package enum ReviewText {
    /// `Plus de la moitié`: the word of a proportion, always followed by its counts.
    static func proportion(_ part: Int, of whole: Int) -> String {
        switch (part, whole, 100 * part) {
        case (0, _, _): "Aucun"
        case (whole, _, _): "Tous"
        case (_, _, let share) where share > 90 * whole: "Presque tous"
        case (_, _, let share) where share >= 75 * whole: "La plupart"
        case (_, _, let share) where share > 50 * whole: "Plus de la moitié"
        case (_, _, let share) where share == 50 * whole: "La moitié"
        case (_, _, let share) where share >= 25 * whole: "Moins de la moitié"
        case (_, _, _): "Quelques-uns"
        }
    }

    static func percent(_ part: Int, of whole: Int) -> String { CohortText.percent(Fraction(part, of: whole)) ?? "–" }

    /// `1 campus recevable est`, `12 campus recevables sont`.
    static func agreed(_ count: Int, _ none: String, _ one: String, _ many: String) -> String {
        count == 0 ? none : count == 1 ? one : many.replacing("#", with: "\(count)")
    }

    /// Six names, and how many others.
    static func names(_ names: [String]) -> String {
        guard names.count > 7 else { return FrenchPhrase.list(names) }
        return names.prefix(6).joined(separator: ", ") + " et \(names.count - 6) autres"
    }
}

/// What the first page says.
extension ReviewText {
    package static func lead(of cohort: Cohort) -> String {
        let (expected, total) = (cohort.campuses.count, cohort.levels.total)
        let deposited = cohort.campuses.count { $0.deposit != nil }
        if deposited == 0 { return noDeposit(of: expected) }
        let provisional = cohort.campuses.count(where: \.isProvisional)
        let share = percent(deposited, of: expected)
        let receivable =
            agreed(
                total,
                "aucun n’est recevable",
                "1 est recevable",
                total == deposited ? "tous sont recevables" : "# sont recevables"
            )
            + (provisional == 0
                ? ""
                : provisional == total ? ", à titre provisoire" : ", dont \(provisional) à titre provisoire")
        let turnout =
            switch (expected, deposited) {
            case (1, _):
                "Le seul campus attendu a déposé son dossier ; "
                    + (total == 0 ? "il n’est pas recevable." : receivable.replacing("1 est", with: "il est") + ".")
            case (_, expected): "Les \(expected) campus attendus ont déposé leur dossier ; \(receivable)."
            case (_, 1): "1 des \(expected) campus attendus a déposé son dossier (\(share)) ; \(receivable)."
            case (_, _):
                "\(deposited) des \(expected) campus attendus ont déposé leur dossier (\(share)) ; \(receivable)."
            }
        var sentences = [turnout]
        if let frequent = mostFrequentLevel(of: cohort) { sentences.append(frequent) }
        if let progression = cohort.progression, !progression.campuses.isEmpty {
            let up = agreed(
                progression.up.count,
                "aucun n’est monté",
                "1 est monté d’un niveau au moins",
                "# sont montés d’un niveau au moins"
            )
            let down = agreed(progression.down.count, "aucun n’est descendu", "1 est descendu", "# sont descendus")
            let count = progression.campuses.count
            sentences.append(
                count == 1
                    ? "Le seul campus déjà évalué en \(progression.campaign) \(onlyMove(of: progression))."
                    : "Parmi les \(count) campus déjà évalués en \(progression.campaign), \(up), \(down)."
            )
            if progression.hadOtherAnchors { sentences.append(EssentialText.otherAnchors) }
        } else if cohort.progression == nil {
            sentences.append("Première campagne : aucune comparaison dans le temps.")
        }
        return sentences.joined(separator: " ")
    }

    package static func noDeposit(of expected: Int) -> String {
        expected == 1
            ? "Le seul campus attendu n’a pas encore déposé."
            : "Aucun des \(expected) campus attendus n’a encore déposé."
    }

    /// What the only campus that can be compared became.
    static func onlyMove(of progression: CohortProgression) -> String {
        if !progression.up.isEmpty { return "est monté d’un niveau au moins" }
        return progression.down.isEmpty ? "est resté au même niveau" : "est descendu"
    }

    /// The level that most campuses have; nil when none has any.
    static func mostFrequentLevel(of cohort: Cohort) -> String? {
        guard let level = cohort.levels.mostFrequent else { return nil }
        let (count, total) = (cohort.levels[level], cohort.levels.total)
        let place = "au niveau \(level.rawValue)"
        switch (count, total) {
        case (_, 1): return "Le seul campus recevable est \(place)."
        case (1, _): return "1 campus sur \(total) est \(place)."
        case (_, _): return "\(proportion(count, of: total)) (\(count) sur \(total)) sont \(place)."
        }
    }

    package static func squares(of cohort: Cohort) -> String {
        let missing = cohort.campuses(in: .missing).count
        let short =
            cohort.levels.total == 0
            ? "Aucun campus recevable à ce jour"
            : agreed(
                cohort.assessable.count(where: \.isUnderThreshold),
                "Aucun campus recevable n’est sous son seuil",
                "1 campus recevable est sous son seuil",
                "# campus recevables sont sous leur seuil"
            )
        let unknown = cohort.assessable.count { $0.threshold == nil }
        return short
            + (unknown == 0 ? "" : " ; \(unknown) sans seuil, faute de demande connue")
            + (missing == 0
                ? "" : agreed(missing, "", " ; 1 attendu n’a rien déposé", " ; # attendus n’ont rien déposé"))
    }

    package static func requests(of cohort: Cohort) -> String {
        let name = RequestKind.renewal.rawValue
        guard let levels = cohort.levelsByRequest.first(where: { $0.name == name })?.levels else {
            return "Niveau et seuil par type de demande"
        }
        let threshold = cohort.campaign.thresholds.renewal
        // Who is expected for a renewal and asks for something else has another threshold.
        let isCommon = cohort.assessable.allSatisfy {
            RequestKind.matching($0.campus.request) != .renewal || $0.threshold == threshold
        }
        let end = isCommon ? "le niveau \(threshold.rawValue) exigé" : "le seuil de la demande déposée"
        let (met, total) = (levels.atThreshold, levels.total)
        if total == 1 {
            return "La seule demande de renouvellement recevable \(met == 1 ? "atteint" : "n’atteint pas") \(end)"
        }
        return agreed(
            met,
            "Aucune des \(total) demandes de renouvellement n’atteint \(end)",
            "1 demande de renouvellement sur \(total) atteint \(end)",
            "# demandes de renouvellement sur \(total) atteignent \(end)"
        )
    }

    /// What to keep, in a fixed order; what cannot be said is left out.
    package static func findings(of cohort: Cohort) -> [(title: String, text: String)] {
        [domains(of: cohort), anchors(of: cohort), external(of: cohort), opinions(of: cohort), training(of: cohort)]
            .compactMap(\.self)
    }

    private static func anchors(of cohort: Cohort) -> (String, String)? {
        let anchors = cohort.lowAnchorTallies
        guard let first = anchors.first else { return nil }
        let (total, alone) = (cohort.lowAnchors.count, cohort.lowAnchors.count { !$0.hasAction })
        let gaps = agreed(
            alone,
            total == 1 ? "ce manque a une action prévue" : "tous les manques ont une action prévue",
            total == 1 ? "ce manque n’a pas d’action prévue" : "1 manque sur \(total) n’a pas d’action prévue",
            alone == total
                ? "aucun des # manques n’a d’action prévue" : "# manques sur \(total) n’ont pas d’action prévue"
        )
        let tied = anchors.filter { $0.count == first.count }
        let (title, count) = (FigureText.inSentence(first.standard.title), first.count)
        let most =
            tied.count == 1
            ? "la plus souvent sous le seuil est \(first.standard.code), \(title) (\(count) campus)"
            : "les plus souvent sous le seuil sont \(names(tied.map { "\($0.standard.code)" })) (\(count) campus chacune)"
        return ("Ancres", "\(most) ; \(gaps).")
    }

    private static func external(of cohort: Cohort) -> (String, String)? {
        let overall = cohort.external.overall
        guard let exact = overall.exactShare?.percent(decimals: 1), let gap = overall.meanGap,
            let near = overall.withinOneShare?.percent(decimals: 1)
        else { return ("Regard externe", nothingCompared(in: cohort).lowercasedFirst + ".") }
        let side =
            abs(gap) < 0.005
            ? "au même niveau que les campus"
            : "\(FrenchFormat.number(abs(gap), .exactly(2))) \(noun(of: gap)) plus \(gap < 0 ? "bas" : "haut") que les campus"
        return (
            "Regard externe",
            "\(oneDecimal(exact)) des cotations sont confirmées, \(oneDecimal(near)) à un niveau près ; "
                + "en moyenne les experts cotent \(side)."
        )
    }

    package static func oneDecimal(_ percent: Double) -> String {
        FrenchFormat.number(percent, .exactly(1)) + "\u{202F}%"
    }

    private static func opinions(of cohort: Cohort) -> (String, String)? {
        let given = cohort.session.flatMap(\.given)
        guard !given.isEmpty else { return nil }
        let proposals = given.filter { $0.code != nil }
        let longest = cohort.campaign.longestDuration
        let durations = proposals.map { proposal in
            cohort.campaign.opinions.first { $0.code == proposal.code }?.duration
        }
        let full = durations.count { $0 == longest }
        let none = durations.count { $0 == nil }
        let reduced = durations.count - full - none
        func said(_ count: Int, _ what: String) -> String? { count == 0 ? nil : "\(count) \(what)" }
        let parts = [
            full == 0
                ? "aucun ne propose la durée maximale"
                : FrenchPhrase.plainCount(full, "propose", "proposent")
                    + " la durée maximale (\(OpinionText.duration(longest)))",
            said(reduced, "une durée réduite"), said(none, "aucune durée"),
            said(given.count - proposals.count, "hors de la liste"),
        ].compactMap(\.self)
        return ("Avis", "sur \(FrenchPhrase.count(given.count, "rendu", "rendus")), \(parts.joined(separator: ", ")).")
    }

    private static func training(of cohort: Cohort) -> (String, String)? {
        let needs = cohort.trainingNeeds
        guard !needs.isEmpty else { return nil }
        return (
            "Formation",
            agreed(needs.count, "", "1 référence est", "# références sont")
                + " au niveau 1 dans plus de \(StandardTally.trainingPercent) % des campus, \(place(of: needs))."
        )
    }

    /// `surtout en D2`, or all the domains where there is as much to do in each; the one standard by its name.
    static func place(of needs: [StandardTally]) -> String {
        if needs.count == 1, let only = needs.first?.standard {
            return "\(only.code), \(FigureText.inSentence(only.title))"
        }
        let counts = needs.map { $0.code.ancestor(.domain) }.reduce(into: [ReferentialCode: Int]()) {
            $0[$1, default: 0] += 1
        }
        let most = counts.values.max() ?? 0
        let domains = counts.keys.filter { counts[$0] == most }.sorted()
        let isEverywhere = domains.count == counts.count
        let word = isEverywhere ? domains.count == 1 ? "toutes " : "" : "surtout "
        return "\(word)en \(FrenchPhrase.list(domains.map { "\($0)" }))"
    }

    /// « À égalité avec la dernière : 2 autres des mieux acquises. »; nil when neither table cuts a tie.
    package static func tied(strongest: Int, weakest: Int) -> String? {
        let parts = [(strongest, "des mieux acquises"), (weakest, "des moins acquises")].filter { $0.0 > 0 }
            .map { count, which in "\(FrenchPhrase.count(count, "autre", "autres")) \(which)" }
        return parts.isEmpty ? nil : "À égalité avec la dernière : \(FrenchPhrase.list(parts))."
    }

    /// What a table holds that is cut.
    package enum Cut {
        case standards, answers, outliers

        fileprivate var name: (one: String, many: String, last: String) {
            switch self {
            case .standards: ("autre référence", "autres références", "la dernière")
            case .answers, .outliers: ("autre indicateur", "autres indicateurs", "le dernier")
            }
        }

        fileprivate var source: String {
            switch self {
            case .standards: "annexe B"
            case .answers: "feuille « Indicateurs » de bilan.ods"
            case .outliers: "feuille « Valeurs éloignées » de bilan.ods"
            }
        }
    }

    /// « 2 autres références sont à égalité avec la dernière : annexe B. »; nil when the table cuts no tie.
    package static func tied(_ count: Int, _ cut: Cut) -> String? {
        if count == 0 { return nil }
        let (name, verb) = (cut.name, FrenchPhrase.agreeing(with: count, "est", "sont"))
        return "\(FrenchPhrase.count(count, name.one, name.many)) \(verb) à égalité avec \(name.last) : \(cut.source)."
    }

    /// What the mission must decide, in a fixed order.
    package static func decisions(of cohort: Cohort) -> [(title: String, text: String)] {
        let missing = cohort.campuses(in: .missing).map(\.identifier)
        let blocked = cohort.campuses(in: .blocked).map(\.identifier)
        let alone = Set(cohort.lowAnchors.filter { !$0.hasAction }.map(\.campus)).count
        let shared = cohort.session.count { $0.agreement == .shared }
        var decisions: [(String, String)] = []
        if !missing.isEmpty {
            decisions.append(("Relancer \(missing.count) campus sans nouvelles", names(missing) + "."))
        }
        if !blocked.isEmpty {
            decisions.append(
                ("Débloquer \(FrenchPhrase.count(blocked.count, "dossier", "dossiers"))", names(blocked) + ".")
            )
        }
        if alone > 0 {
            decisions.append(("Ancres sous le seuil sans action", "\(alone) campus à entendre avant la séance."))
        }
        if shared > 0 {
            decisions.append(("Avis partagés", "\(shared) campus sur \(cohort.session.count) à trancher en séance."))
        }
        return decisions
    }
}
