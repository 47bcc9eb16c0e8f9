import Words

/// Facts about what is said of domains (BIL) and of persons (CPR).
package enum TextFact: RuleFact {
    /// What names or reaches a person.
    package enum PersonalData: Codable, Hashable, Sendable {
        case email, telephone, name
    }

    case missingDomain(ReferentialCode)
    case missingSummary(ReferentialCode)
    case unknownDomain(nearest: String?)
    case repeatedDomain(ReferentialCode, firstCell: String)
    /// All that a text holds; never empty.
    case personalData([PersonalData])

    package var code: RuleCode {
        switch self {
        case .missingDomain, .missingSummary, .unknownDomain, .repeatedDomain: .bil01
        case .personalData: .cpr01
        }
    }

    package var topic: String? {
        if case .missingDomain(let code) = self { "\(code)" } else { nil }
    }

    package var tellsOfAnEmptyField: Bool {
        switch self {
        case .missingSummary: true
        case .missingDomain, .unknownDomain, .repeatedDomain, .personalData: false
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
        case .unknownDomain(let nearest):
            FindingText.unknownDomain(
                value,
                nearest: nearest,
                nameless: "La ligne n’a pas de domaine : son texte n’irait dans aucun document."
            )
        case .repeatedDomain(let code, let firstCell):
            FindingText(
                "Le domaine \(code) a déjà une ligne, en \(firstCell) : celle-ci n’irait dans aucun document.",
                "Réunir les textes sur une seule ligne."
            )
        case .personalData([.email]):
            FindingText("Le texte contient une adresse électronique.", "La retirer : une fonction suffit.")
        case .personalData([.telephone]):
            FindingText("Le texte contient un numéro de téléphone.", "Le retirer : une fonction suffit.")
        case .personalData([.name]):
            FindingText("Le texte nomme une personne.", "Désigner la personne par sa fonction.")
        case .personalData(let kinds):
            FindingText(
                "Le texte contient \(FrenchPhrase.list(kinds.map(\.noun))).",
                "Retirer ces données : une fonction suffit."
            )
        }
    }
}

extension TextFact.PersonalData {
    fileprivate var noun: String {
        switch self {
        case .email: "une adresse électronique"
        case .telephone: "un numéro de téléphone"
        case .name: "le nom d’une personne"
        }
    }
}
