package import Words

/// Facts about the identity of the campus (IDN); `field` is the header or key of the form.
package enum IdentityFact: RuleFact {
    case missing(field: String)
    case unreadable(field: String, Unreadable)
    /// The label of a field that stands where that of the form should be.
    case mislabelled(field: String)
    case mislabelledIdentifier(field: String)
    case missingIdentifier
    case unknownIdentifier(nearest: String?)
    case flawedUAI(UAI.Flaw)
    case flawedSIRET(SIRET.Flaw)
    case notInList(field: String, nearest: String?)
    case regionOfAnotherDistrict(district: String, expected: String)
    case expiryMismatch(expected: CalendarDate)
    case durationTooLong(maximum: Int)
    case unreadableDuration
    case labelAfterDeposit(deposit: CalendarDate)
    case depositOutsideWindow(opening: CalendarDate, closing: CalendarDate)
    /// The same, with another year than the day most likely has.
    case depositInAnotherYear(opening: CalendarDate, closing: CalendarDate, likely: CalendarDate)
    case departmentOutsideDistrict(department: String, district: String)
    case unreadableShare
    case shareOutOfBounds
    case notAnEmail
    case notAWebAddress
    /// A field is not what the campaign expects of the campus.
    case notThatOfTheCampus(field: String, expected: String)
    /// Several are not: the identifier is that of another campus.
    case otherCampus(name: String, fields: [String], nearest: String?)

    package var code: RuleCode {
        switch self {
        case .missing, .unreadable, .mislabelled: .idn01
        case .missingIdentifier, .unknownIdentifier, .mislabelledIdentifier: .idn02
        case .flawedUAI: .idn03
        case .flawedSIRET: .idn04
        case .notInList, .regionOfAnotherDistrict: .idn05
        case .expiryMismatch, .durationTooLong, .unreadableDuration, .labelAfterDeposit: .idn06
        case .depositOutsideWindow, .depositInAnotherYear: .idn07
        case .departmentOutsideDistrict: .idn08
        case .unreadableShare, .shareOutOfBounds, .notAnEmail, .notAWebAddress: .idn09
        case .notThatOfTheCampus, .otherCampus: .idn10
        }
    }

    /// A deposit under the identifier of another campus must not be taken for theirs.
    package var severity: Severity? {
        if case .otherCampus = self { .blocking } else { nil }
    }

    package var topic: String? {
        switch self {
        case .missing(let field), .mislabelled(let field): field
        case .unreadable, .mislabelledIdentifier, .missingIdentifier, .unknownIdentifier, .flawedUAI, .flawedSIRET,
            .notInList, .regionOfAnotherDistrict, .expiryMismatch, .durationTooLong, .unreadableDuration,
            .labelAfterDeposit, .depositOutsideWindow, .depositInAnotherYear, .departmentOutsideDistrict,
            .unreadableShare, .shareOutOfBounds, .notAnEmail, .notAWebAddress, .notThatOfTheCampus, .otherCampus:
            nil
        }
    }

    package var mayBreakAColumn: Bool {
        switch self {
        case .unreadable: true
        case .missing, .mislabelled, .mislabelledIdentifier, .missingIdentifier, .unknownIdentifier, .flawedUAI,
            .flawedSIRET, .notInList,
            .regionOfAnotherDistrict, .expiryMismatch, .durationTooLong, .unreadableDuration, .labelAfterDeposit,
            .depositOutsideWindow, .depositInAnotherYear, .departmentOutsideDistrict, .unreadableShare,
            .shareOutOfBounds, .notAnEmail,
            .notAWebAddress, .notThatOfTheCampus, .otherCampus:
            false
        }
    }

    package var tellsOfAnEmptyField: Bool {
        switch self {
        case .missing, .missingIdentifier: true
        case .unreadable, .mislabelled, .mislabelledIdentifier, .unknownIdentifier, .flawedUAI, .flawedSIRET,
            .notInList,
            .regionOfAnotherDistrict, .expiryMismatch, .durationTooLong, .unreadableDuration, .labelAfterDeposit,
            .depositOutsideWindow, .depositInAnotherYear, .departmentOutsideDistrict, .unreadableShare,
            .shareOutOfBounds, .notAnEmail,
            .notAWebAddress, .notThatOfTheCampus, .otherCampus:
            false
        }
    }
}

