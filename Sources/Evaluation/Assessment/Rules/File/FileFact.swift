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
    /// A key that has another answer, at the key that stands at `first`, which is the one read.
    case repeatedKey(heading: String, first: String)
    case missingHeaderRow(sheet: String)
    case missingColumn(header: String)
    /// No answer of a key/value sheet stands to the right of its key.
    case misplacedAnswers(sheet: String)
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
    /// Characters of a text that cannot stand in the file, each read as U+FFFD.
    case replacedCharacters(count: Int)
    /// The values of a key/value sheet stand further right than beside their keys.
    case shiftedValues(from: String, to: String)
    /// Values that stand beside no label of a key/value sheet.
    case unlabelledValues(count: Int)
    /// A row among or under the answers that is none.
    case skippedRow(SkippedRow)
    /// Several titles among the answers of a table.
    case skippedTitles(count: Int)
    /// Rows of a name and nothing else, among rows that have more; they are counted.
    case namesAlone(count: Int)
    /// Rows that look like answers stand above the header of their table, as after a sort that took it along.
    case rowsAboveHeader(count: Int)
    /// Rows of another sheet with the title of the one that is read, which has no row of their names.
    case rowsOnOtherSheet(count: Int, read: String)
    /// Rows of a table that goes on beside itself, under its headers once more, and which has no row of their names.
    case rowsAside(count: Int)
    /// A row whose key is merged with that of the row above, at a cell, to whose texts its own are added.
    case continuedRow(of: String, at: String)
    /// Cells where a formula gives 0, as for an empty cell, and no number answers.
    case zeros(count: Int)
    /// Answers of a key/value sheet under labels that the form does not have, where it lacks some of its own.
    case unknownLabels(count: Int)
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
    /// What came of explanations typed in the list of findings.
    case explanation(ExplanationFact)
    /// The workbook holds what nobody reads or runs.
    case foreignContent(ForeignContent)

    package var code: RuleCode {
        switch self {
        case .missingSheet, .mislabelledSheet, .renamedSheet, .missingHeaderRow, .missingColumn, .mislabelledColumn,
            .misplacedAnswers:
            .fic01
        case .superseded: .fic02
        case .formulaWithoutValue, .errorValue: .fic03
        case .hiddenSheet, .hiddenRows, .hiddenColumn: .fic04
        case .converted, .convertedColumn, .cutText, .replacedCharacters, .shiftedValues, .unlabelledValues,
            .skippedRow, .skippedTitles,
            .namesAlone,
            .rowsAboveHeader, .rowsOnOtherSheet, .rowsAside, .unknownLabels, .continuedRow, .zeros, .repeatedSheet,
            .repeatedColumn, .repeatedKey, .explanation:
            .fic05
        case .otherCampaign, .otherReferential: .fic06
        case .preparedForCampaign, .preparedForCampus, .preparedForExpert: .fic07
        case .tooManyRows: .fic09
        case .foreignContent: .fic08
        case .otherWorkbook: .fic10
        }
    }

    /// A sheet that is read all the same takes nothing away; rows that are not read do.
    package var severity: Severity? {
        switch self {
        case .rowsAboveHeader, .rowsOnOtherSheet, .rowsAside: .question
        case .renamedSheet, .superseded(by: _, .answered): .note
        case .missingSheet, .mislabelledSheet, .repeatedSheet, .repeatedColumn, .repeatedKey, .missingHeaderRow,
            .missingColumn, .misplacedAnswers,
            .mislabelledColumn, .superseded, .formulaWithoutValue, .errorValue, .hiddenSheet, .hiddenRows,
            .hiddenColumn, .converted,
            .convertedColumn, .cutText, .replacedCharacters, .shiftedValues, .unlabelledValues, .skippedRow,
            .skippedTitles, .namesAlone, .unknownLabels, .continuedRow, .zeros,
            .otherCampaign, .otherReferential,
            .preparedForCampaign, .preparedForCampus, .preparedForExpert, .tooManyRows, .otherWorkbook, .foreignContent,
            .explanation:
            nil
        }
    }

    package var mayBreakAColumn: Bool {
        switch self {
        case .formulaWithoutValue, .errorValue: true
        case .missingSheet, .mislabelledSheet, .renamedSheet, .repeatedSheet, .repeatedColumn, .repeatedKey,
            .missingHeaderRow,
            .missingColumn, .misplacedAnswers, .mislabelledColumn, .superseded, .hiddenSheet, .hiddenRows,
            .hiddenColumn, .converted,
            .convertedColumn, .cutText, .replacedCharacters, .shiftedValues, .unlabelledValues, .skippedRow,
            .skippedTitles, .namesAlone,
            .rowsAboveHeader, .rowsOnOtherSheet, .rowsAside, .unknownLabels, .continuedRow, .zeros,
            .otherCampaign,
            .otherReferential,
            .preparedForCampaign, .preparedForCampus, .preparedForExpert, .tooManyRows, .otherWorkbook,
            .foreignContent, .explanation:
            false
        }
    }

    package var topic: String? {
        switch self {
        case .missingSheet(let title), .mislabelledSheet(_, let title), .renamedSheet(_, let title): title
        case .repeatedSheet(let title): title
        case .missingColumn(let header), .mislabelledColumn(_, let header): header
        case .repeatedColumn(let heading, _), .repeatedKey(let heading, _): heading
        case .missingHeaderRow, .misplacedAnswers, .superseded, .formulaWithoutValue, .errorValue, .hiddenSheet,
            .hiddenRows,
            .hiddenColumn, .converted, .convertedColumn, .cutText, .replacedCharacters, .shiftedValues,
            .unlabelledValues, .skippedRow,
            .skippedTitles,
            .namesAlone, .rowsAboveHeader, .rowsOnOtherSheet, .rowsAside, .unknownLabels, .continuedRow, .zeros,
            .otherCampaign,
            .otherReferential, .preparedForCampaign, .preparedForCampus, .preparedForExpert, .tooManyRows,
            .otherWorkbook, .explanation:
            nil
        case .foreignContent(let content): content.rawValue
        }
    }
}
