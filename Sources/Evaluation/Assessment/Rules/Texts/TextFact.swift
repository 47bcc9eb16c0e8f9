import Words

/// Facts about what is said of domains (BIL) and of persons (CPR).
package enum TextFact: RuleFact {
    /// What names or reaches a person.
    package enum PersonalData: Codable, Hashable, Sendable {
        case email, telephone, name
    }

    case missingDomain(ReferentialCode)
    case missingSummary(ReferentialCode)
    case personalData(PersonalData)

    package var code: RuleCode {
        switch self {
        case .missingDomain, .missingSummary: .bil01
        case .personalData: .cpr01
        }
    }

    package var topic: String? {
        if case .missingDomain(let code) = self { "\(code)" } else { nil }
    }

    package var tellsOfAnEmptyField: Bool {
        switch self {
        case .missingSummary: true
        case .missingDomain, .personalData: false
        }
    }
}

extension TextFact {
    package func text(typed value: String) -> FindingText {
        switch self {
        case .missingDomain(let code):
            FindingText("Le domaine \(code) n’a pas de ligne dans le bilan.", "Ajouter une ligne pour \(code).")
        case .missingSummary(let code):
            FindingText("La synthèse du domaine \(code) n’est pas rédigée.", "Rédiger la synthèse du domaine.")
        case .personalData(.email):
            FindingText("Le texte contient une adresse électronique.", "La retirer : une fonction suffit.")
        case .personalData(.telephone):
            FindingText("Le texte contient un numéro de téléphone.", "Le retirer : une fonction suffit.")
        case .personalData(.name):
            FindingText("Le texte nomme une personne.", "Désigner la personne par sa fonction.")
        }
    }
}
