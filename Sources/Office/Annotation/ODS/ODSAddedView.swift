/// Adds what is in sight of the added sheet to the settings of a document (OpenDocument 1.2 part 1, §3.10).
///
/// Settings are no part of what a file says: those that cannot be read stay as they are.
struct ODSAddedView {
    private let sheet: SheetDraft
    private let name: String

    init(of sheet: SheetDraft, named name: String) {
        self.sheet = sheet
        self.name = name
    }

    /// The settings, in a part of their own or in a flat document, with this view in each list of sheets.
    func add(to bytes: [UInt8], part: String, limits: Limits) -> [UInt8] {
        do throws(OfficeError) {
            var markup = try ODSMarkup(bytes, part: part, limits: limits)
            var splices = MarkupSplice()
            while let kind = try markup.advance() {
                if kind == .start, markup.token == .body { break }
                guard kind == .start, markup.token == .mapNamed, markup.attribute(.configName) == "Tables" else {
                    continue
                }
                guard let place = try place(in: &markup) else { continue }
                splices.add(ODSSheetView(of: sheet).entry(named: name, markup.namespaces), at: place)
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
            if markup.token == .mapEntry, markup.attribute(.configName) == name { hasEntry = true }
            try markup.skipElement()
        }
        guard !hasEntry else { return nil }
        return markup.tag == tag.range ? .inside(tag) : .before(markup.tag.lowerBound)
    }
}
