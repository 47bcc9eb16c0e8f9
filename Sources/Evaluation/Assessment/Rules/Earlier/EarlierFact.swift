import Words

/// Facts about what changed since the earlier campaign (SUI, HIS).
package enum EarlierFact: RuleFact {
    case unanswered(number: String, campaign: String)
    case missingStatus(number: String)
    case unknownStatus(nearest: String?)
    /// The number is no recommendation; `nearest` is the one without an answer that it most likely stands for.
    case mistypedNumber(nearest: String?, campaign: String)
    case repeatedAnswer(firstCell: String)
    /// Several experts gave the number: it answers none of their recommendations.
    case sharedNumber(meanings: [String], campaign: String)
    /// One expert gave the number to so many recommendations, and not as many rows bear it.
    case repeatedNumber(count: Int, campaign: String)
    case loweredLevel(ReferentialCode, from: Level, to: Level, campaign: String)

    package var code: RuleCode {
        switch self {
        case .unanswered, .missingStatus, .unknownStatus, .mistypedNumber, .repeatedAnswer, .sharedNumber,
            .repeatedNumber:
            .sui01
        case .loweredLevel: .his01
        }
    }

    package var topic: String? {
        if case .unanswered(let number, _) = self { number } else { nil }
    }

    package var mayBreakAColumn: Bool {
        switch self {
        case .missingStatus, .unknownStatus: true
        case .unanswered, .mistypedNumber, .repeatedAnswer, .sharedNumber, .repeatedNumber, .loweredLevel: false
        }
    }

    package var tellsOfAnEmptyField: Bool {
        switch self {
        case .missingStatus: true
        case .unanswered, .unknownStatus, .mistypedNumber, .repeatedAnswer, .sharedNumber, .repeatedNumber,
            .loweredLevel:
            false
        }
    }
}

extension EarlierFact {
    package func text(typed value: String) -> FindingText {
        switch self {
        case .unanswered(let number, let campaign):
            FindingText(
                "La recommandation \(FrenchFormat.quoted(number)) de la campagne \(campaign) n’a pas de réponse.",
                "Ajouter une ligne qui porte ce numéro, avec un statut, ou expliquer."
            )
        case .missingStatus(let number):
            FindingText(
                "La recommandation \(number.isEmpty ? "" : FrenchFormat.quoted(number) + " ")n’a pas de statut.",
                "Choisir traitée, en cours ou non traitée, ou expliquer."
            )
        case .unknownStatus(let nearest):
            FindingText(
                "Le statut \(value) n’est pas dans la liste.",
                FindingText.proposing(nearest, otherwise: "Choisir traitée, en cours ou non traitée.")
            )
        case .mistypedNumber(let nearest, let campaign):
            FindingText(
                "Le numéro \(value) n’est pas celui d’une recommandation de la campagne \(campaign).",
                FindingText.proposing(nearest, otherwise: "Recopier le numéro de la recommandation.")
            )
        case .repeatedAnswer(let firstCell):
            FindingText(
                "La recommandation \(value) a déjà une réponse, en \(firstCell).",
                "Garder une seule ligne par recommandation, ou expliquer."
            )
        case .sharedNumber(let meanings, let campaign):
            FindingText(
                "Le numéro \(value) désigne, en \(campaign), \(FrenchPhrase.list(meanings.map { FrenchFormat.quoted($0, limit: 16) }, limit: 1)).",
                "Écrire le code de l’expert devant le numéro, une ligne par recommandation, ou expliquer."
            )
        case .repeatedNumber(let count, let campaign):
            FindingText(
                "Le numéro \(value) désigne \(count) recommandations de la campagne \(campaign).",
                "Donner une ligne à chacune, dans l’ordre de la grille de l’expert, ou expliquer."
            )
        case .loweredLevel(let code, let from, let to, let campaign):
            FindingText(
                "La référence \(code) passe du niveau \(from.rawValue), en \(campaign), au niveau \(to.rawValue), sans commentaire.",
                "Dire en commentaire ce qui a changé."
            )
        }
    }
}
