import Words

/// Defects of the campaign workbook (CAM): they stop the run.
package enum CampaignFact: RuleFact {
    case missingSheet(String)
    case mislabelledSheet(found: String, expected: String)
    case missingColumn(String)
    case missingParameter(String)
    case unreadableParameter(String, Unreadable)
    case windowReversed
    /// Letters would ask an answer before they are signed.
    case deadlineBeforeLetters
    case missingIdentifier
    case repeatedIdentifier(firstCell: String)
    case unknownExpert(nearest: String?, sheet: String)
    case unknownCampus(nearest: String?, sheet: String)
    case repeatedAssignment(firstCell: String)
    case unreadableDuration
    case emptyList(String)
    case unknownRule(nearest: String?)
    case unknownSeverity(nearest: String?)
    case missingFlag(header: String)
    case unreadableFlag
    case missingReason(RuleCode)
    case blockingRule(RuleCode)
    /// The year of the campaign is not that of its folder, or of its dates.
    case otherYear(folder: String)
    case datesOfAnotherYear(campaign: String)
    /// A word of « Campus attendus » that is in no list of the workbook.
    case unknownWord(header: String, nearest: String?)
    case regionOfAnotherDistrict(district: String, expected: String)

    package var code: RuleCode {
        switch self {
        case .missingSheet, .mislabelledSheet, .missingColumn: .cam01
        case .missingParameter, .unreadableParameter, .windowReversed, .deadlineBeforeLetters: .cam02
        case .missingIdentifier, .repeatedIdentifier: .cam03
        case .unknownExpert, .unknownCampus, .repeatedAssignment: .cam04
        case .unreadableDuration, .emptyList: .cam05
        case .unknownRule, .unknownSeverity, .missingFlag, .unreadableFlag, .missingReason, .blockingRule: .cam06
        case .otherYear, .datesOfAnotherYear: .cam07
        case .unknownWord, .regionOfAnotherDistrict: .cam08
        }
    }
}

extension CampaignFact {
    package func text(typed value: String) -> FindingText {
        switch self {
        case .missingSheet(let title):
            FindingText(
                "La feuille \(FrenchFormat.quoted(title)) manque dans le classeur de campagne.",
                "Rétablir cette feuille."
            )
        case .mislabelledSheet(let found, let expected):
            FindingText(
                "La feuille \(FrenchFormat.quoted(found)) n’est pas de celles que le classeur de campagne peut avoir.",
                "Renommer la feuille en \(FrenchFormat.quoted(expected)) si c’est bien elle."
            )
        case .missingColumn(let header):
            FindingText(
                "La colonne \(FrenchFormat.quoted(header)) manque dans le classeur de campagne.",
                "Rétablir la colonne, avec cet en-tête."
            )
        case .missingParameter(let key):
            FindingText("Le paramètre \(FrenchFormat.quoted(key)) n’est pas rempli.", "Remplir ce paramètre.")
        case .unreadableParameter(let key, let reason):
            FindingText(
                "Le paramètre \(FrenchFormat.quoted(key)) contient \(value), \(reason.trouble).",
                reason.advice
            )
        case .windowReversed:
            FindingText("La clôture des dépôts précède leur ouverture.", "Corriger l’une des deux dates.")
        case .deadlineBeforeLetters:
            FindingText(
                "La date limite de correction \(value) précède la date des courriers qui la demandent.",
                "Corriger l’une des deux dates."
            )
        case .missingIdentifier:
            FindingText("La ligne n’a pas d’identifiant.", "Saisir un identifiant, ou vider la ligne.")
        case .repeatedIdentifier(let firstCell):
            FindingText("L’identifiant \(value) figure déjà en \(firstCell).", "Garder une seule ligne.")
        case .unknownExpert(let nearest, let sheet):
            FindingText(
                "L’expert \(value) n’est pas dans la feuille \(sheet).",
                FindingText.proposing(nearest, otherwise: "Ajouter l’expert, ou corriger le code.")
            )
        case .unknownCampus(let nearest, let sheet):
            FindingText(
                "Le campus \(value) n’est pas dans la feuille \(sheet).",
                FindingText.proposing(nearest, otherwise: "Ajouter le campus, ou corriger l’identifiant.")
            )
        case .repeatedAssignment(let firstCell):
            FindingText(
                "L’expert \(value) est déjà affecté à ce campus, en \(firstCell).",
                "Garder une seule ligne."
            )
        case .unreadableDuration:
            FindingText("La durée \(value) n’est pas un nombre d’années.", "Saisir un nombre entier, ou laisser vide.")
        case .emptyList(let title):
            FindingText("La feuille \(FrenchFormat.quoted(title)) est vide.", "Remplir la liste.")
        case .unknownRule(let nearest):
            FindingText(
                "Le code \(value) n’est pas celui d’une règle.",
                FindingText.proposing(nearest, otherwise: "Recopier un code de la liste que donne cmq explain.")
            )
        case .unknownSeverity(let nearest):
            FindingText(
                "La gravité \(value) n’est pas dans la liste.",
                FindingText.proposing(
                    nearest,
                    otherwise: "Choisir bloquant, erreur, question ou note, ou laisser vide."
                )
            )
        case .otherYear(let folder):
            FindingText(
                "La campagne est \(value), son dossier \(FrenchFormat.quoted(folder)).",
                "Corriger le paramètre « Campagne », ou renommer le dossier."
            )
        case .datesOfAnotherYear(let campaign):
            FindingText(
                "La date \(value) n’est pas de la campagne \(FrenchFormat.quoted(campaign)) : elle vient sans doute d’une autre année.",
                "Saisir la date de cette campagne."
            )
        case .unknownWord(let header, let nearest):
            FindingText(
                "La valeur \(value) de la colonne \(FrenchFormat.quoted(header)) n’est pas dans sa liste.",
                FindingText.proposing(nearest, otherwise: "Choisir une valeur de la liste, ou l’y ajouter.")
            )
        case .regionOfAnotherDistrict(let district, let expected):
            FindingText(
                "La région académique \(value) n’est pas celle de l’académie \(FrenchFormat.quoted(district)).",
                "Choisir \(FrenchFormat.quoted(expected)), ou corriger l’académie."
            )
        case .missingFlag(let header):
            FindingText(
                "La colonne \(FrenchFormat.quoted(header)) n’est pas remplie pour cette règle.",
                "Saisir « oui » ou « non »."
            )
        case .unreadableFlag:
            FindingText("La valeur \(value) n’est ni oui ni non.", "Saisir « oui » ou « non ».")
        case .missingReason(let code):
            FindingText(
                "La règle \(code.rawValue) est adaptée sans motif.",
                "Dire pourquoi : les documents impriment ce motif."
            )
        case .blockingRule(let code):
            FindingText(
                "La règle \(code.rawValue) est bloquante : la campagne ne peut ni la désactiver ni l’alléger.",
                "Retirer la ligne : sans cette règle, un dossier ne peut être rangé, lu en entier ou classé."
            )
        }
    }
}
