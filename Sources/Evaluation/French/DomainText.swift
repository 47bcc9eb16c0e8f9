import Words

/// What a report says of a domain before its cards.
package enum DomainText {
    /// `La plupart des références (7 sur 9) sont au niveau 2 ; les 2 ancres sont sous le seuil. Depuis 2017 : …`
    package static func message(on chapter: DomainChapter) -> String {
        var sentence = levels(of: chapter)
        if let anchors = anchors(of: chapter) { sentence += " ; " + anchors }
        guard let moves = chapter.moves else { return sentence + "." }
        return "\(sentence). Depuis \(moves.campaign) : \(moves.raised) en hausse, \(moves.lowered) en baisse."
    }

    private static func levels(of chapter: DomainChapter) -> String {
        let profile = chapter.profile
        let rated = profile.ratedCount
        if rated == 0 {
            guard profile.notConcernedCount == profile.standardCount else { return "Aucune référence n’est cotée" }
            return profile.standardCount == 1
                ? "La seule référence est non concernée" : "Les \(profile.standardCount) références sont non concernées"
        }
        let name = rated == profile.standardCount ? "références" : "références cotées"
        if let (level, count) = chapter.prevailing {
            if rated == 1 {
                return "La seule référence \(profile.standardCount == 1 ? "" : "cotée ")est au niveau \(level.rawValue)"
            }
            return
                "\(subject(Proportion(count, of: rated), name)) (\(count) sur \(rated)) sont au niveau \(level.rawValue)"
        }
        let spread = Level.allCases.compactMap { level in
            profile.count(at: level) == 0 ? nil : "\(profile.count(at: level)) au niveau \(level.rawValue)"
        }
        return "Les \(name) se répartissent : " + spread.joined(separator: ", ")
    }

    /// `La plupart des références`; the proportion is more than a half.
    private static func subject(_ proportion: Proportion, _ name: String) -> String {
        switch proportion {
        case .all: "Toutes les \(name)"
        case .almostAll: "Presque toutes les \(name)"
        case .most: "La plupart des \(name)"
        case .moreThanHalf: "Plus de la moitié des \(name)"
        case .half: "La moitié des \(name)"
        case .lessThanHalf: "Moins de la moitié des \(name)"
        case .few: "Quelques-unes des \(name)"
        case .none: "Aucune des \(name)"
        }
    }

    /// `6 des 7 ancres sont sous le seuil`; nil when the threshold is not known.
    private static func anchors(of chapter: DomainChapter) -> String? {
        let anchors = chapter.anchors
        let (all, short) = (anchors.count, anchors.count(where: \.isUnderThreshold))
        if all == 0 { return "aucune ancre dans ce domaine" }
        guard anchors.contains(where: { $0.threshold != nil }) else { return nil }
        let unrated = anchors.count { $0.rating?.level == nil }
        if all == 1 {
            if unrated == 1 { return "l’ancre du domaine n’est pas cotée" }
            return "l’ancre du domaine est \(short == 1 ? "sous le" : "au") seuil"
        }
        if unrated == all { return "aucune des \(all) ancres n’est cotée" }
        let rest = unrated == 0 ? "" : ", " + FrenchPhrase.count(unrated, "n’est pas cotée", "ne sont pas cotées")
        if short == all { return "les \(all) ancres sont sous le seuil" }
        if short == 0 {
            return (unrated == 0 ? "les \(all) ancres sont au seuil" : "aucune des \(all) ancres n’est sous le seuil")
                + rest
        }
        return "\(short) des \(all) ancres \(FrenchPhrase.agreeing(with: short, "est", "sont")) sous le seuil" + rest
    }

    /// `6 sur 9`: the standards at the threshold; nil when it is not known, or asked of none.
    package static func atThreshold(_ chapter: DomainChapter) -> String? {
        guard let threshold = chapter.threshold, let (count, total) = chapter.atThreshold(threshold), total > 0 else {
            return nil
        }
        return "\(count) sur \(total)"
    }

    /// `+5 −0`: the standards that rose and fell.
    package static func moves(_ chapter: DomainChapter) -> String? {
        chapter.moves.map { "+\($0.raised) −\($0.lowered)" }
    }
}

