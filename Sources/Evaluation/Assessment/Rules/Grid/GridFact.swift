import Words

/// Facts about the grid of an expert (GRI); `field` is the header or key of the grid.
package enum GridFact: RuleFact {
    case superseded(by: String, Supersession)
    case missing(field: String)
    /// The label of a field that stands where that of the grid should be: one of those that say who evaluates whom, or another.
    case mislabelledParty(field: String)
    case mislabelled(field: String)
    case unknownCampus(nearest: String?)
    case unknownExpert(nearest: String?)
    case notAssigned(campus: String)
    case undeclaredConflict
    case declaredConflict
    case unreadableDeclaration
    case unknownStandard(nearest: String?)
    case repeatedStandard(ReferentialCode, firstCell: String)
    case unknownDomain(nearest: String?)
    case repeatedDomain(ReferentialCode, firstCell: String)
    /// A recommendation has no number.
    case missingNumber
    /// Two recommendations have the same number.
    case repeatedNumber(firstCell: String)
    /// A recommendation is about a standard that the referential does not have.
    case unknownTarget(code: String, meant: [ReferentialCode])
    case unreadableLevel(Unreadable)
    case unreadable(field: String, Unreadable)
    case missingOpinion
    case unknownOpinion(nearest: String?)
    case missingDuration(opinion: String, expected: Int)
    /// `expected` is nil when the opinion gives no duration.
    case otherDuration(opinion: String, expected: Int?)
    case gapWithoutStatement(ReferentialCode, own: Level, external: Level)
    case opinionWithoutReason(String)
    case opinionWithoutRecommendation(String, sheet: String)
    /// `level` is what the ratings of the grid give the campus; nil when an anchor has none.
    case opinionBeyondItsGrid(String, most: Int, count: Int, threshold: Level, level: Level?)

    package var code: RuleCode {
        switch self {
        case .superseded: .fic02
        case .missing, .mislabelledParty, .unknownCampus, .unknownExpert, .notAssigned, .undeclaredConflict,
            .declaredConflict, .unreadableDeclaration:
            .gri01
        case .mislabelled, .unknownStandard, .repeatedStandard, .unknownDomain, .repeatedDomain, .missingNumber,
            .repeatedNumber, .unknownTarget, .unreadableLevel, .unreadable, .missingOpinion, .unknownOpinion,
            .missingDuration, .otherDuration:
            .gri02
        case .gapWithoutStatement: .gri03
        case .opinionWithoutReason, .opinionWithoutRecommendation: .gri04
        case .opinionBeyondItsGrid: .gri05
        }
    }

    /// A recommendation is read all the same: it may be about a whole domain.
    package var severity: Severity? {
        switch self {
        case .missingNumber, .repeatedNumber, .unknownTarget: .question
        case .superseded, .missing, .mislabelledParty, .mislabelled, .unknownCampus, .unknownExpert, .notAssigned,
            .undeclaredConflict,
            .declaredConflict, .unreadableDeclaration, .unknownStandard, .repeatedStandard, .unknownDomain,
            .repeatedDomain, .unreadableLevel, .unreadable, .missingOpinion, .unknownOpinion, .missingDuration,
            .otherDuration, .gapWithoutStatement, .opinionWithoutReason, .opinionWithoutRecommendation,
            .opinionBeyondItsGrid:
            nil
        }
    }

    package var topic: String? {
        switch self {
        case .mislabelledParty(let field), .mislabelled(let field): field
        case .superseded, .missing, .unknownCampus, .unknownExpert, .notAssigned, .undeclaredConflict,
            .declaredConflict, .unreadableDeclaration, .unknownStandard, .repeatedStandard, .unknownDomain,
            .repeatedDomain, .missingNumber, .repeatedNumber, .unknownTarget, .unreadableLevel, .unreadable,
            .missingOpinion,
            .unknownOpinion, .missingDuration, .otherDuration, .gapWithoutStatement, .opinionWithoutReason,
            .opinionWithoutRecommendation, .opinionBeyondItsGrid:
            nil
        }
    }

    package var mayBreakAColumn: Bool {
        switch self {
        case .unreadableLevel, .unreadable, .unknownStandard, .unknownTarget: true
        case .superseded, .missing, .mislabelledParty, .mislabelled, .unknownCampus, .unknownExpert, .notAssigned,
            .undeclaredConflict,
            .declaredConflict, .unreadableDeclaration, .repeatedStandard, .unknownDomain, .repeatedDomain,
            .missingNumber, .repeatedNumber, .missingOpinion, .unknownOpinion, .missingDuration, .otherDuration,
            .gapWithoutStatement,
            .opinionWithoutReason,
            .opinionWithoutRecommendation, .opinionBeyondItsGrid:
            false
        }
    }
}

