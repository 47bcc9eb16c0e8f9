package import Words

/// Facts about the rating of standards (REF).
package enum RatingFact: RuleFact {
    /// Why an anchor has no level.
    package enum AnchorGap: Codable, Hashable, Sendable {
        case missingRow
        case empty
        case uncomputed
        case notConcerned
    }

    case missingStandard(ReferentialCode)
    case unknownStandard(nearest: String?)
    case repeatedStandard(ReferentialCode, firstCell: String)
    case missingLevel(ReferentialCode)
    case unreadableLevel(Unreadable)
    case unratedAnchor(ReferentialCode, AnchorGap)
    case shortComment(length: Int, minimum: Int)
    case evidenceLacking(ReferentialCode, Level, count: Int, required: Int, sheet: String)
    case unjustifiedNotConcerned(length: Int, minimum: Int)
    case copiedLevelText(ReferentialCode, Level)
    case copiedComment(firstCell: String)
    /// Of which campus is not told: what another one wrote is not disclosed.
    case copiedFromAnotherCampus
    case flatRatings(Level, count: Int, of: Int)
    case targetBelowLevel(Level)
    case unreadableTarget(Unreadable)
    case unreadableTargetDate(Unreadable)
    case targetDateNotAfterDeposit(deposit: CalendarDate)

    package var code: RuleCode {
        switch self {
        case .missingStandard, .unknownStandard, .repeatedStandard: .ref01
        case .missingLevel, .unreadableLevel: .ref02
        case .unratedAnchor: .ref03
        case .shortComment: .ref04
        case .evidenceLacking: .ref05
        case .unjustifiedNotConcerned: .ref06
        case .copiedLevelText, .copiedComment, .copiedFromAnotherCampus: .ref07
        case .flatRatings: .ref08
        case .targetBelowLevel, .unreadableTarget, .unreadableTargetDate, .targetDateNotAfterDeposit: .ref09
        }
    }

    package var topic: String? {
        switch self {
        case .missingStandard(let code), .unratedAnchor(let code, _): "\(code)"
        case .unknownStandard, .repeatedStandard, .missingLevel, .unreadableLevel, .shortComment, .evidenceLacking,
            .unjustifiedNotConcerned, .copiedLevelText, .copiedComment, .copiedFromAnotherCampus, .flatRatings,
            .targetBelowLevel, .unreadableTarget, .unreadableTargetDate, .targetDateNotAfterDeposit:
            nil
        }
    }

    package var mayBreakAColumn: Bool {
        switch self {
        case .missingLevel, .unreadableLevel, .unknownStandard, .unreadableTarget, .unreadableTargetDate,
            .copiedFromAnotherCampus,
            .shortComment(length: 0, minimum: _):
            true
        case .missingStandard, .repeatedStandard, .unratedAnchor, .shortComment, .evidenceLacking,
            .unjustifiedNotConcerned, .copiedLevelText, .copiedComment, .flatRatings, .targetBelowLevel,
            .targetDateNotAfterDeposit:
            false
        }
    }

    package var tellsOfAnEmptyField: Bool {
        switch self {
        case .missingLevel, .unratedAnchor(_, .empty), .shortComment(length: 0, minimum: _),
            .unjustifiedNotConcerned(length: 0, minimum: _):
            true
        case .missingStandard, .unknownStandard, .repeatedStandard, .unreadableLevel, .unratedAnchor, .shortComment,
            .evidenceLacking, .unjustifiedNotConcerned, .copiedLevelText, .copiedComment, .copiedFromAnotherCampus,
            .flatRatings, .targetBelowLevel, .unreadableTarget, .unreadableTargetDate, .targetDateNotAfterDeposit:
            false
        }
    }
}

