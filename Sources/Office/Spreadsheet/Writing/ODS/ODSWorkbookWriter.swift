/// Writes a draft as an OpenDocument 1.2 spreadsheet: sheets first, for their styles are known once they are written.
struct ODSWorkbookWriter {
    private static let mediaType = "application/vnd.oasis.opendocument.spreadsheet"
    private static let parts = ["content.xml", "styles.xml", "meta.xml", "settings.xml"]

    private let draft: WorkbookDraft
    private var styles: ODSStyleTable
    private var conditions: ODSConditions
    private var pages = ODSPages()
    private var rules = ODSInputRules()
    private var sheets = XMLWriter()

    init(_ draft: WorkbookDraft) {
        self.draft = draft
        styles = ODSStyleTable(language: draft.language)
        conditions = ODSConditions(language: draft.language)
        for sheet in draft.sheets {
            let surroundings = ODSSheetWriter.Surroundings(
                firstRule: rules.add(sheet.rules, of: sheet.name),
                maps: conditions.maps(of: sheet),
                page: pages.master(of: sheet)
            )
            ODSSheetWriter.write(sheet, named: sheet.name, in: surroundings, styles: &styles, to: &sheets)
        }
    }

    /// The package; its first member is the media type, stored (part 3, §3.3).
    func bytes() throws(OfficeError) -> [UInt8] {
        var archive = try ZipWriter()
        try archive.add("mimetype", Array(Self.mediaType.utf8), .stored)
        try archive.add("META-INF/manifest.xml", manifest)
        try archive.add("meta.xml", meta)
        try archive.add("settings.xml", settings)
        try archive.add("styles.xml", stylesPart)
        try archive.add("content.xml", content())
        return try archive.finish()
    }

    /// - Parameter count: bytes to make room for beforehand.
    private static func part(
        _ root: String,
        reserving count: Int = 0,
        _ content: (inout XMLWriter) -> Void
    ) -> [UInt8] {
        var writer = XMLWriter(reservingCapacity: count)
        writer.append(markup: XMLWriter.declaration)
        writer.open(root, ODSNamespaces.ours + [("office:version", "1.2")])
        content(&writer)
        writer.close(root)
        return writer.bytes
    }

    // MARK: Content

    private func content() -> [UInt8] {
        let (rules, names) = (rules.bytes, namedRanges)
        let definitions = styles.definitions.reduce(0) { $0 + $1.bytes.count }
        let count = sheets.count + rules.count + names.count + definitions + 8_000
        return Self.part("office:document-content", reserving: count) { writer in
            writer.append(markup: Self.fonts)
            writer.open("office:automatic-styles")
            for definition in styles.definitions { writer.append(markup: definition.bytes) }
            writer.close("office:automatic-styles")
            writer.open("office:body")
            writer.open(
                "office:spreadsheet",
                draft.isStructureLocked ? [("table:structure-protected", "true")] : []
            )
            writer.append(
                markup: """
                    <table:calculation-settings table:case-sensitive="false" table:automatic-find-labels="false" \
                    table:use-regular-expressions="false"/>
                    """
            )
            writer.append(markup: rules)
            writer.append(markup: sheets.bytes)
            writer.append(markup: names)
            writer.append(markup: filters)
            writer.close("office:spreadsheet")
            writer.close("office:body")
        }
    }

    /// Names of ranges (part 1, §9.4.12).
    private var namedRanges: [UInt8] {
        guard !draft.names.isEmpty else { return [] }
        var writer = XMLWriter()
        writer.open("table:named-expressions")
        for name in draft.names {
            let base = SheetRange(name.range.sheet, CellRange(name.range.range.first, name.range.range.first))
            writer.open(
                "table:named-range",
                [
                    ("table:name", name.name), ("table:base-cell-address", base.openDocument),
                    ("table:cell-range-address", name.range.openDocument),
                ],
                closed: true
            )
        }
        writer.close("table:named-expressions")
        return writer.bytes
    }

    private var filters: [UInt8] {
        var filters = ODSFilters()
        for (rank, sheet) in draft.sheets.enumerated() {
            if let range = sheet.filter { filters.add(range, named: "filter\(rank + 1)", ofSheet: sheet.name) }
        }
        return filters.list()
    }

    // MARK: Other parts

    /// Liberation Sans has the measures of Arial, and stands where LibreOffice does.
    private static let fonts = """
        <office:font-face-decls><style:font-face style:name="Body" svg:font-family="'Liberation Sans', Arial" \
        style:font-family-generic="swiss" style:font-pitch="variable"/></office:font-face-decls>
        """

    private var stylesPart: [UInt8] {
        let parts = draft.language.split(separator: "-").map(String.init)
        let language = zip(["fo:language", "fo:country"], parts).map { ($0, $1) }
        let text = [("style:font-name", "Body"), ("fo:font-size", "\(XMLWriter.text(of: Typeface.standard.size))pt")]
        return Self.part("office:document-styles") { writer in
            writer.append(markup: Self.fonts)
            writer.open("office:styles")
            writer.open("style:default-style", [("style:family", "table-cell")])
            writer.open("style:text-properties", text + language, closed: true)
            writer.close("style:default-style")
            writer.append(markup: "<style:style style:name=\"Default\" style:family=\"table-cell\"/>")
            writer.append(markup: conditions.styles)
            writer.close("office:styles")
            writer.open("office:automatic-styles")
            writer.append(markup: pages.layouts)
            writer.close("office:automatic-styles")
            writer.open("office:master-styles")
            writer.append(markup: pages.masters)
            writer.close("office:master-styles")
        }
    }

    private var meta: [UInt8] {
        let properties = [
            ("meta:generator", draft.creator), ("dc:title", draft.title), ("dc:subject", draft.subject),
            ("dc:creator", draft.creator), ("dc:language", draft.language),
        ]
        return Self.part("office:document-meta") { writer in
            writer.open("office:meta")
            for (name, value) in properties where !value.isEmpty {
                writer.open(name)
                writer.append(text: value)
                writer.close(name)
            }
            writer.close("office:meta")
        }
    }

    /// Which sheet is open, and what of each is in sight; settings of the document are LibreOffice's to choose.
    private var settings: [UInt8] {
        let open = draft.sheets.indices.contains(draft.openSheet) ? draft.sheets[draft.openSheet].name : ""
        return Self.part("office:document-settings") { writer in
            writer.append(
                markup: """
                    <office:settings><config:config-item-set config:name="ooo:view-settings">\
                    <config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>\
                    <config:config-item config:name="ViewId" config:type="string">view1</config:config-item>\
                    <config:config-item-map-named config:name="Tables">
                    """
            )
            for sheet in draft.sheets {
                writer.append(markup: ODSSheetView(of: sheet).entry(named: sheet.name))
            }
            writer.append(markup: "</config:config-item-map-named>")
            ODSSheetView.write("ActiveTable", "string", open, to: &writer)
            writer.append(
                markup: """
                    </config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set>\
                    </office:settings>
                    """
            )
        }
    }

    private var manifest: [UInt8] {
        let version = [("manifest:version", "1.2")]
        var writer = XMLWriter()
        writer.append(markup: XMLWriter.declaration)
        let namespace = [("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")]
        writer.open("manifest:manifest", namespace + version)
        let root = [("manifest:full-path", "/"), ("manifest:media-type", Self.mediaType)]
        writer.open("manifest:file-entry", root + version, closed: true)
        for part in Self.parts {
            let entry = [("manifest:full-path", part), ("manifest:media-type", "text/xml")]
            writer.open("manifest:file-entry", entry, closed: true)
        }
        writer.close("manifest:manifest")
        return writer.bytes
    }
}
