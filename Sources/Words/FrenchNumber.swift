extension FrenchFormat {
    /// `deux`, `dix`, then digits: a small number in a title.
    package static func inWords(_ number: Int) -> String {
        smallNumbers.indices.contains(number) ? smallNumbers[number] : FrenchFormat.number(Double(number))
    }

    private static let smallNumbers = [
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
        "treize",
        "quatorze", "quinze", "seize",
    ]

    /// `A`, `A et B`, `A, B et C`.
    package static func list(_ words: [String]) -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " et " + last
    }
}
