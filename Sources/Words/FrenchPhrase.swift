/// Parts of sentences that agree with what they hold.
package enum FrenchPhrase {
    /// `d’Aix-Marseille`, `de Lille`: *de* before a name.
    package static func of(_ name: String) -> String {
        vowels.contains(Folded(name.prefix(1)).description) ? "d’\(name)" : "de \(name)"
    }

    private static let vowels: Set<String> = ["a", "e", "i", "o", "u", "y"]

    /// `1 ancre est`, `3 ancres sont`: a number before words in the singular under two, in the plural from two on.
    package static func count(_ number: Int, _ singular: String, _ plural: String) -> String {
        "\(FrenchFormat.number(Double(number))) \(number < 2 ? singular : plural)"
    }

    /// `A`, `A et B`, `A, B et C`; past `limit`, `A, B et 4 autres`.
    package static func list(_ names: [String], limit: Int = .max) -> String {
        var shown = names
        if names.count - limit > 1 { shown = Array(names.prefix(limit)) + ["\(names.count - limit) autres"] }
        guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
        return shown.dropLast().joined(separator: ", ") + " et " + last
    }

    /// `un`, `deux`… `dix`, then figures.
    package static func word(for number: Int) -> String {
        words.indices.contains(number) ? words[number] : "\(number)"
    }

    private static let words = [
        "aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
    ]
}
