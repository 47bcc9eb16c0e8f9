import Words

extension FindingText {
    static func text(of fact: IndicatorFact, typed value: String) -> FindingText {
        switch fact {
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
                proposing(
                    nearest,
                    otherwise: "Choisir constaté, estimé, non disponible ou secret statistique."
                )
            )
        case .unreadable(let field, let reason):
            FindingText(
                "Le champ \(heading(field)) contient \(value), \(trouble(for: reason)).",
                advice(for: reason)
            )
        case .outOfBounds(let minimum, let maximum):
            FindingText(
                "La valeur \(value) est hors des bornes du référentiel : \(bounds(minimum, maximum)).",
                "Vérifier la valeur et son unité."
            )
        case .notACount:
            FindingText("La valeur \(value) n’est pas un nombre entier positif ou nul.", "Saisir un nombre entier.")
        case .quotientMismatch(let expected, let unit):
            FindingText(
                "La valeur \(value) n’est pas le quotient du numérateur par le dénominateur : \(FigureText.quantity(expected, unit: unit)).",
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
                "La valeur \(value) semble saisie comme une fraction : \(FigureText.quantity(proposal, unit: "%")).",
                "Saisir le taux en pour cent, ou expliquer."
            )
        case .jump(let before, let after, let unit):
            FindingText(
                "La valeur passe de \(FigureText.quantity(before, unit: unit)) en N-1 à \(FigureText.quantity(after, unit: unit)) en N, sans commentaire.",
                "Vérifier les deux valeurs, ou expliquer l’évolution."
            )
        case .smallDenominator(let minimum):
            FindingText(
                "Le dénominateur \(value) est inférieur à \(minimum) : effectif faible.",
                "Rien à corriger : le taux est donné sans être comparé."
            )
        case .unknownIndicator(let nearest):
            FindingText(
                "Le code \(value) n’est pas celui d’un indicateur.",
                proposing(nearest, otherwise: "Recopier le code du référentiel.")
            )
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
}
