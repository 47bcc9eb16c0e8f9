/// The names of OpenDocument that a spreadsheet reader looks at.
enum ODSToken: Int {
    case unknown = 0
    // office
    case documentContent, document, automaticStyles, styles, body, spreadsheet, annotation
    case valueType, value, currency, dateValue, timeValue, booleanValue, stringValue, errorType
    // table
    case table, column, columns, columnGroup, row, rows, rowGroup, cell, coveredCell
    case tableName, styleName, display, protected, visibility, columnsRepeated, rowsRepeated
    case columnsSpanned, rowsSpanned, formula
    // style
    case style, family, tableProperties, styleOwnName
    // text
    case paragraph, list, space, tab, lineBreak, spaceCount, note, rubyText

    /// OpenDocument 1.2 part 1, §1.4.
    private static let open = "urn:oasis:names:tc:opendocument:xmlns:"
    private static let office = open + "office:1.0"
    private static let tables = open + "table:1.0"
    private static let styling = open + "style:1.0"
    private static let texts = open + "text:1.0"
    private static let calc = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"

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
                    "table": .table, "table-column": .column, "table-columns": .columns,
                    "table-header-columns": .columns, "table-column-group": .columnGroup, "table-row": .row,
                    "table-rows": .rows, "table-header-rows": .rows, "table-row-group": .rowGroup, "table-cell": .cell,
                    "covered-table-cell": .coveredCell, "name": .tableName, "style-name": .styleName,
                    "display": .display, "protected": .protected, "visibility": .visibility,
                    "number-columns-repeated": .columnsRepeated, "number-rows-repeated": .rowsRepeated,
                    "number-columns-spanned": .columnsSpanned, "number-rows-spanned": .rowsSpanned,
                    "formula": .formula,
                ]
            )
            + words(
                styling,
                [
                    "style": .style, "family": .family, "table-properties": .tableProperties,
                    "name": .styleOwnName,
                ]
            )
            + words(
                texts,
                [
                    "p": .paragraph, "h": .paragraph, "list": .list, "list-item": .list, "list-header": .list,
                    "section": .list,
                    "s": .space, "tab": .tab,
                    "line-break": .lineBreak, "c": .spaceCount, "note": .note, "ruby-text": .rubyText,
                ]
            )
            + words(calc, ["value-type": .errorType])
    )

    private static func words(
        _ namespace: String,
        _ names: KeyValuePairs<String, ODSToken>
    ) -> [(name: XMLName, number: Int)] {
        names.map { (XMLName(namespace, $0.key), $0.value.rawValue) }
    }
}

extension XMLReader {
    /// The current element, in the words of OpenDocument.
    var odsToken: ODSToken { ODSToken(rawValue: number) ?? .unknown }

    /// The value of an attribute of the current element.
    func attribute(_ token: ODSToken) -> String? { attribute(token.rawValue) }
}
