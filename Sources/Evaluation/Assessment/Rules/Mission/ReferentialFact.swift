import Words

/// Defects of the referential workbook (RFL): they stop the run.
package enum ReferentialFact: RuleFact {
    case missingSheet(String)
    case missingColumn(String)
    case missingVersion
    case malformedCode(rank: ReferentialCode.Rank)
    case strayCode(parent: ReferentialCode)
    case repeatedIndicator(ReferentialCode)
    /// Two rows of one code say two things of it in one column.
    case rowsDisagree(ReferentialCode, header: String, firstCell: String)
    case unknownKind(nearest: String?)
    case unknownSense(nearest: String?)
    case unreadableBound
    case minimumAboveMaximum
    case missingTitle(ReferentialCode)
    case missingUnit(ReferentialCode)
    case missingLevelText(Level, ReferentialCode)
    case unreadableFlag
    case unknownCalculation(nearest: String?)
    case noAnchor(header: String)
    case mislabelledSheet(found: String, expected: String)
    case missingEarlierCode
    case malformedSuccessionCode
    case unknownSuccessor(nearest: String?)
    case successorOfAnotherRank
    case repeatedSuccession(firstCell: String)
    case droppedYetContinued(firstCell: String)
    case keptThoughDropped

    package var code: RuleCode {
        switch self {
        case .missingSheet, .mislabelledSheet, .missingColumn, .missingVersion: .rfl01
        case .malformedCode, .strayCode: .rfl02
        case .repeatedIndicator: .rfl03
        case .unknownKind, .unknownSense: .rfl04
        case .unreadableBound, .minimumAboveMaximum: .rfl05
        case .missingTitle(let code): code.rank == .indicator ? .rfl06 : .rfl07
        case .missingUnit: .rfl06
        case .missingLevelText: .rfl07
        case .unreadableFlag, .noAnchor: .rfl08
        case .unknownCalculation: .rfl09
        case .missingEarlierCode, .malformedSuccessionCode, .unknownSuccessor, .successorOfAnotherRank,
            .repeatedSuccession, .droppedYetContinued, .keptThoughDropped:
            .rfl10
        case .rowsDisagree: .rfl11
        }
    }
}

extension ReferentialFact {
    package func text(typed value: String) -> FindingText {
        switch self {
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
        case .malformedCode(let rank) where value == FrenchFormat.quoted(""):
            FindingText("La ligne n’a pas de code de la forme \(Self.example(of: rank)).", "Saisir ce code.")
        case .malformedCode(let rank):
            FindingText(
                "Le code \(value) n’a pas la forme attendue : \(Self.example(of: rank)).",
                "Corriger le code."
            )
        case .strayCode(let parent):
            FindingText(
                "Le code \(value) n’est pas rangé sous \(parent).",
                "Corriger le code, ou ceux du domaine, du champ et de la référence de la ligne."
            )
        case .repeatedIndicator(let code):
            FindingText("L’indicateur \(code) figure déjà plus haut.", "Donner à chaque indicateur son propre code.")
        case .rowsDisagree(let code, let header, let firstCell):
            FindingText(
                "La colonne \(FrenchFormat.quoted(header)) dit \(value) de \(code), et autre chose en \(firstCell).",
                "Écrire la même chose sur toutes les lignes de \(code)."
            )
        case .unknownKind(let nearest):
            FindingText(
                value == FrenchFormat.quoted("")
                    ? "L’indicateur n’a pas de type." : "Le type d’indicateur \(value) est inconnu.",
                FindingText.proposing(nearest, otherwise: "Choisir taux, ratio, compte, montant, decimal ou booleen.")
            )
        case .unknownSense(let nearest):
            FindingText(
                "Le sens \(value) n’est pas de ceux qu’un indicateur peut avoir.",
                FindingText.proposing(nearest, otherwise: "Choisir plus, moins ou aucun, ou vider la cellule.")
            )
        case .unreadableBound:
            FindingText("La borne \(value) n’est pas un nombre.", "Saisir un nombre, ou laisser la cellule vide.")
        case .minimumAboveMaximum:
            FindingText("Le minimum \(value) dépasse le maximum.", "Corriger le minimum ou le maximum.")
        case .missingTitle(let code):
            FindingText(
                code.rank == .indicator
                    ? "L’indicateur \(code) n’a pas d’intitulé." : "La référence \(code) n’a pas d’intitulé.",
                "Saisir l’intitulé : les formulaires et les documents le montrent."
            )
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
        case .unknownCalculation(let nearest):
            FindingText(
                "Le calcul \(value) n’est pas de ceux que le programme sait faire.",
                FindingText.proposing(
                    nearest,
                    otherwise: "Choisir un calcul de la liste que donne cmq explain RFL-09, ou vider la cellule."
                )
            )
        case .noAnchor(let header):
            FindingText(
                "Aucune référence n’est marquée comme ancre : le niveau du campus ne peut être établi.",
                "Écrire « oui » dans la colonne \(FrenchFormat.quoted(header)) des références de structure."
            )
        case .mislabelledSheet(let found, let expected):
            FindingText(
                "La feuille \(FrenchFormat.quoted(found)) n’est pas de celles que le référentiel peut avoir.",
                "Renommer la feuille en \(FrenchFormat.quoted(expected)) si c’est bien elle."
            )
        case .missingEarlierCode:
            FindingText(
                "La ligne n’a pas d’ancien code.",
                "Saisir le code de l’édition précédente, ou vider la ligne : un code nouveau n’en demande pas."
            )
        case .malformedSuccessionCode:
            FindingText(
                "Le code \(value) n’est celui ni d’une référence ni d’un indicateur.",
                "Corriger le code, par exemple D0.C1.R1 ou D0.C1.R1.I1."
            )
        case .unknownSuccessor(let nearest):
            FindingText(
                "Le code \(value) n’existe pas dans cette édition.",
                FindingText.proposing(
                    nearest,
                    otherwise: "Corriger le code, ou vider la cellule si l’ancien est abandonné."
                )
            )
        case .successorOfAnotherRank:
            FindingText(
                "Le code \(value) n’est pas du même rang que l’ancien.",
                "Faire correspondre une référence à une référence, un indicateur à un indicateur."
            )
        case .repeatedSuccession(let firstCell):
            FindingText("La même correspondance figure déjà en \(firstCell).", "Garder une seule ligne.")
        case .droppedYetContinued(let firstCell):
            FindingText(
                "Le code \(value) est à la fois abandonné et repris : voir \(firstCell).",
                "Garder soit la ligne sans nouveau code, soit les autres."
            )
        case .keptThoughDropped:
            FindingText(
                "La conservation est demandée pour un code abandonné.",
                "Saisir « non », ou dire quel code le remplace."
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
}
