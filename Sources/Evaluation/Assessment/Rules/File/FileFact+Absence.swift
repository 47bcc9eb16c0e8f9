import Words

extension FileFact {
    /// What keeps rules from being checked: `feuille « Preuves » absente`; nil for a fact that takes nothing away.
    ///
    /// - Parameter sheet: the one that lacks a column.
    func absence(in sheet: String?) -> String? {
        switch self {
        case .missingSheet(let title), .mislabelledSheet(_, let title):
            "feuille \(FrenchFormat.quoted(title)) absente"
        case .misplacedAnswers(let sheet): "réponses de la feuille \(FrenchFormat.quoted(sheet)) hors de leur place"
        case .missingHeaderRow(let sheet): "feuille \(FrenchFormat.quoted(sheet)) sans en-têtes"
        case .missingColumn(let header), .mislabelledColumn(_, let header):
            "colonne \(FrenchFormat.quoted(header))\(sheet.map { " de \(FrenchFormat.quoted($0))" } ?? "") absente"
        case .otherWorkbook(let kind, _): "le fichier est \(kind.phrase)"
        case .superseded, .formulaWithoutValue, .errorValue, .hiddenSheet, .hiddenRows, .hiddenColumn, .converted,
            .convertedColumn, .cutText, .replacedCharacters, .shiftedValues, .unlabelledValues, .skippedRow,
            .skippedTitles, .namesAlone,
            .rowsAboveHeader, .rowsOnOtherSheet, .rowsAside, .unknownLabels, .continuedRow, .zeros,
            .renamedSheet, .repeatedSheet,
            .repeatedColumn,
            .repeatedKey,
            .otherCampaign, .otherReferential, .preparedForCampaign, .preparedForCampus, .preparedForExpert,
            .tooManyRows,
            .foreignContent, .explanation:
            nil
        }
    }
}
