/// The names of SpreadsheetML that a reader looks at.
enum XLSXToken: Int {
    case unknown = 0
    // elements
    case workbook, workbookProperties, sheets, sheet
    case worksheet, columns, column, sheetData, row, cell, value, formula, inlineString, mergeCell, sheetProtection
    case links, link
    case stringItem, text, run, runProperties, verticalAlignment, strike, phonetic
    case numberFormats, numberFormat, cellFormats, format
    case alternateContent, choice, fallback
    // attributes
    case name, state, relationshipID, date1904
    case reference, styleIndex, type, hidden, minimum, maximum, sharedIndex, ref, sheetAttribute
    case numberFormatID, formatCode, valueMetadata, setting

    /// ECMA-376 part 4 (transitional), then part 1 (strict).
    static let main = [
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main",
    ]
    static let relationships = [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ]
    /// ECMA-376 part 3, §7.
    static let compatibility = ["http://schemas.openxmlformats.org/markup-compatibility/2006"]

    static let vocabulary = XMLVocabulary(
        words(
            main,
            [
                "workbook": .workbook, "workbookPr": .workbookProperties, "sheets": .sheets, "sheet": .sheet,
                "worksheet": .worksheet, "cols": .columns, "col": .column, "sheetData": .sheetData, "row": .row,
                "c": .cell, "v": .value, "f": .formula, "is": .inlineString, "mergeCell": .mergeCell,
                "hyperlinks": .links, "hyperlink": .link,
                "sheetProtection": .sheetProtection, "si": .stringItem, "t": .text, "r": .run, "rPh": .phonetic,
                "rPr": .runProperties, "vertAlign": .verticalAlignment, "strike": .strike,
                "numFmts": .numberFormats, "numFmt": .numberFormat, "cellXfs": .cellFormats, "xf": .format,
            ]
        )
            + words(
                compatibility,
                [
                    "AlternateContent": .alternateContent, "Choice": .choice, "Fallback": .fallback,
                ]
            )
            + words(relationships, ["id": .relationshipID])
            + words(
                [""],
                [
                    "name": .name, "state": .state, "date1904": .date1904, "r": .reference, "s": .styleIndex,
                    "t": .type,
                    "hidden": .hidden, "min": .minimum, "max": .maximum, "si": .sharedIndex, "ref": .ref,
                    "sheet": .sheetAttribute, "numFmtId": .numberFormatID, "formatCode": .formatCode,
                    "vm": .valueMetadata, "val": .setting,
                ]
            )
    )

    private static func words(
        _ namespaces: [String],
        _ names: KeyValuePairs<String, XLSXToken>
    ) -> [(name: XMLName, number: Int)] {
        namespaces.flatMap { namespace in names.map { (XMLName(namespace, $0.key), $0.value.rawValue) } }
    }
}

extension XMLReader {
    /// The current element, in the words of SpreadsheetML.
    var xlsxToken: XLSXToken { XLSXToken(rawValue: number) ?? .unknown }

    /// The value of an attribute of the current element.
    func attribute(_ token: XLSXToken) -> String? { attribute(token.rawValue) }

    /// Whether an attribute is `1` or `true`.
    func flag(_ token: XLSXToken) -> Bool {
        attribute(token).flatMap { NumberParser.boolean($0) } ?? false
    }
}