extension RatingFact {
    package func text(typed value: String) -> FindingText {
        switch self {
        case .missingStandard(let code):
            FindingText(
                "La référence \(code) n’a pas de ligne dans le tableau.",
                "Ajouter une ligne pour \(code) et coter la référence."
            )
        case .unknownStandard(let nearest):
            FindingText.unknownCode(value, of: "d’une référence", nearest: nearest)
        case .repeatedStandard(let code, let firstCell):
            FindingText(
                "La référence \(code) a déjà une ligne, en \(firstCell).",
                "Garder une seule ligne pour cette référence."
            )
        case .missingLevel(let code):
            FindingText(
                "Le niveau de la référence \(code) n’est pas rempli.",
                "Saisir 1, 2, 3, 4 ou NC."
            )
        case .unreadableLevel(let reason):
            FindingText("La cellule contient \(value), \(reason.trouble).", reason.advice)
        case .unratedAnchor(let code, .missingRow):
            FindingText(
                "La référence d’ancrage \(code)\u{A0}★ n’a pas de ligne : le niveau du campus ne peut être établi.",
                "Ajouter une ligne pour \(code) et la coter de 1 à 4."
            )
        case .unratedAnchor(let code, .empty), .unratedAnchor(let code, .uncomputed):
            FindingText(
                "La référence d’ancrage \(code)\u{A0}★ n’est pas cotée : le niveau du campus ne peut être établi.",
                "Coter cette référence de 1 à 4."
            )
        case .unratedAnchor(let code, .notConcerned):
            FindingText(
                "La référence d’ancrage \(code)\u{A0}★ est cotée NC : tout campus est concerné par elle.",
                "Coter cette référence de 1 à 4."
            )
        case .shortComment(let length, let minimum):
            FindingText(
                length == 0
                    ? "Le commentaire manque, alors qu’un niveau 2 ou plus est à justifier."
                    : "Le commentaire compte \(FrenchPhrase.count(length, "caractère", "caractères")) ; un niveau 2 ou plus en demande \(minimum).",
                "Dire ce qui est fait, en \(minimum) caractères au moins."
            )
        case .evidenceLacking(let code, let level, let count, let required, let sheet):
            FindingText(
                "Le niveau \(level.rawValue) de \(code) demande \(Self.evidence(required)) ; la feuille \(sheet) \(count == 0 ? "n’en cite aucune" : "en cite \(count)").",
                "Ajouter une preuve pour \(code) dans la feuille \(sheet), ou revoir le niveau."
            )
        case .unjustifiedNotConcerned(let length, let minimum):
            FindingText(
                length == 0
                    ? "Le commentaire manque, alors que la cote NC est à justifier."
                    : "Le commentaire compte \(FrenchPhrase.count(length, "caractère", "caractères")) ; la cote NC en demande \(minimum).",
                "Dire pourquoi le campus n’est pas concerné, en \(minimum) caractères au moins."
            )
        case .copiedLevelText(let code, let level):
            FindingText(
                "Le commentaire recopie le texte du niveau \(level.rawValue) de \(code).",
                "Décrire ce que fait ce campus, ou expliquer."
            )
        case .copiedComment(let firstCell):
            FindingText(
                "Le commentaire est le même que celui de la cellule \(firstCell).",
                "Décrire ce qui est propre à cette référence, ou expliquer."
            )
        case .copiedFromAnotherCampus:
            FindingText(
                "Le commentaire est identique à celui d’un autre campus de la campagne.",
                "Décrire ce que fait ce campus, ou expliquer."
            )
        case .flatRatings(let level, let count, let total):
            FindingText(
                "Le niveau \(level.rawValue) est donné à \(count) références sur \(total).",
                "Revoir les niveaux référence par référence, ou expliquer."
            )
        case .targetBelowLevel(let level):
            FindingText(
                "Le niveau visé, \(value), est inférieur au niveau auto-évalué : \(level.rawValue).",
                "Viser le niveau \(level.rawValue) au moins, ou corriger le niveau auto-évalué."
            )
        case .unreadableTarget(.notALevelNumber):
            FindingText("Le niveau visé \(value) n’est pas un niveau de 1 à 4.", "Saisir 1, 2, 3 ou 4.")
        case .unreadableTarget(let reason):
            FindingText("Le niveau visé contient \(value), \(reason.trouble).", reason.advice)
        case .unreadableTargetDate(.notADate):
            FindingText("L’échéance visée \(value) n’est pas une date.", Unreadable.notADate.advice)
        case .unreadableTargetDate(let reason):
            FindingText("L’échéance visée contient \(value), \(reason.trouble).", reason.advice)
        case .targetDateNotAfterDeposit(let deposit):
            FindingText(
                "L’échéance visée \(value) ne suit pas la date de dépôt : \(FrenchFormat.longDate(deposit)).",
                "Saisir une échéance à venir."
            )
        }
    }

    private static func evidence(_ count: Int) -> String {
        count == 1 ? "une preuve" : "\(count) preuves"
    }
}
