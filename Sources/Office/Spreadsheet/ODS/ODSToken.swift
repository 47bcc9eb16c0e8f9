/// The names of OpenDocument that a spreadsheet reader looks at.
enum ODSToken: Int {
    case unknown = 0
    // office
    case documentContent, document, automaticStyles, styles, body, spreadsheet, annotation
    case valueType, value, currency, dateValue, timeValue, booleanValue, stringValue, errorType
    // table
    case table, tableSource, column, columns, row, rows, cell, coveredCell
    case tableName, styleName, display, protected, visibility, columnsRepeated, rowsRepeated
    case columnsSpanned, rowsSpanned, formula
    // style
    case style, family, tableProperties, styleOwnName
    // text
    case paragraph, space, tab, lineBreak, spaceCount, note, rubyText

    /// OpenDocument 1.2 part 1, §1.4; the second address of each is OpenOffice.org 1.x.
    private static let office = [
        "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "http://openoffice.org/2000/office",
    ]
    private static let tables = ["urn:oasis:names:tc:opendocument:xmlns:table:1.0", "http://openoffice.org/2000/table"]
    private static let styling = [
        "urn:oasis:names:tc:opendocument:xmlns:style:1.0", "http://openoffice.org/2000/style",
    ]
    private static let texts = ["urn:oasis:names:tc:opendocument:xmlns:text:1.0", "http://openoffice.org/2000/text"]
    private static let calc = ["urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"]

    static let vocabulary = XMLVocabulary(
        words(
            office,
            [
                "document-content": .documentContent, "document": .document, "automatic-styles": .automaticStyles,
                "styles": .styles, "body": .body, "spreadsheet": .spreadsheet, "annotation": .annotation,
                "value-type": .valueType, "value": .value, "currency": .currency, "date-value": .dateValue,
                "time-value": .timeValue, "boolean-value": .booleanValue, "string-value": .stringValue,
            ]
        )
            + words(
                tables,
                [
                    "table": .table, "table-source": .tableSource, "table-column": .column, "table-columns": .columns,
                    "table-header-columns": .columns, "table-column-group": .columns, "table-row": .row,
                    "table-rows": .rows, "table-header-rows": .rows, "table-row-group": .rows, "table-cell": .cell,
                    "covered-table-cell": .coveredCell, "name": .tableName, "style-name": .styleName,
                    "display": .display, "protected": .protected, "visibility": .visibility,
                    "number-columns-repeated": .columnsRepeated, "number-rows-repeated": .rowsRepeated,
                    "number-columns-spanned": .columnsSpanned, "number-rows-spanned": .rowsSpanned,
                    "formula": .formula, "value-type": .valueType, "value": .value, "currency": .currency,
                    "date-value": .dateValue, "time-value": .timeValue, "boolean-value": .booleanValue,
                    "string-value": .stringValue,
                ]
            )
            + words(
                styling,
                [
                    "style": .style, "family": .family, "table-properties": .tableProperties,
                    "properties": .tableProperties,
                    "name": .styleOwnName,
                ]
            )
            + words(
                texts,
                [
                    "p": .paragraph, "h": .paragraph, "s": .space, "tab": .tab, "tab-stop": .tab,
                    "line-break": .lineBreak, "c": .spaceCount, "note": .note, "ruby-text": .rubyText,
                ]
            )
            + words(calc, ["value-type": .errorType])
    )

    private static func words(
        _ namespaces: [String],
        _ names: KeyValuePairs<String, ODSToken>
    ) -> [(name: XMLName, number: Int)] {
        namespaces.flatMap { namespace in names.map { (XMLName(namespace, $0.key), $0.value.rawValue) } }
    }
}

extension XMLReader {
    /// The current element, in the words of OpenDocument.
    var odsToken: ODSToken { ODSToken(rawValue: number) ?? .unknown }

    /// The value of an attribute of the current element.
    func attribute(_ token: ODSToken) -> String? { attribute(token.rawValue) }
}
