/// Which attributes give names and ids, and which repeat those given elsewhere.
enum Names {
    /// The space in which an attribute gives a name, if it does.
    static func given(by attribute: String, of element: String) -> NameSpace? {
        switch (element, attribute) {
        case (_, "xml:id"), ("text:note", "text:id"), (_, "draw:id"): .id
        case ("table:table", "table:name"): .table
        case ("text:section", "text:name"), ("text:index-title", "text:name"): .section
        case ("text:bookmark", "text:name"), ("text:bookmark-start", "text:name"), ("text:bookmark-end", "text:name"):
            .bookmark
        case ("text:reference-mark", "text:name"), ("text:reference-mark-start", "text:name"),
            ("text:reference-mark-end", "text:name"):
            .mark
        case ("text:sequence", "text:ref-name"): .sequence
        case (_, "text:id") where element.hasSuffix("-mark-start") || element.hasSuffix("-mark-end"): .id
        case ("text:table-of-content", "text:name"), ("text:table-index", "text:name"),
            ("text:illustration-index", "text:name"), ("text:alphabetical-index", "text:name"),
            ("text:user-index", "text:name"), ("text:object-index", "text:name"), ("text:bibliography", "text:name"):
            .index
        default: attribute == "draw:name" && element != "draw:marker" ? .frame : nil
        }
    }

    /// The space of the name that an attribute repeats, if it does.
    static func repeated(by attribute: String, of element: String) -> NameSpace? {
        switch (element, attribute) {
        case ("text:bookmark-ref", "text:ref-name"): .bookmark
        case ("text:reference-ref", "text:ref-name"): .mark
        case ("text:sequence-ref", "text:ref-name"): .sequence
        case ("draw:text-box", "draw:chain-next-name"): .frame
        case ("text:note-ref", "text:ref-name"), ("text:list", "text:continue-list"): .id
        default: nil
        }
    }

    /// The name a link within the document leads to, and what follows it: `#Tableau1|table` (Writer's own ending).
    static func target(of address: String) -> (space: NameSpace, name: String, ending: String)? {
        guard address.first == "#" else { return nil }
        let name = String(address.dropFirst())
        guard let bar = name.lastIndex(of: "|"), bar > name.lastIndex(of: "}") ?? name.startIndex else {
            return (.bookmark, name, "")
        }
        let ending = String(name[bar...])
        let space: NameSpace
        switch ending {
        case "|table": space = .table
        case "|region": space = .section
        case "|frame", "|graphic", "|ole": space = .frame
        case "|sequence": space = .sequence
        default: return nil
        }
        return (space, String(name[..<bar]), ending)
    }

    /// Attributes in which tags are filled.
    static func mayHoldTags(_ attribute: String) -> Bool {
        fillable.contains(attribute)
    }

    private static let fillable: Set<String> = [
        "text:name", "text:ref-name", "xlink:href", "draw:name", "table:name", "office:title", "xlink:title",
        "xml:id", "text:id", "office:name", "office:string-value", "text:string-value", "text:description",
    ]

    /// Writer escapes braces in addresses.
    static func withPlainBraces(_ address: String) -> String { withoutAdditions(unescaped(address)) }

    /// An address that is one tag, without what Writer puts before and after it: a scheme, or the way out of the package.
    private static func withoutAdditions(_ address: String) -> String {
        var rest = address[...]
        for prefix in ["http://", "https://", "file:///"] where rest.lowercased().hasPrefix(prefix) {
            rest = rest.dropFirst(prefix.count)
            // `file:///home/…/{site}` is the folder of the template.
            if prefix == "file:///", let brace = rest.firstIndex(of: "{") { rest = rest[brace...] }
        }
        while rest.hasPrefix("../") || rest.hasPrefix("./") { rest = rest.drop { $0 != "/" }.dropFirst() }
        if rest.hasSuffix("}/") { rest = rest.dropLast() }
        let isOneTag = rest.first == "{" && rest.firstIndex(of: "}") == rest.indices.last
        return isOneTag ? String(rest) : address
    }

    private static func unescaped(_ address: String) -> String {
        guard address.contains("%7B") || address.contains("%7b") else { return address }
        var bytes: [UInt8] = []
        var rest = Array(address.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
                rest = rest.dropFirst(2)
                bytes.append(code)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
