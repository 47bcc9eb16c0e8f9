extension FieldGuide {
    /// A part of the package: its root with the namespaces it needs, and what `body` writes.
    func part(_ root: String, _ body: (inout XMLWriter) -> Void) -> [UInt8] {
        let office = "urn:oasis:names:tc:opendocument:xmlns:"
        let names = ["office", "text", "table", "style", "meta"].map {
            (name: "xmlns:\($0)", value: "\(office)\($0):1.0")
        }
        let others = [
            (name: "xmlns:fo", value: office + "xsl-fo-compatible:1.0"),
            (name: "xmlns:dc", value: "http://purl.org/dc/elements/1.1/"), (name: "office:version", value: "1.2"),
        ]
        var writer = XMLWriter()
        writer.append(markup: XMLWriter.declaration)
        writer.open("office:" + root, names + others)
        body(&writer)
        writer.close("office:" + root)
        return writer.bytes
    }

    static let automaticStyles =
        "<office:automatic-styles><style:style style:name=\"Champs\" style:family=\"table\">"
        + "<style:table-properties style:width=\"25.7cm\" table:align=\"margins\"/></style:style>"
        + [("A", "7.7cm"), ("B", "3.6cm"), ("C", "8.4cm"), ("D", "6cm")].map {
            "<style:style style:name=\"Champs.\($0.0)\" style:family=\"table-column\">"
                + "<style:table-column-properties style:column-width=\"\($0.1)\"/></style:style>"
        }.joined()
        + "<style:style style:name=\"Champs.1\" style:family=\"table-row\">"
        + "<style:table-row-properties fo:keep-together=\"always\"/></style:style>"
        + "<style:style style:name=\"Champs.A1\" style:family=\"table-cell\">"
        + "<style:table-cell-properties fo:padding=\"0.1cm\" fo:border=\"0.5pt solid #808080\"/></style:style>"
        + "</office:automatic-styles>"

    static let styles =
        "<office:styles><style:default-style style:family=\"paragraph\"><style:text-properties fo:font-family=\"'Liberation Sans'\""
        + " fo:font-size=\"10pt\" fo:language=\"fr\" fo:country=\"FR\"/></style:default-style>"
        + "<style:style style:name=\"Standard\" style:family=\"paragraph\"/>"
        + heading(1, "18pt") + heading(2, "14pt")
        + "<style:style style:name=\"Table_20_Contents\" style:display-name=\"Table Contents\" style:family=\"paragraph\""
        + " style:parent-style-name=\"Standard\"/>"
        + "<style:style style:name=\"Table_20_Heading\" style:display-name=\"Table Heading\" style:family=\"paragraph\""
        + " style:parent-style-name=\"Table_20_Contents\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
        + "</office:styles><office:automatic-styles><style:page-layout style:name=\"pm1\"><style:page-layout-properties"
        + " fo:page-width=\"29.7cm\" fo:page-height=\"21cm\" style:print-orientation=\"landscape\" fo:margin=\"2cm\"/>"
        + "</style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name=\"Standard\""
        + " style:page-layout-name=\"pm1\"/></office:master-styles>"

    private static func heading(_ level: Int, _ size: String) -> String {
        "<style:style style:name=\"Heading_20_\(level)\" style:display-name=\"Heading \(level)\" style:family=\"paragraph\""
            + " style:parent-style-name=\"Standard\" style:default-outline-level=\"\(level)\"><style:paragraph-properties"
            + " fo:margin-top=\"0.5cm\" fo:margin-bottom=\"0.2cm\" fo:keep-with-next=\"always\"/>"
            + "<style:text-properties fo:font-size=\"\(size)\" fo:font-weight=\"bold\"/></style:style>"
    }
}
