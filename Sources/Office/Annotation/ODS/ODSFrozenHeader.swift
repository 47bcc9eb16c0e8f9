/// The setting that keeps the header row of a sheet in sight (OpenDocument 1.2 part 1, §3.10; the names are those of
/// LibreOffice).
///
/// Settings are no part of what a file says: those that cannot be read stay as they are.
struct ODSFrozenHeader {
    private let sheet: String

    init(of sheet: String) { self.sheet = sheet }

    /// The settings, in a part of their own or in a flat document, with this one in each list of sheets.
    func add(to bytes: [UInt8], part: String, limits: Limits) -> [UInt8] {
        do throws(OfficeError) {
            var markup = try ODSMarkup(bytes, part: part, limits: limits)
            var splices = MarkupSplice()
            while let kind = try markup.advance() {
                guard kind == .start, markup.token != .body else {
                    guard kind == .start else { continue }
                    break
                }
                guard markup.token == .mapNamed, markup.attribute(.configName) == "Tables" else { continue }
                guard let place = try place(in: &markup) else { continue }
                splices.add(entry(markup.namespaces), at: place)
            }
            return splices.applied(to: bytes)
        } catch {
            return bytes
        }
    }

    /// The end of a list of sheets; nil when the sheet has an entry there.
    private func place(in markup: inout ODSMarkup) throws(OfficeError) -> MarkupSplice.Place? {
        let tag = markup.element
        var hasEntry = false
        while let kind = try markup.advance(), kind != .end {
            guard kind == .start else { continue }
            if markup.token == .mapEntry, markup.attribute(.configName) == sheet { hasEntry = true }
            try markup.skipElement()
        }
        guard !hasEntry else { return nil }
        return markup.tag == tag.range ? .inside(tag) : .before(markup.tag.lowerBound)
    }

    private func entry(_ namespaces: ODSNamespaces) -> [UInt8] {
        let items: KeyValuePairs<String, (type: String, value: Int)> = [
            "HorizontalSplitMode": ("short", 0), "VerticalSplitMode": ("short", 2),
            "HorizontalSplitPosition": ("int", 0), "VerticalSplitPosition": ("int", 1),
            "ActiveSplitRange": ("short", 2), "PositionLeft": ("int", 0), "PositionRight": ("int", 0),
            "PositionTop": ("int", 0), "PositionBottom": ("int", 1),
        ]
        var writer = XMLWriter()
        writer.open("config:config-item-map-entry", namespaces.declarations(.config) + [("config:name", sheet)])
        for (name, item) in items {
            writer.open("config:config-item", [("config:name", name), ("config:type", item.type)])
            writer.append(markup: String(item.value))
            writer.close("config:config-item")
        }
        writer.close("config:config-item-map-entry")
        return writer.bytes
    }
}
