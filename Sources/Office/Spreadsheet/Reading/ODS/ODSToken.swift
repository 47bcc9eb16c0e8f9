/// The names of OpenDocument that a spreadsheet reader looks at.
enum ODSToken: Int {
    case unknown = 0
    // office
    case documentContent, document, automaticStyles, styles, body, spreadsheet, annotation
    case masterStyles, scripts, module
    case valueType, value, currency, dateValue, timeValue, booleanValue, stringValue, errorType
    // table
    case table, column, columns, columnGroup, row, rows, rowGroup, cell, coveredCell
    case tableName, styleName, display, protected, visibility, columnsRepeated, rowsRepeated
    case columnsSpanned, rowsSpanned, matrixColumns, matrixRows, formula
    case settings, nullDate, nullDateValue
    case defaultCellStyle, cellRangeSource
    /// What stands after the sheets (§3.7 `office:spreadsheet`), in this order.
    case namedExpressions, databaseRanges, epilogue
    case databaseRange
    // style
    case style, family, tableProperties, styleOwnName, parentStyle, cellProperties, backgroundColor
    /// A background by theme, which LibreOffice 7.6 prefers to the colour beside it.
    case themeBackground
    case defaultStyle, dataStyle
    // number
    case percentageStyle, currencyStyle, booleanStyle, dateStyle, timeStyle, truncates
    case numberStyle, figure, figureText, currencySymbol, minimumDigits, displayFactor, decimalPlaces, grouping
    // text
    case paragraph, list, space, tab, lineBreak, spaceCount, note, rubyText, link, linkTarget
    case creator
    // config
    case mapNamed, mapEntry, configName
    // manifest
    case fileEntry, fullPath, encryptionData

    /// OpenDocument 1.2 part 1, §1.4.
    private static let open = "urn:oasis:names:tc:opendocument:xmlns:"
    private static let office = open + "office:1.0"
    private static let tables = open + "table:1.0"
    private static let styling = open + "style:1.0"
    private static let texts = open + "text:1.0"
    private static let formatting = open + "xsl-fo-compatible:1.0"
    private static let numbers = open + "datastyle:1.0"
    private static let configuration = open + "config:1.0"
    private static let manifest = open + "manifest:1.0"
    private static let dublinCore = "http://purl.org/dc/elements/1.1/"
    private static let extensions = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"
    private static let linking = "http://www.w3.org/1999/xlink"
    private static let basic = "http://openoffice.org/2004/office"
    private static let calc = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"

    static let vocabulary = XMLVocabulary(
        words(
            office,
            [
                "document-content": .documentContent, "document": .document, "automatic-styles": .automaticStyles,
                "styles": .styles, "body": .body, "spreadsheet": .spreadsheet, "annotation": .annotation,
                "value-type": .valueType, "value": .value, "currency": .currency, "date-value": .dateValue,
                "time-value": .timeValue, "boolean-value": .booleanValue, "string-value": .stringValue,
                "master-styles": .masterStyles, "scripts": .scripts,
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
                    "number-matrix-columns-spanned": .matrixColumns, "number-matrix-rows-spanned": .matrixRows,
                    "calculation-settings": .settings, "null-date": .nullDate, "date-value": .nullDateValue,
                    "formula": .formula, "default-cell-style-name": .defaultCellStyle,
                    "cell-range-source": .cellRangeSource, "named-expressions": .namedExpressions,
                    "database-ranges": .databaseRanges, "database-range": .databaseRange,
                    "data-pilot-tables": .epilogue, "consolidation": .epilogue,
                    "dde-links": .epilogue,
                ]
            )
            + words(
                styling,
                [
                    "style": .style, "family": .family, "table-properties": .tableProperties,
                    "name": .styleOwnName, "parent-style-name": .parentStyle, "table-cell-properties": .cellProperties,
                    "default-style": .defaultStyle, "data-style-name": .dataStyle,
                ]
            )
            + words(
                texts,
                [
                    "p": .paragraph, "h": .paragraph, "list": .list, "list-item": .list, "list-header": .list,
                    "section": .list,
                    "s": .space, "tab": .tab,
                    "line-break": .lineBreak, "c": .spaceCount, "note": .note, "ruby-text": .rubyText,
                    "a": .link,
                ]
            )
            + words(
                numbers,
                [
                    "percentage-style": .percentageStyle, "currency-style": .currencyStyle,
                    "boolean-style": .booleanStyle, "date-style": .dateStyle, "time-style": .timeStyle,
                    "truncate-on-overflow": .truncates, "number-style": .numberStyle, "number": .figure,
                    "text": .figureText, "currency-symbol": .currencySymbol, "min-integer-digits": .minimumDigits,
                    "display-factor": .displayFactor, "decimal-places": .decimalPlaces, "grouping": .grouping,
                ]
            )
            + words(linking, ["href": .linkTarget])
            + words(calc, ["value-type": .errorType])
            + words(formatting, ["background-color": .backgroundColor])
            + words(extensions, ["background-complex-color": .themeBackground])
            + words(
                manifest,
                ["file-entry": .fileEntry, "full-path": .fullPath, "encryption-data": .encryptionData]
            )
            + words(basic, ["module": .module])
            + words(dublinCore, ["creator": .creator])
            + words(
                configuration,
                ["config-item-map-named": .mapNamed, "config-item-map-entry": .mapEntry, "name": .configName]
            )
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