extension DomainText {
    /// `Indicateurs du domaine D0 : 4 mieux, 2 moins bien, 1 stable ; 10 renseignés sur 14`.
    package static func indicatorsCaption(_ chapter: DomainChapter) -> String {
        let outcomes = chapter.indicators.map(\.outcome)
        let counts: [(IndicatorOutcome, String, String)] = [
            (.better, "mieux", "mieux"), (.worse, "moins bien", "moins bien"), (.stable, "stable", "stables"),
        ]
        let parts = counts.compactMap { outcome, one, many -> String? in
            let count = outcomes.count { $0 == outcome }
            return count == 0 ? nil : FrenchPhrase.count(count, one, many)
        }
        let filled = chapter.indicators.count(where: \.isFilled)
        return "Indicateurs du domaine \(chapter.domain.code) : "
            + (parts.isEmpty ? "" : parts.joined(separator: ", ") + " ; ")
            + FrenchPhrase.count(filled, "renseigné", "renseignés") + " sur \(chapter.indicators.count)"
    }

    /// `Non renseignés : C2.R3.I1 nombre de projets ; …`; nil when all are filled.
    package static func missingIndicators(_ chapter: DomainChapter) -> String? {
        let missing = chapter.missingIndicators
        guard !missing.isEmpty else { return nil }
        let names = missing.map { reading in
            let typed = reading.differingTypedValue.map { FigureText.quantity($0, of: reading.indicator) }
            let why = typed.map { "non calculable d’après le dossier, saisi \($0)" } ?? FigureText.excuse(of: reading)
            let status = why.map { " (\($0))" } ?? ""
            return
                "\(FigureText.shortCode(of: reading.indicator)) \(FigureText.inSentence(reading.indicator.title))\(status)"
        }
        return FrenchPhrase.agreeing(with: missing.count, "Non renseigné", "Non renseignés")
            + " : \(names.joined(separator: " ; "))."
    }

    /// Figures that the campus typed and the program derives otherwise; nil when there is none.
    package static func differingFigures(_ chapter: DomainChapter) -> String? {
        let readings = chapter.indicators.compactMap { reading -> String? in
            guard let typed = reading.differingTypedValue, let value = reading.value else { return nil }
            let figures = [value, typed].map { FigureText.quantity($0, of: reading.indicator) }
            return "\(FigureText.shortCode(of: reading.indicator)), calculé \(figures[0]), saisi \(figures[1])"
        }
        if readings.isEmpty { return nil }
        return "Calculé d’après le dossier, et saisi autrement par le campus : \(readings.joined(separator: " ; "))."
    }

    /// `* Obligatoire. Sauf mention, mieux si la valeur monte. Source : diagnostic du campus. Chaque courbe a sa propre échelle.`
    package static func indicatorsKey(_ chapter: DomainChapter) -> String {
        let hasSense = chapter.shownIndicators.contains { $0.indicator.sense == .more }
        return [
            "* Obligatoire.", hasSense ? "Sauf mention, mieux si la valeur monte." : nil, sources(chapter),
            "Chaque courbe a sa propre échelle.",
        ].compactMap(\.self).joined(separator: " ")
    }

    /// `Source : diagnostic du campus.`; nil when the campus names none.
    package static func sources(_ chapter: DomainChapter) -> String? {
        var seen: Set<Folded> = []
        let sources = chapter.shownIndicators.compactMap(\.source).filter { seen.insert(Folded($0)).inserted }
        guard !sources.isEmpty else { return nil }
        // As typed: no rule tells a name from a noun, and they hold commas.
        let left = sources.count > mostSources + 1 ? ["\(sources.count - mostSources) autres"] : []
        let shown = sources.prefix(left.isEmpty ? sources.count : mostSources) + left
        return FrenchPhrase.agreeing(with: sources.count, "Source", "Sources") + " : \(shown.joined(separator: " ; "))."
    }

    /// Sources that are named.
    private static let mostSources = 5
}
