import Words

/// What the card of a standard says in words of ours.
package enum CardText {
    /// `seuil 3 non atteint · visé 2 pour le 24 septembre 2020 · 2017 : niveau 3, en baisse`.
    package static func situation(of standard: RatedStandard) -> String {
        if standard.rating == .notConcerned { return "Justification du campus" }
        let parts = [threshold(of: standard), target(of: standard), earlier(of: standard)]
        return parts.compactMap(\.self).joined(separator: " · ")
    }

    private static func threshold(of standard: RatedStandard) -> String? {
        guard let threshold = standard.threshold, let level = standard.rating?.level else { return nil }
        return "seuil \(threshold.rawValue) \(level >= threshold ? "atteint" : "non atteint")"
    }

    private static func target(of standard: RatedStandard) -> String {
        guard let target = standard.target else { return "pas de niveau visé" }
        return "visé \(target.rawValue)" + (standard.targetDate.map { " pour le \(FrenchFormat.longDate($0))" } ?? "")
    }

    private static func earlier(of standard: RatedStandard) -> String? {
        guard let earlier = standard.earlier else { return nil }
        let text =
            switch earlier.standing {
            case .none: "pas de référence équivalente cotée"
            case .outdated(let rating): "\(word(rating)), référence modifiée depuis"
            case .comparable(let rating): word(rating) + move(from: rating, to: standard.rating)
            }
        return "\(earlier.campaign) : \(text)"
    }

    private static func word(_ rating: Rating) -> String {
        rating.level.map(LevelText.text) ?? "non concerné"
    }

    private static func move(from then: Rating, to now: Rating?) -> String {
        guard let then = then.level, let now = now?.level, now != then else { return "" }
        return now > then ? ", en hausse" : ", en baisse"
    }

    /// What stands where the campus wrote nothing; nil where it did.
    package static func missingComment(on standard: RatedStandard) -> String? {
        if standard.isCommented { return nil }
        return switch standard.rating {
        case .rated(.initiated): "Pas de commentaire, non exigé au niveau 1."
        case .rated: "Pas de commentaire."
        case .notConcerned: "Pas de justification."
        case nil: "Pas de niveau, pas de commentaire."
        }
    }
}

extension CardText {
    /// `P010 Fiche de la structure support ; P011 Délibérations.`, or why there is none.
    package static func evidence(of card: StandardCard) -> String {
        if card.evidence.isEmpty {
            return switch card.rated.rating {
            case .rated(.initiated): "Aucune, non exigée au niveau 1."
            case .rated: "Aucune preuve."
            case .notConcerned, nil: "Sans objet."
            }
        }
        let items = card.evidence.map { item in
            let words = [item.identifier.value, item.title.value].compactMap(\.self)
            return words.isEmpty ? "pièce sans titre" : words.joined(separator: " ")
        }
        return items.joined(separator: " ; ") + "."
    }

    /// Whether evidence is asked for and there is none.
    package static func lacksEvidence(_ card: StandardCard) -> Bool {
        guard let level = card.rated.rating?.level else { return false }
        return level > .initiated && card.evidence.isEmpty
    }

    /// `Nombre d’actions : 5 (mieux) ; part des places : 66,0 % ; 1 non renseigné.`; nil for a standard without indicators.
    package static func figures(of card: StandardCard) -> String? {
        let filled = card.indicators.compactMap { reading -> String? in
            guard let value = reading.value else { return nil }
            return
                "\(reading.indicator.title) : \(FigureText.quantity(value, of: reading.indicator))\(aside(of: reading))"
        }
        let excuses = card.indicators.filter { !$0.isFilled }.map(FigureText.excuse)
        let missing = excuses.count { $0 == nil }
        let excused = IndicatorStatus.allCases.compactMap { status -> String? in
            let count = excuses.count { $0 == status.rawValue }
            return count == 0 ? nil : "\(count)\u{A0}en «\u{A0}\(status.rawValue)\u{A0}»"
        }
        let rest = (missing == 0 ? [] : [FrenchPhrase.count(missing, "non renseigné", "non renseignés")]) + excused
        let parts = filled.enumerated().map { $0.offset == 0 ? $0.element : FigureText.inSentence($0.element) } + rest
        return parts.isEmpty ? nil : parts.joined(separator: " ; ") + "."
    }

    /// ` (mieux)` where the figure has been compared, ` (effectif faible)` where it says little.
    private static func aside(of reading: IndicatorReading) -> String {
        switch reading.outcome {
        case .stable, .better, .worse, .rising, .falling:
            FigureText.outcome(of: reading).map { " (\($0))" } ?? ""
        case .smallHeadcount: " (effectif faible)"
        case .held, .notHeld, .missing, .singleYear, .unread: ""
        }
    }

    /// `échéance 12/06/2018.`: the end of a sentence on an action.
    package static func ending(of action: ScheduledAction) -> String {
        action.action.deadline.value.map { "échéance \(FrenchFormat.shortDate($0))." } ?? "échéance non fixée."
    }
}
