/// Parts of sentences that agree with what they hold.
package enum FrenchPhrase {
    /// `d’Aix-Marseille`, `de Lille`, `du Mans`: *de* before a name.
    ///
    /// An *h* keeps its *de*: nearly all of those that begin the names of places are aspirated (`Hauts-de-France`).
    /// A *y* elides: those that begin the names of French places do (`Yonne`, `Yvelines`).
    package static func of(_ name: String) -> String {
        for (article, contracted) in [("Le ", "du "), ("le ", "du "), ("Les ", "des "), ("les ", "des ")]
        where name.hasPrefix(article) {
            return contracted + name.dropFirst(article.count)
        }
        guard let first = Folded(String(name.prefix(1))).description.first else { return name }
        return "aeiouy".contains(first) ? "d’\(name)" : "de \(name)"
    }

    /// `est`, `sont`: words that agree with a number, in the singular under two, in the plural from two on.
    package static func agreeing(with number: some Numeric, _ singular: String, _ plural: String) -> String {
        number.magnitude < 2 ? singular : plural
    }

    /// `1 ancre est`, `3 ancres sont`: a number before words that agree with it, as documents print it. No line ends between the
    /// number and the first of them.
    package static func count(_ number: Int, _ singular: String, _ plural: String) -> String {
        "\(FrenchFormat.number(Double(number)))\u{A0}\(agreeing(with: number, singular, plural))"
    }

    /// The same as terminals show it: bare digits and an ordinary space, for those who search, copy and cut lines.
    package static func plainCount(_ number: Int, _ singular: String, _ plural: String) -> String {
        "\(number) \(agreeing(with: number, singular, plural))"
    }

    /// `A`, `A et B`, `A, B et C`; past `limit`, `A, B et 4 autres`.
    package static func list(_ names: [String], limit: Int = .max) -> String {
        var shown = names
        if names.count - limit > 1 { shown = Array(names.prefix(limit)) + ["\(names.count - limit) autres"] }
        guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
        return shown.dropLast().joined(separator: ", ") + " et " + last
    }

    /// `un`, `deux`… `seize`, then figures: a small number in a sentence or a title.
    package static func word(for number: Int) -> String {
        words.indices.contains(number) ? words[number] : FrenchFormat.number(Double(number))
    }

    private static let words = [
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
        "treize", "quatorze", "quinze", "seize",
    ]
}
