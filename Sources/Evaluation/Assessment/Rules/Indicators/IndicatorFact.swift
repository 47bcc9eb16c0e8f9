import Words

/// Facts about the figures of indicators (IND).
package enum IndicatorFact: RuleFact {
    case missingIndicator(ReferentialCode)
    case missingValue(ReferentialCode)
    case uncommentedAbsence(IndicatorStatus)
    case unknownStatus(nearest: String?)
    case unreadable(field: String, Unreadable)
    case outOfBounds(minimum: Double?, maximum: Double?)
    case notACount
    case quotientMismatch(expected: Double, unit: String)
    case numeratorAboveDenominator(numerator: Double, denominator: Double)
    case zeroDenominator
    case typedAsFraction(proposal: Double)
    case jump(from: Double, to: Double, unit: String)
    case smallDenominator(minimum: Int)
    case unknownIndicator(nearest: String?)
    case repeatedIndicator(ReferentialCode, firstCell: String)

    package var code: RuleCode {
        switch self {
        case .missingIndicator, .missingValue, .uncommentedAbsence, .unknownStatus: .ind01
        case .unreadable, .outOfBounds, .notACount: .ind02
        case .quotientMismatch, .numeratorAboveDenominator, .zeroDenominator: .ind03
        case .typedAsFraction: .ind04
        case .jump: .ind05
        case .smallDenominator: .ind06
        case .unknownIndicator, .repeatedIndicator: .ind07
        }
    }

    package var topic: String? {
        if case .missingIndicator(let code) = self { "\(code)" } else { nil }
    }

    package var mayBreakAColumn: Bool {
        switch self {
        case .missingValue, .unreadable, .unknownIndicator, .unknownStatus: true
        case .missingIndicator, .uncommentedAbsence, .outOfBounds, .notACount, .quotientMismatch,
            .numeratorAboveDenominator, .zeroDenominator, .typedAsFraction, .jump, .smallDenominator,
            .repeatedIndicator:
            false
        }
    }

    package var tellsOfAnEmptyField: Bool {
        switch self {
        case .missingValue, .uncommentedAbsence: true
        case .missingIndicator, .unknownStatus, .unreadable, .outOfBounds, .notACount,
            .quotientMismatch, .numeratorAboveDenominator, .zeroDenominator, .typedAsFraction, .jump, .smallDenominator,
            .unknownIndicator, .repeatedIndicator:
            false
        }
    }
}

extension IndicatorFact {
    package func text(typed value: String) -> FindingText {
        switch self {
        case .missingIndicator(let code):
            FindingText(
                "L’indicateur obligatoire \(code) n’a pas de ligne dans le tableau.",
                "Ajouter une ligne pour \(code), avec sa valeur ou son statut."
            )
        case .missingValue(let code):
            FindingText(
                "La valeur N de l’indicateur obligatoire \(code) n’est pas remplie.",
                "Saisir la valeur, ou le statut « non disponible » ou « secret statistique » avec un commentaire."
            )
        case .uncommentedAbsence(let status):
            FindingText(
                "Le statut \(FrenchFormat.quoted(status.rawValue)) n’est pas commenté.",
                "Dire pourquoi la valeur manque."
            )
        case .unknownStatus(let nearest):
            FindingText(
                "Le statut \(value) n’est pas dans la liste.",
                FindingText.proposing(
                    nearest,
                    otherwise: "Choisir constaté, estimé, non disponible ou secret statistique."
                )
            )
        case .unreadable(let field, let reason):
            FindingText(
                "Le champ \(FindingText.heading(field)) contient \(value), \(reason.trouble).",
                reason.advice
            )
        case .outOfBounds(let minimum, let maximum):
            FindingText(
                "La valeur \(value) est hors des bornes du référentiel : \(Self.bounds(minimum, maximum)).",
                "Vérifier la valeur et son unité."
            )
        case .notACount:
            FindingText("La valeur \(value) n’est pas un nombre entier positif ou nul.", "Saisir un nombre entier.")
        case .quotientMismatch(let expected, let unit):
            FindingText(
                "La valeur \(value) n’est pas le quotient du numérateur par le dénominateur : \(Self.quantity(expected, unit: unit)).",
                "Corriger la valeur, le numérateur ou le dénominateur."
            )
        case .numeratorAboveDenominator(let numerator, let denominator):
            FindingText(
                "Le numérateur \(FrenchFormat.number(numerator)) dépasse le dénominateur \(FrenchFormat.number(denominator)).",
                "Corriger le numérateur ou le dénominateur : une part ne dépasse pas son total."
            )
        case .zeroDenominator:
            FindingText(
                "Le dénominateur est 0 : le quotient n’existe pas.",
                "Corriger le dénominateur, ou choisir le statut « non disponible » avec un commentaire."
            )
        case .typedAsFraction(let proposal):
            FindingText(
                "La valeur \(value) semble saisie comme une fraction : \(Self.quantity(proposal, unit: "%")).",
                "Saisir le taux en pour cent, ou expliquer."
            )
        case .jump(let before, let after, let unit):
            FindingText(
                "La valeur passe de \(Self.quantity(before, unit: unit)) en N-1 à \(Self.quantity(after, unit: unit)) en N, sans commentaire.",
                "Vérifier les deux valeurs, ou expliquer l’évolution."
            )
        case .smallDenominator(let minimum):
            FindingText(
                "Le dénominateur \(value) est inférieur à \(minimum) : effectif faible.",
                "Rien à corriger : le taux est donné sans être comparé."
            )
        case .unknownIndicator(let nearest):
            FindingText.unknownCode(value, of: "d’un indicateur", nearest: nearest)
        case .repeatedIndicator(let code, let firstCell):
            FindingText(
                "L’indicateur \(code) a déjà une ligne, en \(firstCell).",
                "Garder une seule ligne pour cet indicateur."
            )
        }
    }

    private static func bounds(_ minimum: Double?, _ maximum: Double?) -> String {
        switch (minimum, maximum) {
        case (let minimum?, let maximum?):
            "de \(FrenchFormat.number(minimum)) à \(FrenchFormat.number(maximum))"
        case (let minimum?, nil): "\(FrenchFormat.number(minimum)) au moins"
        case (nil, let maximum?): "\(FrenchFormat.number(maximum)) au plus"
        case (nil, nil): "sans borne"
        }
    }

    /// `70,8 %`, `12 années`, `3`: a value and its unit, when it has one to show.
    private static func quantity(_ value: Double, unit: String) -> String {
        switch unit {
        case "", "nombre", "ratio", "oui/non": FrenchFormat.number(value)
        default: FrenchFormat.quantity(value, unit: unit)
        }
    }
}
