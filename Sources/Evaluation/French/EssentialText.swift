import Words

/// The first page of a report in sentences: each is left out when what it counts is not known.
package enum EssentialText {
    /// `Niveau 2 sur 4 : seuil de renouvellement (niveau 3) non atteint`.
    package static func title(of page: Essentials) -> String {
        let statement = page.level
        let level = statement.level.map { "Niveau \($0.rawValue) sur 4" } ?? "Campus non classé"
        let missing = statement.level == nil ? page.unratedAnchors.count : 0
        let unrated =
            missing == 0
            ? nil : FrenchPhrase.count(missing, "ancre n’est pas cotée", "ancres ne sont pas cotées")
        if page.errorCount > 0 {
            let errors = FrenchPhrase.count(page.errorCount, "erreur", "erreurs") + " à corriger"
            return "\(level), à titre provisoire : "
                + [unrated, errors].compactMap(\.self).joined(separator: " ; ")
        }
        if let unrated { return "\(level) : \(unrated)" }
        guard let threshold = statement.threshold, let request = statement.request,
            let outcome = statement.meetsThreshold
        else { return level }
        return
            "\(level) : \(LevelText.threshold(of: request)) (niveau \(threshold.rawValue)) \(outcome ? "" : "non ")atteint"
    }

    /// Up to five sentences under the title.
    package static func lead(of page: Essentials) -> String {
        [anchors(of: page), idle(of: page), unrated(of: page), past(of: page), label(of: page)]
            .compactMap(\.self).joined(separator: " ")
    }

    // MARK: Anchors

    /// `8 références d’ancrage sur 10 sont sous le seuil, toutes au niveau 2.`
    private static func anchors(of page: Essentials) -> String? {
        let (short, all) = (page.shortAnchors, page.anchors.count)
        guard page.level.threshold != nil, all > 0 else { return nil }
        if short.isEmpty {
            let met = all - page.unratedAnchors.count
            switch (met, all) {
            case (0, 1): return "La référence d’ancrage n’est pas cotée."
            case (0, _): return "Aucune des \(all) références d’ancrage n’est cotée."
            case (1, 1): return "La référence d’ancrage atteint le seuil."
            case (all, _): return "Les \(all) références d’ancrage atteignent le seuil."
            case (1, _): return "1 référence d’ancrage sur \(all) atteint le seuil."
            default: return "\(met) références d’ancrage sur \(all) atteignent le seuil."
            }
        }
        let subject =
            switch (short.count, all) {
            case (1, 1): "La référence d’ancrage est"
            case (all, _): "Les \(all) références d’ancrage sont"
            case (1, _): "1 référence d’ancrage sur \(all) est"
            default: "\(short.count) références d’ancrage sur \(all) sont"
            }
        return "\(subject) sous le seuil, \(levels(of: short))."
    }

    private static func levels(of anchors: [AnchorStanding]) -> String {
        let levels = anchors.compactMap(\.rated.rating?.level)
        guard let low = levels.min(), let high = levels.max() else { return "sans niveau" }
        if low < high { return "aux niveaux \(low.rawValue) à \(high.rawValue)" }
        return (anchors.count == 1 ? "" : anchors.count == 2 ? "toutes deux " : "toutes ") + "au niveau \(low.rawValue)"
    }

    /// `5 d’entre elles n’ont aucune action vivante.`
    private static func idle(of page: Essentials) -> String? {
        let short = page.shortAnchors
        let idle = short.count { !$0.isAlive }
        switch (idle, short.count) {
        case (0, _): return nil
        case (1, 1): return "Elle n’a aucune action vivante."
        case (short.count, _): return "Aucune d’entre elles n’a d’action vivante."
        case (1, _): return "1 d’entre elles n’a aucune action vivante."
        default: return "\(idle) d’entre elles n’ont aucune action vivante."
        }
    }

    /// `2 autres ne sont pas cotées.`, beside those that are.
    private static func unrated(of page: Essentials) -> String? {
        let unrated = page.unratedAnchors.count
        guard page.level.threshold != nil, unrated > 0, unrated < page.anchors.count else { return nil }
        return FrenchPhrase.count(unrated, "autre n’est pas cotée.", "autres ne sont pas cotées.")
    }

    // MARK: Time

    private static func past(of page: Essentials) -> String {
        switch page.past {
        case .firstCampaign: return "Première campagne."
        case .incomparable(let campaign): return "Aucun niveau à comparer en \(campaign)."
        case .level(let then, let campaign):
            let (moves, anchors) = (moves(of: page), page.hadOtherAnchors ? " \(otherAnchors)" : "")
            guard let now = page.level.level else {
                return then.map { "Le campus était au niveau \($0.rawValue) en \(campaign)." }
                    ?? "Le campus n’était pas non plus classé en \(campaign)."
            }
            guard let then else { return "Le campus n’était pas classé en \(campaign)." }
            if now == then {
                return
                    "Le niveau du campus est le même qu’en \(campaign)\(moves.isEmpty ? "" : ", mais \(moves)").\(anchors)"
            }
            let others = against(now > then, in: page)
            return "Le niveau du campus est \(now > then ? "monté" : "descendu") depuis \(campaign), "
                + "de \(then.rawValue) à \(now.rawValue)\(others.isEmpty ? "" : ", mais \(others)").\(anchors)"
        }
    }

    /// What two levels that other standards made must be read with.
    static let otherAnchors = "Les ancres ont changé entre les deux campagnes."

    /// `3 ancres ont reculé et 1 a progressé`; empty when none moved.
    private static func moves(of page: Essentials) -> String {
        let (fallen, risen) = movedAnchors(of: page)
        if risen == 0 { return fallen == 0 ? "" : FrenchPhrase.count(fallen, "ancre a reculé", "ancres ont reculé") }
        if fallen == 0 { return FrenchPhrase.count(risen, "ancre a progressé", "ancres ont progressé") }
        return FrenchPhrase.count(fallen, "ancre a reculé", "ancres ont reculé") + " et "
            + FrenchPhrase.count(risen, "a progressé", "ont progressé")
    }

    /// The anchors that went the other way than the campus: `1 ancre a reculé`; empty when none did.
    private static func against(_ hasRisen: Bool, in page: Essentials) -> String {
        let (fallen, risen) = movedAnchors(of: page)
        let count = hasRisen ? fallen : risen
        if count == 0 { return "" }
        return hasRisen
            ? FrenchPhrase.count(count, "ancre a reculé", "ancres ont reculé")
            : FrenchPhrase.count(count, "ancre a progressé", "ancres ont progressé")
    }

    private static func movedAnchors(of page: Essentials) -> (fallen: Int, risen: Int) {
        let pairs = page.anchors.compactMap { anchor -> (Level, Level)? in
            guard let now = anchor.rated.rating?.level, let then = anchor.rated.earlier?.level else { return nil }
            return (now, then)
        }
        return (pairs.count { $0.0 < $0.1 }, pairs.count { $0.0 > $0.1 })
    }

    /// The name of the earlier campaign, when the campus rated something in it.
    package static func earlierCampaign(of page: Essentials) -> String? {
        switch page.past {
        case .level(_, let campaign): campaign
        case .firstCampaign, .incomparable: nil
        }
    }

    private static func label(of page: Essentials) -> String? {
        page.labelEnd.map { end in
            let isOver = page.deposit.map { end < $0 } ?? false
            return "Le label \(isOver ? "a pris fin" : "prend fin") le \(FrenchFormat.longDate(end))."
        }
    }
}

