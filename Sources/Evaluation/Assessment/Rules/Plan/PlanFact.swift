package import Words

/// Facts about the action plan (PLA).
package enum PlanFact: RuleFact {
    /// All the actions of the standard, if it has any, are abandoned.
    case standardWithoutAction(ReferentialCode, level: Level, threshold: Level, hasAbandoned: Bool, sheet: String)
    case missing(field: String)
    case unreadable(field: String, Unreadable)
    case repeatedIdentifier(firstCell: String)
    case unknownStandard(code: String, meant: [ReferentialCode])
    case unknownIndicator(code: String, nearest: String?)
    case deadlineBeforeStart(start: CalendarDate)
    case progressOutOfBounds
    case completedBelowFull
    case fullButNotCompleted(ActionStatus)
    case late(deposit: CalendarDate)

    package var code: RuleCode {
        switch self {
        case .standardWithoutAction: .pla01
        case .missing, .unreadable, .repeatedIdentifier, .unknownStandard, .unknownIndicator, .deadlineBeforeStart,
            .progressOutOfBounds, .completedBelowFull, .fullButNotCompleted:
            .pla02
        case .late: .pla03
        }
    }

    package var mayBreakAColumn: Bool {
        switch self {
        case .missing, .unreadable, .unknownStandard, .unknownIndicator: true
        case .standardWithoutAction, .repeatedIdentifier, .deadlineBeforeStart, .progressOutOfBounds,
            .completedBelowFull, .fullButNotCompleted, .late:
            false
        }
    }

    package var tellsOfAnEmptyField: Bool {
        switch self {
        case .missing: true
        case .standardWithoutAction, .unreadable, .repeatedIdentifier, .unknownStandard, .unknownIndicator,
            .deadlineBeforeStart, .progressOutOfBounds, .completedBelowFull, .fullButNotCompleted, .late:
            false
        }
    }
}

extension PlanFact {
    package func text(typed value: String) -> FindingText {
        switch self {
        case .standardWithoutAction(let code, let level, let threshold, let hasAbandoned, let sheet):
            FindingText(
                "La référence \(code) est au niveau \(level.rawValue), sous le seuil \(threshold.rawValue), sans action au plan\(hasAbandoned ? " qui ne soit abandonnée" : "").",
                "Ajouter une action pour \(code) dans la feuille \(sheet)."
            )
        case .missing(let field):
            FindingText(
                "Le champ \(FindingText.heading(field)) de l’action n’est pas rempli.",
                "Remplir cette cellule."
            )
        case .unreadable(let field, let reason):
            FindingText(
                "Le champ \(FindingText.heading(field)) contient \(value), \(reason.trouble).",
                reason.advice
            )
        case .repeatedIdentifier(let firstCell):
            FindingText(
                "L’identifiant \(value) est déjà celui de l’action en \(firstCell).",
                "Donner à chaque action son propre identifiant."
            )
        case .unknownStandard(let code, let meant):
            FindingText(
                "Le code \(FrenchFormat.quoted(code)) n’est pas celui d’une référence.",
                FindingText.proposing(meant, otherwise: "Recopier le code du référentiel.")
            )
        case .unknownIndicator(let code, let nearest):
            FindingText(
                "Le code \(FrenchFormat.quoted(code)) n’est pas celui d’un indicateur.",
                FindingText.proposing(nearest, otherwise: "Recopier le code du référentiel, ou vider la cellule.")
            )
        case .deadlineBeforeStart(let start):
            FindingText(
                "L’échéance \(value) précède le début de l’action : \(FrenchFormat.longDate(start)).",
                "Corriger l’une des deux dates."
            )
        case .progressOutOfBounds:
            FindingText("L’avancement \(value) n’est pas compris entre 0 et 100.", "Saisir un nombre de 0 à 100.")
        case .completedBelowFull:
            FindingText(
                "L’action est achevée et son avancement est \(value), non 100.",
                "Saisir 100, ou corriger le statut."
            )
        case .fullButNotCompleted(let status):
            FindingText(
                "L’avancement est de 100 % et le statut est \(FrenchFormat.quoted(status.rawValue)).",
                "Choisir le statut « achevée », ou corriger l’avancement."
            )
        case .late(let deposit):
            FindingText(
                "L’action est en retard : échéance \(value), dépôt le \(FrenchFormat.longDate(deposit)).",
                "Rien à corriger : le retard est signalé dans les documents."
            )
        }
    }
}
