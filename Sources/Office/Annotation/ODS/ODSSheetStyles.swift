/// The looks of the sheet that lists the notes, each defined when it is first used.
enum ODSSheetStyles {
    static func column(_ width: Int, _ styles: inout ODSFillStyles) -> String {
        let properties = "<style:table-column-properties style:column-width=\"\(width)mm\"/>"
        return styles.add("table-column", "cmq-column-\(width)", properties: properties)
    }

    static func row(_ styles: inout ODSFillStyles) -> String {
        let properties = "<style:table-row-properties style:use-optimal-row-height=\"true\"/>"
        return styles.add("table-row", "cmq-row", properties: properties)
    }

    static func header(_ styles: inout ODSFillStyles) -> String {
        let bold = "fo:font-weight=\"bold\" style:font-weight-asian=\"bold\" style:font-weight-complex=\"bold\""
        return cell(
            "cmq-header",
            "fo:border-bottom=\"0.75pt solid #000000\" fo:background-color=\"#E7E6E6\"",
            "<style:text-properties \(bold)/>",
            &styles
        )
    }

    static func text(_ styles: inout ODSFillStyles) -> String { cell("cmq-text", "", "", &styles) }

    static func marked(_ fill: CellFill, _ styles: inout ODSFillStyles) -> String {
        cell("cmq-marked-\(fill.hexadecimal)", "fo:background-color=\"#\(fill.hexadecimal)\"", "", &styles)
    }

    /// Where people type: it stays open when somebody protects the sheet.
    static func input(_ styles: inout ODSFillStyles) -> String {
        let frame = "fo:border=\"0.75pt solid #7F7F7F\" fo:background-color=\"#FFFBE6\" style:cell-protect=\"none\""
        return cell("cmq-input", frame, "", &styles)
    }

    private static func cell(
        _ name: String,
        _ properties: String,
        _ text: String,
        _ styles: inout ODSFillStyles
    ) -> String {
        let layout = "fo:wrap-option=\"wrap\" style:vertical-align=\"top\" fo:padding=\"1mm\""
        return styles.add(
            "table-cell",
            name,
            properties: "<style:table-cell-properties \(layout) \(properties)/>\(text)"
        )
    }
}