extension EssentialText {
    /// `2 ancres sur 10 atteignent le seuil ; 5 des 8 autres n’ont pas d’action vivante`.
    package static func anchorsCaption(of page: Essentials) -> String {
        let all = page.anchors.count
        guard page.level.threshold != nil else {
            return "Les références d’ancrage, des moins avancées aux plus avancées"
        }
        let (short, unrated) = (page.shortAnchors, page.unratedAnchors.count)
        if unrated == all { return all == 1 ? "L’ancre n’est pas cotée" : "Aucune des \(all) ancres n’est cotée" }
        let met = all - unrated - short.count
        let reached =
            switch (met, all) {
            case (0, 1): "L’ancre n’atteint pas le seuil"
            case (0, _): "Aucune des \(all) ancres n’atteint le seuil"
            case (1, 1): "L’ancre atteint le seuil"
            case (all, _): "Les \(all) ancres atteignent le seuil"
            case (1, _): "1 ancre sur \(all) atteint le seuil"
            default: "\(met) ancres sur \(all) atteignent le seuil"
            }
        let start =
            unrated == 0
            ? reached : reached + ", " + FrenchPhrase.count(unrated, "n’est pas cotée", "ne sont pas cotées")
        let idle = short.count { !$0.isAlive }
        let others = short.count == all ? "" : short.count == 1 ? "l’autre " : "des \(short.count) autres "
        switch (idle, short.count) {
        case (0, _): return start
        case (1, 1): return "\(start) ; \(others.isEmpty ? "elle " : others)n’a pas d’action vivante"
        case (short.count, _): return "\(start) ; aucune \(others)n’a d’action vivante"
        default:
            return "\(start) ; \(idle) \(others)"
                + FrenchPhrase.agreeing(with: idle, "n’a pas d’action vivante", "n’ont pas d’action vivante")
        }
    }

