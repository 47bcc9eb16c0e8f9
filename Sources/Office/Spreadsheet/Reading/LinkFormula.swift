/// The formula of a link, `HYPERLINK("https://campus.example"; "Notre site")`: the cell shows a title, and leads to an address.
package enum LinkFormula {
    /// The address, when the whole formula is a link to an address that it holds as a text.
    /// - Parameter formula: as either format writes it: `of:=HYPERLINK("…";"…")`, `HYPERLINK("…","…")`.
    package static func address(in formula: String) -> String? {
        var rest = formula[...]
        for prefix in ["of:", "msoxl:", "="] where rest.hasPrefix(prefix) { rest = rest.dropFirst(prefix.count) }
        guard rest.prefix(name.count).uppercased() == name, rest.last == ")" else { return nil }
        rest = rest.dropFirst(name.count).drop(while: \.isWhitespace)
        guard rest.first == "\"" else { return nil }
        let end = rest.dropFirst().firstIndex(of: "\"")
        guard let end, [";", ",", ")"].contains(rest[end...].dropFirst().first { !$0.isWhitespace }) else { return nil }
        let address = rest[..<end].dropFirst()
        return address.isEmpty ? nil : String(address)
    }

    private static let name = "HYPERLINK("
}
