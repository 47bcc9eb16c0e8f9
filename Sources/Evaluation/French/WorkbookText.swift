import Words

extension FindingText {
    static func text(of fact: ReferentialFact, typed value: String) -> FindingText {
        switch fact {
        case .missingSheet(let title):
            FindingText(
                "La feuille \(FrenchFormat.quoted(title)) manque dans le référentiel.",
                "Rétablir cette feuille."
            )
        case .missingColumn(let header):
            FindingText(
                "La colonne \(FrenchFormat.quoted(header)) manque dans le référentiel.",
                "Rétablir la colonne, avec cet en-tête."
            )
        case .missingVersion:
            FindingText("La version du référentiel n’est pas remplie.", "Saisir la version, par exemple 2018.1.")
        case .malformedCode(let rank):
            FindingText(
                "Le code \(value) n’a pas la forme attendue : \(example(of: rank)).",
                "Corriger le code."
            )
        case .strayCode(let parent):
            FindingText(
                "Le code \(value) n’est pas rangé sous \(parent).",
                "Corriger le code, ou ceux du domaine, du champ et de la référence de la ligne."
            )
        case .repeatedIndicator(let code):
            FindingText("L’indicateur \(code) figure déjà plus haut.", "Donner à chaque indicateur son propre code.")
        case .unknownKind(let nearest):
            FindingText(
                "Le type d’indicateur \(value) est inconnu.",
                proposing(nearest, otherwise: "Choisir taux, ratio, compte, montant, decimal ou booleen.")
            )
        case .unreadableBound:
            FindingText("La borne \(value) n’est pas un nombre.", "Saisir un nombre, ou laisser la cellule vide.")
        case .minimumAboveMaximum:
            FindingText("Le minimum \(value) dépasse le maximum.", "Corriger le minimum ou le maximum.")
        case .missingUnit(let code):
            FindingText(
                "L’indicateur \(code) n’a pas d’unité.",
                "Saisir l’unité, par exemple « % », « nombre » ou « € »."
            )
        case .missingLevelText(let level, let code):
            FindingText(
                "Le texte du niveau \(level.rawValue) de la référence \(code) manque.",
                "Rédiger ce texte."
            )
        case .unreadableFlag:
            FindingText("La valeur \(value) n’est ni oui ni non.", "Saisir « oui » ou « non ».")
        case .noAnchor(let header):
            FindingText(
                "Aucune référence n’est marquée comme ancre : le niveau du campus ne peut être établi.",
                "Écrire « oui » dans la colonne \(FrenchFormat.quoted(header)) des références de structure."
            )
        }
    }

    private static func example(of rank: ReferentialCode.Rank) -> String {
        switch rank {
        case .domain: "D0"
        case .field: "D0.C1"
        case .standard: "D0.C1.R1"
        case .indicator: "D0.C1.R1.I1"
        }
    }

    static func text(of fact: CampaignFact, typed value: String) -> FindingText {
        switch fact {
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
                "Le paramètre \(FrenchFormat.quoted(key)) contient \(value), \(trouble(for: reason)).",
                advice(for: reason)
            )
        case .windowReversed:
            FindingText("La clôture des dépôts précède leur ouverture.", "Corriger l’une des deux dates.")
        case .missingIdentifier:
            FindingText("La ligne n’a pas d’identifiant.", "Saisir un identifiant, ou vider la ligne.")
        case .repeatedIdentifier(let firstCell):
            FindingText("L’identifiant \(value) figure déjà en \(firstCell).", "Garder une seule ligne.")
        case .unknownExpert(let nearest, let sheet):
            FindingText(
                "L’expert \(value) n’est pas dans la feuille \(sheet).",
                proposing(nearest, otherwise: "Ajouter l’expert, ou corriger le code.")
            )
        case .unknownCampus(let nearest, let sheet):
            FindingText(
                "Le campus \(value) n’est pas dans la feuille \(sheet).",
                proposing(nearest, otherwise: "Ajouter le campus, ou corriger l’identifiant.")
            )
        case .unreadableDuration:
            FindingText("La durée \(value) n’est pas un nombre d’années.", "Saisir un nombre entier, ou laisser vide.")
        case .emptyList(let title):
            FindingText("La feuille \(FrenchFormat.quoted(title)) est vide.", "Remplir la liste.")
        case .unknownRule(let nearest):
            FindingText(
                "Le code \(value) n’est pas celui d’une règle.",
                proposing(nearest, otherwise: "Recopier un code de la liste que donne cmq explain.")
            )
        case .unknownSeverity(let nearest):
            FindingText(
                "La gravité \(value) n’est pas dans la liste.",
                proposing(nearest, otherwise: "Choisir bloquant, erreur, question ou note, ou laisser vide.")
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
