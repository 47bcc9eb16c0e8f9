import Words

extension TagResolver {
    /// The value that chooses a style, whose announced names must all exist.
    mutating func styleReference(_ path: WrittenPath, for family: StyleCatalogue.Family) -> ValueReference? {
        let raw = "{style \(path.description)}"
        switch find(path, raw) {
        case .unknowable: break
        case .fault(let kind):
            // A cell may hold a tag that only means something in one of its repeated paragraphs.
            if family == .paragraph { fault(kind, raw) }
        case .found(let reference, .style):
            for name in Self.announcedStyles(reference) where !styles.contains(name) {
                fault(.unknownStyle(name, nearest: Suggestion.nearest(to: name, among: styles.shown)), raw)
            }
            return reference
        case .found(let reference, _): fault(.notAStyle(reference.written), raw)
        }
        return nil
    }

    /// The names of styles that a field may hold.
    static func announcedStyles(_ reference: ValueReference) -> [String] {
        reference.example.split(separator: ",").map { String($0).trimmed }
    }

    /// The styles Writer offers for what light markup says, by the names of its files and of its French windows.
    mutating func richTextStyles(_ raw: String) -> RichTextStyles? {
        let strong = style(["Strong Emphasis", "Accentuation forte"], .text, raw)
        let emphasised = style(["Emphasis", "Accentuation"], .text, raw)
        let bullets = style(["List 1", "Puce •", "Liste 1"], .list, raw)
        let numbers = style(["Numbering 123", "Numérotation 123", "Numbering 1"], .list, raw)
        guard let strong, let emphasised, let bullets, let numbers else { return nil }
        return RichTextStyles(strong: strong, emphasised: emphasised, bullets: bullets, numbers: numbers)
    }

    private mutating func style(_ names: [String], _ family: StyleCatalogue.Family, _ raw: String) -> String? {
        if let found = names.lazy.compactMap({ [styles] in styles.style($0, family) }).first { return found }
        fault(.unknownStyle(names.prefix(2).reversed().joined(separator: " » ou « "), nearest: nil), raw)
        return nil
    }
}