    /// `Un domaine nettement au-dessus du niveau d’ensemble, D2 ; un au-dessous, D5`.
    package static func domainsCaption(of page: Essentials) -> String {
        func part(_ domains: [Domain], _ place: String, isFirst: Bool) -> String? {
            guard !domains.isEmpty else { return nil }
            let number = FrenchPhrase.word(for: domains.count)
            let names = FrenchPhrase.list(domains.map { "\($0.code)" })
            if !isFirst { return "\(number) \(place), \(names)" }
            let word = FrenchPhrase.agreeing(with: domains.count, "domaine", "domaines")
            return "\(number.capitalizedFirst) \(word) nettement \(place) du niveau d’ensemble, \(names)"
        }
        let above = part(page.domainsAbove, "au-dessus", isFirst: true)
        let below = part(page.domainsBelow, "au-dessous", isFirst: above == nil)
        let parts = [above, below].compactMap(\.self)
        return parts.isEmpty ? "Aucun domaine ne se détache du niveau d’ensemble" : parts.joined(separator: " ; ")
    }

    // MARK: Rows of anchors

    /// `3 en 2020`; nil when the campus aims at no level.
    package static func target(of standard: RatedStandard) -> String? {
        standard.target.map { target in
            "\(target.rawValue)" + (standard.targetDate.map { " en \($0.year)" } ?? "")
        }
    }

    /// `A05, en cours`, or `aucune`.
    package static func liveAction(on anchor: AnchorStanding) -> String {
        guard anchor.isAlive, let action = anchor.liveliest else { return "aucune" }
        return [action.action.identifier.value, PlanText.state(of: action)].compactMap(\.self).joined(separator: ", ")
    }

    /// `(A01 achevée)`: the action that is no longer alive; nil when there is none, or a live one.
    package static func deadAction(on anchor: AnchorStanding) -> String? {
        guard !anchor.isAlive, let action = anchor.liveliest else { return nil }
        let words = [action.action.identifier.value, action.action.status.wording ?? "sans statut"]
        return "(" + words.compactMap(\.self).joined(separator: " ") + ")"
    }

    // MARK: Decisions

    /// `Actions en retard au dépôt`: what a point is about.
    package static func subject(of point: DecisionPoint) -> String {
        switch point {
        case .anchorsWithoutAction(let anchors):
            FrenchPhrase.agreeing(with: anchors.count, "Ancre", "Ancres") + " sous le seuil sans action vivante"
        case .anchorsAimingTooLow(let anchors):
            FrenchPhrase.agreeing(with: anchors.count, "Ancre", "Ancres") + " visant moins que le seuil"
        case .lateActions(let actions, _):
            FrenchPhrase.agreeing(with: actions.count, "Action", "Actions") + " en retard au dépôt"
        case .recommendations(let all, let campaign):
            FollowUpText.origin(of: all, after: campaign).map { "Recommandations \(FrenchPhrase.of($0)) closes" }
                ?? "Recommandations antérieures closes, selon le campus"
        }
    }

    /// `A13 et A36 (aucune sur une ancre).`
    package static func text(of point: DecisionPoint) -> String {
        switch point {
        case .anchorsWithoutAction(let anchors):
            FrenchPhrase.list(anchors.map { "\($0.rated.standard.code)" }, limit: longestList) + "."
        case .anchorsAimingTooLow(let anchors):
            FrenchPhrase.list(
                anchors.map { "\($0.rated.standard.code) (visé \($0.rated.target?.rawValue ?? 0))" },
                limit: longestList
            ) + "."
        case .lateActions(let actions, let onAnchors):
            FrenchPhrase.list(actions.map { $0.action.identifier.value ?? "sans numéro" }, limit: longestList)
                + " (\(share(onAnchors, of: actions.count)))."
        case .recommendations(let all, _):
            FollowUpText.closed(all) + "."
        }
    }

    private static func share(_ count: Int, of all: Int) -> String {
        if count == 0 { return all == 1 ? "pas sur une ancre" : "aucune sur une ancre" }
        if count == all { return all == 1 ? "sur une ancre" : "toutes sur des ancres" }
        return "dont \(count) sur \(FrenchPhrase.agreeing(with: count, "une ancre", "des ancres"))"
    }

    /// What fits on a line of the first page.
    private static let longestList = 10
}