extension IdentityFact {
    package func text(typed value: String) -> FindingText {
        switch self {
        case .missing(let field):
            FindingText("Le champ \(FindingText.heading(field)) n’est pas rempli.", "Remplir ce champ.")
        case .unreadable(let field, let reason):
            FindingText(
                "Le champ \(FindingText.heading(field)) contient \(value), \(reason.trouble).",
                reason.advice
            )
        case .mislabelled(let field), .mislabelledIdentifier(let field):
            FindingText(
                value == FrenchFormat.quoted("")
                    ? "La réponse n’a pas de libellé ; celui du formulaire est \(FindingText.heading(field))."
                    : "Le libellé \(value) est inconnu ; celui du formulaire est \(FindingText.heading(field)).",
                "Écrire \(FindingText.heading(field)) dans cette cellule si c’est bien ce champ."
            )
        case .missingIdentifier:
            FindingText(
                "L’identifiant du campus n’est pas rempli.",
                "Saisir l’identifiant donné par la mission, par exemple BOR-001."
            )
        case .unknownIdentifier(let nearest):
            FindingText(
                "L’identifiant \(value) n’est pas celui d’un campus attendu dans cette campagne.",
                FindingText.proposing(nearest, otherwise: "Saisir l’identifiant donné par la mission.")
            )
        case .flawedUAI(.malformed):
            FindingText(
                "L’UAI \(value) n’a pas la forme attendue : sept chiffres et une lettre.",
                "Recopier l’UAI de l’établissement, par exemple 0750654D."
            )
        case .flawedUAI(.wrongKey(let expected)):
            FindingText(
                "L’UAI \(value) a une clé fausse : ces sept chiffres appellent la lettre \(expected).",
                "Vérifier les chiffres et la lettre de l’UAI."
            )
        case .flawedSIRET(.malformed(let digits)):
            FindingText(
                digits.map {
                    "Le SIRET \(value) compte \(FrenchPhrase.count($0, "chiffre", "chiffres")) ; il en faut 14."
                }
                    ?? "Le SIRET \(value) contient d’autres signes que des chiffres.",
                "Recopier les 14 chiffres du SIRET de l’établissement."
            )
        case .flawedSIRET(.wrongKey):
            FindingText(
                "Le SIRET \(value) a une clé de contrôle fausse.",
                "Vérifier les 14 chiffres : l’un d’eux est sans doute mal recopié."
            )
        case .notInList(let field, let nearest):
            FindingText(
                "Le champ \(FindingText.heading(field)) contient \(value), qui n’est pas dans sa liste.",
                FindingText.proposing(nearest, otherwise: "Choisir une valeur de la liste.")
            )
        case .regionOfAnotherDistrict(let district, let expected):
            FindingText(
                "La région académique \(value) n’est pas celle de l’académie \(FrenchFormat.quoted(district)).",
                "Choisir \(FrenchFormat.quoted(expected)), ou corriger l’académie."
            )
        case .expiryMismatch(let expected):
            FindingText(
                "L’échéance \(value) ne correspond pas à la date et à la durée du label, qui donnent le \(FrenchFormat.longDate(expected)).",
                "Corriger l’échéance, la date ou la durée du label."
            )
        case .durationTooLong(let maximum):
            FindingText(
                "La durée du label, \(value), dépasse le maximum de la campagne : \(maximum)\u{A0}ans.",
                "Saisir la durée de l’arrêté, en années."
            )
        case .unreadableDuration:
            FindingText(
                "La durée du label, \(value), n’est pas un nombre entier d’années.",
                "Saisir la durée de l’arrêté, en années, par exemple 4."
            )
        case .labelAfterDeposit(let deposit):
            FindingText(
                "La date du label, \(value), suit la date de dépôt : \(FrenchFormat.longDate(deposit)).",
                "Corriger la date du label ou la date de dépôt."
            )
        case .depositOutsideWindow(let opening, let closing):
            FindingText(
                "La date de dépôt \(value) est hors de la campagne : du \(FrenchFormat.longDate(opening)) au \(FrenchFormat.longDate(closing)).",
                "Corriger la date de dépôt, ou expliquer le retard."
            )
        case .depositInAnotherYear(let opening, let closing, let likely):
            FindingText(
                Self.depositOutsideWindow(opening: opening, closing: closing).text(typed: value).sentence,
                "Corriger l’année, sans doute \(likely.year) ; d’ici là, aucune date n’est comparée à celle du dépôt."
            )
        case .departmentOutsideDistrict(let department, let district):
            FindingText(
                "L’UAI \(value) est celui du département \(department), hors de l’académie \(FrenchFormat.quoted(district)).",
                "Corriger l’UAI ou l’académie, ou expliquer ce choix."
            )
        case .unreadableShare:
            FindingText("La quotité \(value) n’est pas un nombre.", "Saisir un nombre de 0 à 1, par exemple 0,5.")
        case .shareOutOfBounds:
            FindingText(
                "La quotité \(value) n’est pas comprise entre 0 et 1.",
                "Saisir un nombre de 0 à 1, par exemple 0,5 pour un mi-temps."
            )
        case .notThatOfTheCampus(let field, let expected):
            FindingText(
                "Le champ \(FindingText.heading(field)) contient \(value) ; la campagne attend \(FrenchFormat.quotedEnd(expected, limit: 40)).",
                "Écrire \(FrenchFormat.quotedEnd(expected, limit: 100)), ou prévenir la mission."
            )
        case .otherCampus(let name, let fields, let nearest):
            FindingText(
                "L’identifiant \(value) est celui de \(FrenchFormat.quotedEnd(name, limit: 40)) ; \(fields.count) champs du dossier en sont d’un autre.",
                (nearest.map { "Saisir \(FrenchFormat.quoted($0)) si c’est bien ce campus" }
                    ?? "Saisir l’identifiant donné par la mission")
                    + ", ou corriger\u{A0}: \(FrenchPhrase.list(fields))."
            )
        case .notAnEmail:
            FindingText(
                "Le courriel \(value) n’a pas la forme d’une adresse.",
                "Saisir une adresse, par exemple contact@campus.example."
            )
        case .notAWebAddress:
            FindingText(
                "Le site \(value) n’a pas la forme d’une adresse web.",
                "Saisir l’adresse complète, commençant par https:// ou http://."
            )
        }
    }
}
