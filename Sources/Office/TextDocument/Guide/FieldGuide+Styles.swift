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
        + cell("Champs.A1", "fo:background-color=\"#e3eaf2\" fo:border-bottom=\"1pt solid #0b2d5e\"")
        + cell("Champs.A2", "fo:border-bottom=\"0.5pt solid #a8b3c2\"")
        + (0...deepest).map { depth in
            "<style:style style:name=\"Rang.\(depth)\" style:family=\"paragraph\" style:parent-style-name=\"Table_20_Contents\">"
                + "<style:paragraph-properties fo:margin-left=\"\(depth * 4)mm\"/></style:style>"
        }.joined()
        + "</office:automatic-styles>"

    /// How far tags of lists within lists are set in.
    static let deepest = 4

    private static func cell(_ name: String, _ look: String) -> String {
        "<style:style style:name=\"\(name)\" style:family=\"table-cell\"><style:table-cell-properties"
            + " fo:padding=\"0.1cm\" fo:border-left=\"none\" fo:border-right=\"none\" fo:border-top=\"none\" \(look)/></style:style>"
    }

    static let styles =
        "<office:styles><style:default-style style:family=\"paragraph\"><style:text-properties fo:font-family=\"'Liberation Sans'\""
        + " fo:font-size=\"10pt\" fo:language=\"fr\" fo:country=\"FR\"/></style:default-style>"
        + "<style:style style:name=\"Standard\" style:family=\"paragraph\"/>"
        + heading(1, "18pt") + heading(2, "14pt")
        + "<style:style style:name=\"Text_20_body\" style:display-name=\"Text body\" style:family=\"paragraph\""
        + " style:parent-style-name=\"Standard\"><style:paragraph-properties fo:margin-bottom=\"0.2cm\"/></style:style>"
        + "<style:style style:name=\"Footer\" style:family=\"paragraph\" style:parent-style-name=\"Standard\">"
        + "<style:paragraph-properties fo:text-align=\"end\"/></style:style>"
        + "<style:style style:name=\"Table_20_Contents\" style:display-name=\"Table Contents\" style:family=\"paragraph\""
        + " style:parent-style-name=\"Standard\"/>"
        + "<style:style style:name=\"Table_20_Heading\" style:display-name=\"Table Heading\" style:family=\"paragraph\""
        + " style:parent-style-name=\"Table_20_Contents\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
        + "</office:styles><office:automatic-styles><style:page-layout style:name=\"pm1\"><style:page-layout-properties"
        + " fo:page-width=\"29.7cm\" fo:page-height=\"21cm\" style:print-orientation=\"landscape\" fo:margin=\"2cm\"/>"
        + "<style:header-style/><style:footer-style><style:header-footer-properties fo:margin-top=\"0.4cm\" fo:min-height=\"0.5cm\"/>"
        + "</style:footer-style></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name=\"Standard\""
        + " style:page-layout-name=\"pm1\"><style:footer><text:p text:style-name=\"Footer\">Page <text:page-number>1</text:page-number>"
        + " sur <text:page-count>1</text:page-count></text:p></style:footer></style:master-page></office:master-styles>"

    private static func heading(_ level: Int, _ size: String) -> String {
        "<style:style style:name=\"Heading_20_\(level)\" style:display-name=\"Heading \(level)\" style:family=\"paragraph\""
            + " style:parent-style-name=\"Standard\" style:default-outline-level=\"\(level)\"><style:paragraph-properties"
            + " fo:margin-top=\"0.5cm\" fo:margin-bottom=\"0.2cm\" fo:keep-with-next=\"always\"/>"
            + "<style:text-properties fo:font-size=\"\(size)\" fo:font-weight=\"bold\"/></style:style>"
    }
}
