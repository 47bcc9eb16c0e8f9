import Words

/// Facts about the workbook itself (FIC).
package enum FileFact: RuleFact {
    case missingSheet(String)
    case mislabelledSheet(found: String, expected: String)
    /// A sheet whose title has something before or after it, and which is read.
    case renamedSheet(found: String, expected: String)
    /// Another sheet with the title of one that is read.
    case repeatedSheet(read: String)
    /// Another column with the heading of one that is read, which stands at `first`.
    case repeatedColumn(heading: String, first: String)
    case missingHeaderRow(sheet: String)
    case missingColumn(header: String)
    case mislabelledColumn(found: String, expected: String)
    case superseded(by: String, Supersession)
    case formulaWithoutValue
    case errorValue
    case hiddenSheet
    case hiddenRows(count: Int)
    case hiddenColumn
    case converted(Conversion)
    /// Several cells of a column were converted; the example is the first one.
    case convertedColumn(count: Int, example: Conversion)
    /// A text is longer than documents show it.
    case cutText(length: Int, kept: Int)
    /// The values of a key/value sheet stand further right than beside their keys.
    case shiftedValues(from: String, to: String)
    /// A row among or under the answers that is none.
    case skippedRow(SkippedRow)
    case otherCampaign(expected: String)
    case otherReferential(expected: String)
    /// The form was prepared for another campaign, campus or expert.
    case preparedForCampaign(String)
    case preparedForCampus(String)
    case preparedForExpert(String)
    /// A sheet goes on after the last row that is read.
    case tooManyRows(allowed: Int)
    /// The file is another workbook of the campaign.
    case otherWorkbook(WorkbookKind, expected: WorkbookKind)
    /// An explanation of a few letters, which explains nothing.
    case shortExplanation
    /// An explanation typed beside a finding that asks for none.
    case explainedWithoutQuestion(Severity)
    /// An explanation that no finding stands beside.
    case lostExplanation
    /// The workbook holds what nobody reads or runs.
    case foreignContent(ForeignContent)

    package var code: RuleCode {
        switch self {
        case .missingSheet, .mislabelledSheet, .renamedSheet, .missingHeaderRow, .missingColumn, .mislabelledColumn:
            .fic01
        case .superseded: .fic02
        case .formulaWithoutValue, .errorValue: .fic03
        case .hiddenSheet, .hiddenRows, .hiddenColumn: .fic04
        case .converted, .convertedColumn, .cutText, .shiftedValues, .skippedRow, .repeatedSheet, .repeatedColumn,
            .shortExplanation, .explainedWithoutQuestion, .lostExplanation:
            .fic05
        case .otherCampaign, .otherReferential: .fic06
        case .preparedForCampaign, .preparedForCampus, .preparedForExpert: .fic07
        case .tooManyRows: .fic09
        case .foreignContent: .fic08
        case .otherWorkbook: .fic10
        }
    }

    /// A sheet that is read all the same takes nothing away.
    package var severity: Severity? {
        switch self {
        case .renamedSheet, .superseded(by: _, .answered): .note
        case .missingSheet, .mislabelledSheet, .repeatedSheet, .repeatedColumn, .missingHeaderRow, .missingColumn,
            .mislabelledColumn, .superseded, .formulaWithoutValue, .errorValue, .hiddenSheet, .hiddenRows,
            .hiddenColumn, .converted,
            .convertedColumn, .cutText, .shiftedValues, .skippedRow, .otherCampaign, .otherReferential,
            .preparedForCampaign, .preparedForCampus, .preparedForExpert, .tooManyRows, .otherWorkbook, .foreignContent,
            .shortExplanation, .explainedWithoutQuestion, .lostExplanation:
            nil
        }
    }

    package var mayBreakAColumn: Bool {
        switch self {
        case .formulaWithoutValue, .errorValue: true
        case .missingSheet, .mislabelledSheet, .renamedSheet, .repeatedSheet, .repeatedColumn, .missingHeaderRow,
            .missingColumn, .mislabelledColumn, .superseded, .hiddenSheet, .hiddenRows, .hiddenColumn, .converted,
            .convertedColumn, .cutText, .shiftedValues, .skippedRow, .otherCampaign, .otherReferential,
            .preparedForCampaign, .preparedForCampus, .preparedForExpert, .tooManyRows, .otherWorkbook,
            .foreignContent, .shortExplanation, .explainedWithoutQuestion, .lostExplanation:
            false
        }
    }

    package var topic: String? {
        switch self {
        case .missingSheet(let title), .mislabelledSheet(_, let title), .renamedSheet(_, let title): title
        case .repeatedSheet(let title): title
        case .missingColumn(let header), .mislabelledColumn(_, let header): header
        case .repeatedColumn(let heading, _): heading
        case .missingHeaderRow, .superseded, .formulaWithoutValue, .errorValue, .hiddenSheet, .hiddenRows,
            .hiddenColumn, .converted, .convertedColumn, .cutText, .shiftedValues, .skippedRow, .otherCampaign,
            .otherReferential, .preparedForCampaign, .preparedForCampus, .preparedForExpert, .tooManyRows,
            .otherWorkbook, .shortExplanation, .explainedWithoutQuestion, .lostExplanation:
            nil
        case .foreignContent(let content): content.rawValue
        }
    }
}

