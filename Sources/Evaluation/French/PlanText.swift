import Words

/// The plan of action in words.
package enum PlanText {
    /// `en retard`, `référence sous le seuil`, both, or nothing to say.
    package static func mark(of action: ScheduledAction) -> String? {
        let marks = [action.isLate ? "en retard" : nil, action.concernsGap ? "sous le seuil" : nil].compactMap(\.self)
        return marks.isEmpty ? nil : marks.joined(separator: ", ")
    }

    /// `en cours, en retard`: the status of an action, with its delay; nil when there is nothing to say.
    package static func state(of action: ScheduledAction) -> String? {
        let words = [action.action.status.wording, action.isLate ? "en retard" : nil].compactMap(\.self)
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }

    /// `en cours à 35 %, en retard`: the status of an action, how far it is, its delay.
    package static func progress(of action: ScheduledAction, joinedBy joint: String = " à ") -> String {
        let status = action.action.status.value
        let isDone = status == .completed || status == .abandoned || status == .toStart
        let share = isDone ? nil : action.action.progress.value.map { "\(FrenchFormat.number($0))\u{202F}%" }
        let state = [action.action.status.wording ?? "sans statut", share].compactMap(\.self).joined(separator: joint)
        return action.isLate ? state + ", en retard" : state
    }

    /// `– référent qualité, 13 000 €`: who carries an action, and its budget; nil when neither is known.
    package static func bearer(of action: ScheduledAction) -> String? {
        let words = [
            action.action.owner.value,
            action.action.budget.value.map { FrenchFormat.quantity($0, unit: "€") },
        ].compactMap(\.self)
        return words.isEmpty ? nil : "– " + words.joined(separator: ", ")
    }

    /// `En retard : 2`.
    package static func title(of group: PlanGroup) -> String {
        let count = group.actions.count
        let name: String
        switch group.kind {
        case .onShortAnchors:
            let alive = group.actions.count(where: \.isAlive)
            let lives =
                alive == 0
                ? (count == 1 ? "" : ", dont aucune vivante")
                : ", dont " + FrenchPhrase.count(alive, "vivante", "vivantes")
            return "Sur les ancres sous le seuil : " + FrenchPhrase.count(count, "action", "actions") + lives
        case .late: name = "En retard"
        case .suspended: name = FrenchPhrase.agreeing(with: count, "Suspendue", "Suspendues")
        case .ongoing: name = "En cours"
        case .toStart: name = "À lancer"
        case .completed: name = FrenchPhrase.agreeing(with: count, "Achevée", "Achevées")
        case .abandoned: name = FrenchPhrase.agreeing(with: count, "Abandonnée", "Abandonnées")
        case .unlistedStatus: name = "Statut hors liste"
        case .withoutStatus: name = "Sans statut"
        }
        return "\(name) : \(count)"
    }

    /// `48 actions : 10 achevées, 22 en cours dont 2 en retard. Sur les 8 ancres sous le seuil, 3 ont une action vivante.`
    package static func message(on plan: [ScheduledAction], anchors: [AnchorStanding]) -> String {
        if plan.isEmpty { return "Aucune action n’est inscrite au plan." }
        let kinds: [(ActionStatus, String, String)] = [
            (.completed, "achevée", "achevées"), (.ongoing, "en cours", "en cours"), (.toStart, "à lancer", "à lancer"),
            (.suspended, "suspendue", "suspendues"), (.abandoned, "abandonnée", "abandonnées"),
        ]
        let others = plan.filter { $0.action.status.value == nil }
        let groups =
            kinds.map { status, one, many in (plan.filter { $0.action.status.value == status }, one, many) }
            + [
                (others.filter { $0.action.status.unreadable != nil }, "au statut hors liste", "au statut hors liste"),
                (others.filter { $0.action.status.unreadable == nil }, "sans statut", "sans statut"),
            ]
        let parts = groups.compactMap { actions, one, many -> String? in
            guard !actions.isEmpty else { return nil }
            let late = actions.count(where: \.isLate)
            return FrenchPhrase.count(actions.count, one, many) + (late == 0 ? "" : " dont \(late) en retard")
        }
        let sentence = FrenchPhrase.count(plan.count, "action", "actions") + " : " + parts.joined(separator: ", ") + "."
        let short = anchors.filter(\.rated.isUnderThreshold)
        let alive = short.count(where: \.isAlive)
        if short.isEmpty { return sentence }
        if short.count == 1 {
            return sentence + " L’ancre sous le seuil \(alive == 0 ? "n’a aucune" : "a une") action vivante."
        }
        if alive == 0 { return sentence + " Aucune des \(short.count) ancres sous le seuil n’a d’action vivante." }
        if alive == short.count { return sentence + " Les \(alive) ancres sous le seuil ont une action vivante." }
        return sentence + " Sur les \(short.count) ancres sous le seuil, "
            + FrenchPhrase.count(alive, "a une action vivante.", "ont une action vivante.")
    }

    /// `2017 à 2021`: the years over which the plan is drawn.
    package static func years(of plan: [ScheduledAction]) -> String {
        guard let years = plan.first?.calendar?.years else { return "Calendrier" }
        return years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound) à \(years.upperBound)"
    }
}
