import Words

/// Levels and thresholds in words, as documents show them.
package enum LevelText {
    /// `niveau 2`, with a no-break space.
    package static func text(of level: Level) -> String { "niveau\u{A0}\(level.rawValue)" }

    /// `niveau 2`, or `non classé` when no level is reached.
    package static func text(ofCampus level: Level?) -> String { level.map(text) ?? "non classé" }

    /// `Structuration`: the name of a level on the staircase of the referential.
    package static func name(of level: Level) -> String {
        switch level {
        case .initiated: "Projet"
        case .structured: "Structuration"
        case .achieved: "Réalisation"
        case .recognized: "Reconnaissance"
        }
    }

    /// What a level means, whatever the standard.
    package static func meaning(of level: Level) -> String {
        switch level {
        case .initiated: "Orientations issues d’un diagnostic ; activités surtout portées par les membres."
        case .structured: "Gouvernance, convention, direction, premier plan d’action et moyens acquis."
        case .achieved: "Premières actions propres au campus, suivies et évaluées."
        case .recognized: "Le campus est reconnu, à l’extérieur, comme acteur du territoire."
        }
    }

    /// `l’une des 10 références`: what an anchor is, before « dont dépend le niveau ».
    package static func anchor(among count: Int) -> String {
        count > 1 ? "l’une des \(count) références" : "la référence"
    }

    /// `2`, `NC`, or nil when nothing is rated.
    package static func sign(of rating: Rating?) -> String? {
        switch rating {
        case .rated(let level): "\(level.rawValue)"
        case .notConcerned: "NC"
        case nil: nil
        }
    }

    /// `Niveau 2`, `Non concerné` or `Non coté`: what a coloured cell says.
    package static func word(of rating: Rating?) -> String {
        switch rating {
        case .rated(let level): "Niveau\u{A0}\(level.rawValue)"
        case .notConcerned: "Non concerné"
        case nil: "Non coté"
        }
    }

    /// `seuil de renouvellement`: what a request is held to.
    package static func threshold(of request: RequestKind) -> String { "seuil \(FrenchPhrase.of(request.rawValue))" }

    /// `Niveau 3, exigé pour un renouvellement (paramètre de la campagne 2018).`, or what each request is held to when that of
    /// the campus is not known.
    package static func key(of level: LevelStatement, in subject: DocumentSubject) -> String {
        let thresholds = subject.thresholds
        guard let threshold = level.threshold, let request = level.request else {
            let all = RequestKind.allCases.map {
                "\(text(of: thresholds.level(for: $0))) pour \(article($0)) \($0.rawValue)"
            }
            return "Inconnu, faute d’un type de demande lisible. La campagne \(subject.campaignName) exige le "
                + "\(FrenchPhrase.list(all))."
        }
        return "\(text(of: threshold).capitalizedFirst), exigé pour \(article(request)) \(request.rawValue) "
            + "(paramètre de la campagne \(subject.campaignName))."
    }

    private static func article(_ request: RequestKind) -> String {
        switch request {
        case .labelling: "une"
        case .renewal, .midTermReview, .moveToExcellence: "un"
        }
    }

    /// `atteint`, `non atteint`, or `sans objet` when there is no threshold.
    package static func text(ofOutcome meetsThreshold: Bool?) -> String {
        switch meetsThreshold {
        case true: "atteint"
        case false: "non atteint"
        case nil: "sans objet"
        }
    }

    /// ` ★` after the code of an anchor.
    package static func code(of standard: Standard) -> String {
        standard.isAnchor ? "\(standard.code)\u{A0}★" : "\(standard.code)"
    }

    /// ` ★` after the title of an anchor.
    package static func title(of standard: Standard) -> String {
        standard.isAnchor ? "\(standard.title)\u{A0}★" : standard.title
    }
}