extension FileFact {
    package func text(typed value: String) -> FindingText {
        switch self {
        case .missingSheet(let title):
            FindingText(
                "La feuille \(FrenchFormat.quoted(title)) manque dans le classeur.",
                "Rétablir cette feuille à partir du formulaire de la campagne."
            )
        case .mislabelledSheet(let found, let expected):
            FindingText(
                "La feuille \(FrenchFormat.quoted(expected)) manque ; une feuille porte le nom \(FrenchFormat.quoted(found)).",
                "Renommer la feuille \(FrenchFormat.quoted(found)) en \(FrenchFormat.quoted(expected)) si c’est bien elle."
            )
        case .renamedSheet(let found, let expected):
            FindingText(
                "La feuille \(FrenchFormat.quoted(expected)) porte le nom \(FrenchFormat.quoted(found)) ; elle est lue.",
                "Renommer la feuille \(FrenchFormat.quoted(found)) en \(FrenchFormat.quoted(expected))."
            )
        case .repeatedSheet(let read):
            FindingText(
                "Une autre feuille porte le même titre, \(FrenchFormat.quoted(read)) : c’est elle qui est lue, pas celle-ci.",
                "Supprimer celle des deux feuilles qui ne doit pas être lue."
            )
        case .repeatedColumn(let heading, let first):
            FindingText(
                "Une autre colonne a le même en-tête, \(FrenchFormat.quoted(heading)) : c’est celle de \(first) qui est lue.",
                "Supprimer celle des deux colonnes qui ne doit pas être lue."
            )
        case .missingHeaderRow(let sheet):
            FindingText(
                "La feuille \(FrenchFormat.quoted(sheet)) n’a pas sa ligne d’en-têtes.",
                "Rétablir les en-têtes du formulaire au-dessus des réponses."
            )
        case .missingColumn(let header):
            FindingText(
                "La colonne \(FrenchFormat.quoted(header)) manque dans la feuille.",
                "Rétablir la colonne \(FrenchFormat.quoted(header)), avec cet en-tête."
            )
        case .mislabelledColumn(let found, let expected):
            FindingText(
                "L’en-tête \(FrenchFormat.quoted(found)) est inconnu et la colonne \(FrenchFormat.quoted(expected)) manque.",
                "Écrire \(FrenchFormat.quoted(expected)) dans cette cellule si c’est bien cette colonne."
            )
        case .superseded(let file, let why): why.text(of: FrenchFormat.quoted(file, limit: 60))
        case .foreignContent(let content): content.text
        case .shortExplanation:
            FindingText(
                "L’explication \(value) est trop courte pour clore la question : \(Finding.shortestExplanation) caractères au moins.",
                "Écrire une phrase, ou corriger la cellule."
            )
        case .explainedWithoutQuestion(let severity):
            FindingText(
                "L’explication \(value) est gardée, mais elle ne clôt rien : seule une question s’explique.",
                severity == .note
                    ? "Rien à corriger : une note ne demande rien." : "Corriger la cellule dont il est question."
            )
        case .lostExplanation:
            FindingText(
                "L’explication \(value) n’est pas lue : sa ligne ne dit plus de quelle anomalie il s’agit.",
                "Recopier ce texte dans la nouvelle feuille Anomalies, à côté de l’anomalie."
            )
        case .formulaWithoutValue:
            FindingText(
                "La cellule contient une formule sans valeur enregistrée.",
                "Ouvrir le classeur, recalculer, l’enregistrer, ou saisir la valeur à la place de la formule."
            )
        case .errorValue:
            FindingText(
                "La cellule affiche l’erreur de calcul \(value).",
                "Corriger la formule ou saisir la valeur attendue."
            )
        case .hiddenSheet:
            FindingText(
                "La feuille est masquée et contient des données, qui sont lues.",
                "Afficher la feuille pour vérifier son contenu."
            )
        case .hiddenRows(1):
            FindingText(
                "La ligne est masquée et contient des données, qui sont lues.",
                "Afficher la ligne pour vérifier son contenu."
            )
        case .hiddenRows(let count):
            FindingText(
                "\(count) lignes sont masquées et contiennent des données, qui sont lues.",
                "Afficher les lignes pour vérifier leur contenu."
            )
        case .hiddenColumn:
            FindingText(
                "La colonne \(value) est masquée et contient des données, qui sont lues.",
                "Afficher la colonne pour vérifier son contenu."
            )
        case .converted(let conversion) where conversion.isOfFormat:
            // Of what is read as it stands, only dates have letters.
            conversion.before.contains(where: \.isLetter)
                ? FindingText(
                    "La saisie \(FrenchFormat.quoted(conversion.before)) est tapée comme du texte ; elle est lue comme une date.",
                    "Rien à corriger si la date est juste ; sinon, donner à la cellule le format Date."
                )
                : FindingText(
                    "La saisie \(FrenchFormat.quoted(conversion.before)) est tapée comme du texte ; elle est lue comme un nombre.",
                    "Rien à corriger si la valeur est juste ; sinon, donner à la cellule le format Nombre."
                )
        case .convertedColumn(let count, let example) where example.isOfFormat:
            FindingText(
                "\(count) cellules de la colonne sont tapées comme du texte, par exemple \(FrenchFormat.quoted(example.before, limit: 24)).",
                "Rien à corriger si les valeurs sont justes ; sinon, donner à la colonne le format attendu."
            )
        case .shiftedValues(let empty, let read):
            FindingText(
                "La colonne \(empty), à côté des libellés, est vide ; les réponses sont lues dans la colonne \(read).",
                "Supprimer la colonne \(empty), qui est vide."
            )
        case .skippedRow(let row): row.text(typed: value)
        case .otherWorkbook(let kind, let expected):
            FindingText(
                "Le fichier est \(kind.phrase), pas \(expected.phrase) : il est dans le mauvais dossier.",
                "Le déplacer \(kind.destination)."
            )
        case .converted(let conversion):
            FindingText(
                "La saisie \(FrenchFormat.quoted(conversion.before)) est lue comme \(FrenchFormat.quoted(conversion.after)).",
                "Vérifier la valeur lue, et la saisir sous cette forme."
            )
        case .convertedColumn(let count, let example):
            FindingText(
                "\(count) cellules de la colonne sont converties, par exemple \(FrenchFormat.quoted(example.before, limit: 24)) lu \(FrenchFormat.quoted(example.after, limit: 24)).",
                "Vérifier les valeurs lues, et donner à la colonne le format attendu."
            )
        case .cutText(let length, let kept):
            FindingText(
                "Le texte a \(FrenchFormat.number(Double(length))) caractères ; les documents n’en montrent que les \(FrenchFormat.number(Double(kept))) premiers.",
                "Raccourcir le texte, ou le joindre comme une preuve."
            )
        case .otherCampaign(let expected):
            FindingText(
                "Le dossier porte la campagne \(value), la campagne évaluée est \(FrenchFormat.quoted(expected)).",
                "Remplir le formulaire de la campagne \(expected), ou corriger la cellule."
            )
        case .otherReferential(let expected):
            FindingText(
                "Le dossier suit la version \(value) du référentiel, la campagne suit \(FrenchFormat.quoted(expected)).",
                "Remplir le formulaire de cette version, ou corriger la cellule."
            )
        case .preparedForCampaign(let name):
            FindingText(
                "Ce classeur a été préparé pour la campagne \(FrenchFormat.quoted(name)).",
                "Remplir le classeur de cette campagne, ou dire pourquoi celui d’une autre a servi."
            )
        case .preparedForCampus(let campus):
            FindingText(
                "Ce classeur a été préparé pour le campus \(FrenchFormat.quoted(campus)), il est rempli pour \(value).",
                "Remplir le classeur préparé pour ce campus, ou dire pourquoi celui d’un autre a servi."
            )
        case .preparedForExpert(let expert):
            FindingText(
                "Ce classeur a été préparé pour l’expert \(FrenchFormat.quoted(expert)), il est rempli par \(value).",
                "Remplir la grille préparée pour cet expert, ou prévenir la mission."
            )
        case .tooManyRows(let allowed):
            FindingText(
                "La feuille continue après \(FrenchFormat.number(Double(allowed))) lignes remplies : la suite n’est pas lue.",
                "Supprimer les lignes qui suivent la dernière réponse."
            )
        }
    }
}

extension FileFact {
    /// What keeps rules from being checked: `feuille « Preuves » absente`; nil for a fact that takes nothing away.
    var absence: String? {
        switch self {
        case .missingSheet(let title), .mislabelledSheet(_, let title):
            "feuille \(FrenchFormat.quoted(title)) absente"
        case .missingHeaderRow(let sheet): "feuille \(FrenchFormat.quoted(sheet)) sans en-têtes"
        case .missingColumn(let header), .mislabelledColumn(_, let header):
            "colonne \(FrenchFormat.quoted(header)) absente"
        case .otherWorkbook(let kind, _): "le fichier est \(kind.phrase)"
        case .superseded, .formulaWithoutValue, .errorValue, .hiddenSheet, .hiddenRows, .hiddenColumn, .converted,
            .convertedColumn, .cutText, .shiftedValues, .skippedRow, .renamedSheet, .repeatedSheet, .repeatedColumn,
            .otherCampaign, .otherReferential, .preparedForCampaign, .preparedForCampus, .preparedForExpert,
            .tooManyRows,
            .foreignContent, .shortExplanation, .explainedWithoutQuestion, .lostExplanation:
            nil
        }
    }
}
