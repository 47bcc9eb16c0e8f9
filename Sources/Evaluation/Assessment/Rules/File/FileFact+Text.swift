import Words

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
                "Une autre feuille, \(FrenchFormat.quoted(read)), porte le même titre : c’est elle qui est lue, pas celle-ci.",
                "Recopier dans la feuille lue ce qui lui manque, puis supprimer celle-ci."
            )
        case .repeatedColumn(let heading, let first):
            FindingText(
                "Une autre colonne répond à l’en-tête \(FrenchFormat.quoted(heading)) : c’est elle, en \(first), qui est lue.",
                "Supprimer celle des deux colonnes qui ne doit pas être lue."
            )
        case .repeatedKey(let heading, let first):
            FindingText(
                "La rubrique \(FindingText.heading(heading)) a une autre réponse : c’est celle de \(first) qui est lue.",
                "Supprimer celle des deux réponses qui ne doit pas être lue."
            )
        case .missingHeaderRow(let sheet):
            FindingText(
                "La feuille \(FrenchFormat.quoted(sheet)) n’a pas sa ligne d’en-têtes.",
                "Rétablir les en-têtes du formulaire au-dessus des réponses."
            )
        case .misplacedAnswers(let sheet):
            FindingText(
                "Les réponses de la feuille \(FrenchFormat.quoted(sheet)) ne sont pas à droite de leurs libellés : aucune n’est lue.",
                "Remettre chaque réponse dans la cellule à droite de son libellé, comme dans le formulaire."
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
        case .explanation(let fact): fact.text(typed: value)
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
                    "La valeur \(FrenchFormat.quoted(conversion.before)) est tapée comme du texte ; elle est lue comme une date.",
                    "Rien à corriger si la date est juste ; sinon, donner à la cellule le format Date."
                )
                : FindingText(
                    "La valeur \(FrenchFormat.quoted(conversion.before)) est tapée comme du texte ; elle est lue comme un nombre.",
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
        case .unlabelledValues(let count):
            FindingText(
                count == 1
                    ? "La ligne n’a pas de libellé : sa réponse, \(value), n’irait dans aucun document."
                    : "\(count) lignes n’ont pas de libellé : leurs réponses, comme \(value), n’iraient dans aucun document.",
                "Réunir ce texte à la réponse dont il est la suite, ou le supprimer."
            )
        case .skippedRow(let row): row.text(typed: value)
        case .skippedTitles(let count):
            FindingText(
                "\(count) lignes, où rien d’autre n’est rempli, ne sont pas comptées parmi les réponses, comme \(value).",
                "Rien à corriger si ce sont bien des titres ; sinon, compléter ces lignes."
            )
        case .namesAlone(let count):
            FindingText(
                count == 1
                    ? "La ligne \(value) n’a qu’un nom ; elle est comptée parmi les réponses."
                    : "\(count) lignes n’ont qu’un nom, comme \(value) ; elles sont comptées parmi les réponses.",
                "Remplir la suite de la ligne ; si c’est un titre ou une note, la supprimer."
            )
        case .rowsAboveHeader(let count):
            FindingText(
                count == 1
                    ? "Une ligne, au-dessus de l’en-tête du tableau, ressemble à une réponse ; elle n’est pas lue."
                    : "\(count) lignes, au-dessus de l’en-tête du tableau, ressemblent à des réponses ; elles ne sont pas lues.",
                "Remettre l’en-tête au-dessus des réponses : un tri de la feuille a pu le déplacer."
            )
        case .rowsOnOtherSheet(let count, let read):
            FindingText(
                count == 1
                    ? "Une ligne de cette feuille, \(value), n’est pas dans celle qui est lue ; elle n’irait dans aucun document."
                    : "\(count) lignes de cette feuille, comme \(value), ne sont pas dans celle qui est lue.",
                count == 1
                    ? "Recopier cette ligne sous celles de \(FrenchFormat.quoted(read)), ou dire pourquoi elle n’y est pas."
                    : "Recopier ces lignes sous celles de \(FrenchFormat.quoted(read)), ou dire pourquoi elles n’y sont pas."
            )
        case .rowsAside(let count):
            FindingText(
                count == 1
                    ? "Une ligne, à droite du tableau, ressemble à une réponse ; elle n’est pas lue."
                    : "\(count) lignes, à droite du tableau, ressemblent à des réponses ; elles ne sont pas lues.",
                count == 1
                    ? "Recopier cette ligne sous celles du tableau." : "Recopier ces lignes sous celles du tableau."
            )
        case .continuedRow(let name, let cell):
            FindingText(
                "La ligne continue celle de \(FrenchFormat.quoted(name)), en \(cell) : ses textes y sont ajoutés.",
                "Réunir ces textes dans la première ligne."
            )
        case .zeros(let count):
            FindingText(
                count == 1
                    ? "La formule donne 0, qui n’est pas une réponse : la cellule est lue comme vide."
                    : "\(count) formules de la colonne donnent 0, qui n’est pas une réponse : ces cellules sont lues comme vides.",
                "Rien à corriger si la réponse manque ; sinon, la saisir à la place de la formule."
            )
        case .unknownLabels(let count):
            FindingText(
                count == 1
                    ? "Le libellé \(value) est inconnu : sa réponse n’est pas lue."
                    : "\(count) libellés, comme \(value), sont inconnus : leurs réponses ne sont pas lues.",
                "Écrire le libellé du formulaire, s’il en manque un, ou réunir ce texte à une autre réponse."
            )
        case .otherWorkbook(let kind, let expected):
            FindingText(
                "Le fichier est \(kind.phrase), pas \(expected.phrase) : il est dans le mauvais dossier.",
                "Le déplacer \(kind.destination)."
            )
        case .converted(let conversion):
            FindingText(
                "La saisie \(FrenchFormat.quoted(conversion.before)) est lue comme \(FrenchFormat.quoted(conversion.after)).",
                // A date in letters is a text, and told again.
                conversion.isOfDate
                    ? "Vérifier la date lue, donner à la cellule le format Date et la saisir à nouveau."
                    : conversion.isDoubtful
                        ? Self.thousands : "Vérifier la valeur lue, et la saisir sous cette forme."
            )
        case .convertedColumn(let count, let example):
            FindingText(
                "\(count) cellules de la colonne sont converties, par exemple \(FrenchFormat.quoted(example.before, limit: 24)) lu \(FrenchFormat.quoted(example.after, limit: 24)).",
                example.isDoubtful
                    ? Self.thousands : "Vérifier les valeurs lues, et donner à la colonne le format attendu."
            )
        case .cutText(let length, let kept):
            FindingText(
                "Le texte a \(Self.length(length)) caractères ; les documents n’en montrent que les \(FrenchFormat.number(Double(kept))) premiers.",
                "Raccourcir le texte, ou le joindre comme une preuve."
            )
        case .replacedCharacters(let count):
            FindingText(
                count == 1
                    ? "Un caractère du texte, que le fichier a mal écrit, est lu « \u{FFFD} »."
                    : "\(count) caractères du texte, que le fichier a mal écrits, sont lus « \u{FFFD} ».",
                "Retaper ce que ce signe remplace, ou l’effacer."
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
    /// What to do about a number that may as well be a thousand times greater.
    private static let thousands =
        "Vérifier la valeur lue ; si le point ou la virgule sépare les milliers, saisir le nombre sans ce signe."

    /// A number of characters; longer than any program writes in a cell, a text is not read to its end.
    private static func length(_ count: Int) -> String {
        let longest = 65_535
        return count > longest ? "plus de \(FrenchFormat.number(Double(longest)))" : FrenchFormat.number(Double(count))
    }
}
