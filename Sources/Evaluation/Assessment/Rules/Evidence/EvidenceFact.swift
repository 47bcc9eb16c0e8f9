package import Words

/// Facts about evidence items (PRV).
package enum EvidenceFact: RuleFact {
    case missing(field: String)
    case repeatedIdentifier(firstCell: String)
    case unknownStandard(code: String, meant: [ReferentialCode])
    case unreadableDate(Unreadable)
    case unknownConfidentiality(nearest: String?)
    case datedAfterDeposit(deposit: CalendarDate)
    case outdated(months: Int)

    package var code: RuleCode {
        switch self {
        case .missing, .repeatedIdentifier, .unknownStandard, .unreadableDate, .unknownConfidentiality: .prv01
        case .datedAfterDeposit, .outdated: .prv02
        }
    }

    package var mayBreakAColumn: Bool {
        switch self {
        case .missing, .unreadableDate, .unknownStandard, .unknownConfidentiality: true
        case .repeatedIdentifier, .datedAfterDeposit, .outdated: false
        }
    }

    package var tellsOfAnEmptyField: Bool {
        switch self {
        case .missing: true
        case .repeatedIdentifier, .unknownStandard, .unreadableDate, .unknownConfidentiality, .datedAfterDeposit,
            .outdated:
            false
        }
    }
}

extension EvidenceFact {
    package func text(typed value: String) -> FindingText {
        switch self {
        case .missing(let field):
            FindingText(
                "Le champ \(FindingText.heading(field)) de la preuve n’est pas rempli.",
                "Remplir cette cellule."
            )
        case .repeatedIdentifier(let firstCell):
            FindingText(
                "L’identifiant \(value) est déjà celui de la preuve en \(firstCell).",
                "Donner à chaque preuve son propre identifiant."
            )
        case .unknownStandard(let code, let meant):
            FindingText(
                "Le code \(FrenchFormat.quoted(code)) n’est pas celui d’une référence.",
                FindingText.proposing(meant, otherwise: "Recopier le code du référentiel.")
            )
        case .unreadableDate(let reason):
            FindingText("La cellule contient \(value), \(reason.trouble).", reason.advice)
        case .unknownConfidentiality(let nearest):
            FindingText(
                "La confidentialité \(value) n’est pas dans la liste.",
                FindingText.proposing(nearest, otherwise: "Choisir publique ou restreinte.")
            )
        case .datedAfterDeposit(let deposit):
            FindingText(
                "La preuve est datée du \(value), après le dépôt : \(FrenchFormat.longDate(deposit)).",
                "Corriger la date, ou expliquer."
            )
        case .outdated(let months):
            FindingText(
                "La preuve, datée du \(value), a plus de \(months)\u{A0}mois à la date de dépôt.",
                "Donner une preuve plus récente, ou expliquer."
            )
        }
    }
}