extension GridFact {
    package func text(typed value: String) -> FindingText {
        switch self {
        case .superseded(let file, let why): why.text(ofGrid: FrenchFormat.quoted(file, limit: 70))
        case .missing(let field): IdentityFact.missing(field: field).text(typed: value)
        case .mislabelledParty(let field), .mislabelled(let field):
            IdentityFact.mislabelled(field: field).text(typed: value)
        case .unknownCampus(let nearest):
            IdentityFact.unknownIdentifier(nearest: nearest).text(typed: value)
        case .unknownExpert(let nearest):
            FindingText(
                "Le code \(value) n’est pas celui d’un expert de cette campagne.",
                FindingText.proposing(nearest, otherwise: "Saisir le code donné par la mission.")
            )
        case .notAssigned(let campus):
            FindingText(
                "L’expert \(value) n’est pas affecté au campus \(FrenchFormat.quoted(campus)).",
                "Corriger le code ou l’identifiant, ou compléter les affectations de la campagne."
            )
        case .undeclaredConflict:
            FindingText(
                "L’absence de conflit d’intérêts n’est pas déclarée.",
                "Saisir «\u{A0}oui\u{A0}» si c’est le cas\u{202F}; sinon, prévenir la mission."
            )
        case .declaredConflict:
            FindingText(
                "La réponse \(value) déclare un conflit d’intérêts\u{A0}: la grille n’est pas prise en compte.",
                "Confier le campus à un autre expert, ou corriger la réponse."
            )
        case .unreadableDeclaration:
            FindingText(
                "La réponse \(value) n’est ni «\u{A0}oui\u{A0}» ni «\u{A0}non\u{A0}».",
                Unreadable.notAYesOrNo.advice
            )
        case .unknownStandard(let nearest): RatingFact.unknownStandard(nearest: nearest).text(typed: value)
        case .repeatedStandard(let code, let firstCell):
            RatingFact.repeatedStandard(code, firstCell: firstCell).text(typed: value)
        case .unknownDomain(let nearest):
            FindingText.unknownDomain(value, nearest: nearest, nameless: "Ces constats n’ont pas de domaine.")
        case .repeatedDomain(let code, let firstCell):
            FindingText(
                "Le domaine \(code) a déjà ses constats, en \(firstCell) : ceux-ci n’iraient dans aucun document.",
                "Réunir les textes sur une seule ligne."
            )
        case .missingNumber:
            FindingText(
                "La recommandation n’a pas de numéro : le campus ne pourrait pas y répondre l’an prochain.",
                "Donner à la recommandation son propre numéro."
            )
        case .repeatedNumber(let firstCell):
            FindingText(
                "Le numéro \(value) est déjà celui de la recommandation en \(firstCell).",
                "Donner à chaque recommandation son propre numéro."
            )
        case .unknownTarget(let code, let meant):
            EvidenceFact.unknownStandard(code: code, meant: meant).text(typed: value)
        case .unreadableLevel(.notALevelNumber):
            FindingText(
                "Le niveau externe \(value) n’est pas l’un des niveaux.",
                "Saisir 1, 2, 3 ou 4, ou laisser la cellule vide si la référence n’est pas examinée."
            )
        case .unreadableLevel(let reason):
            FindingText("Le niveau externe contient \(value), \(reason.trouble).", reason.advice)
        case .unreadable(let field, let reason): IdentityFact.unreadable(field: field, reason).text(typed: value)
        case .missingOpinion:
            FindingText("L’avis proposé n’est pas rempli.", "Choisir un avis de la liste de la campagne.")
        case .unknownOpinion(let nearest):
            FindingText(
                "L’avis \(value) n’est pas dans la liste de la campagne.",
                FindingText.proposing(nearest, otherwise: "Choisir un avis de la liste de la campagne.")
            )
        case .missingDuration(let opinion, let expected):
            FindingText(
                "La durée proposée n’est pas remplie\u{202F}; l’avis \(FrenchFormat.quoted(opinion)) en donne une\u{A0}: \(Self.years(expected)).",
                "Saisir \(expected), ou corriger l’avis."
            )
        case .otherDuration(let opinion, let expected?):
            FindingText(
                "La durée \(value) n’est pas celle de l’avis \(FrenchFormat.quoted(opinion))\u{A0}: \(Self.years(expected)).",
                "Saisir \(expected), ou corriger l’avis."
            )
        case .otherDuration(let opinion, nil):
            FindingText(
                "La durée \(value) est de trop\u{A0}: l’avis \(FrenchFormat.quoted(opinion)) n’en donne pas.",
                "Vider la cellule, ou corriger l’avis."
            )
        case .gapWithoutStatement(let code, let own, let external):
            FindingText(
                "L’écart sur \(code) n’a pas de constat\u{A0}: niveau \(external.rawValue) pour l’expert, \(own.rawValue) pour le campus.",
                "Dire en constat ce qui explique cet écart."
            )
        case .opinionWithoutReason(let opinion):
            FindingText(
                "L’avis \(FrenchFormat.quoted(opinion)) n’a pas de motif.",
                "Dire en quelques phrases ce qui fonde cet avis."
            )
        case .opinionWithoutRecommendation(let opinion, let sheet):
            FindingText(
                "L’avis \(FrenchFormat.quoted(opinion)) n’a pas de recommandation.",
                "Écrire au moins une recommandation dans la feuille \(sheet)."
            )
        case .opinionBeyondItsGrid(let opinion, let most, let count, let threshold, let level):
            FindingText(
                "L’avis \(FrenchFormat.quoted(opinion, limit: 36)) \(Self.anchors(most)) sous le niveau\u{A0}\(threshold.rawValue)\u{202F}; la grille en cote \(count) et \(Self.outcome(level)).",
                "Revoir l’avis ou les niveaux des ancres, ou dire dans le motif pourquoi l’avis tient."
            )
        }
    }

    /// What an opinion admits.
    private static func anchors(_ most: Int) -> String {
        switch most {
        case 0: "n’admet aucune ancre"
        case 1: "admet 1 ancre au plus"
        default: "admet \(most) ancres au plus"
        }
    }

    private static func outcome(_ level: Level?) -> String {
        level.map { "donne le niveau\u{A0}\($0.rawValue)" } ?? "ne donne pas de niveau"
    }

    private static func years(_ number: Int) -> String {
        "\(number)\u{A0}\(FrenchPhrase.agreeing(with: number, "an", "ans"))"
    }
}
