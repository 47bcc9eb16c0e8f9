/// Numbers, dates and quotations as French people write them.
package enum FrenchFormat {
    static let months = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ]

    /// `1 234,5`: decimal comma, narrow no-break space between thousands.
    package static func number(_ value: Double, _ decimals: Decimals = .atMost(2)) -> String {
        guard value.isFinite else { return "\(value)" }
        let digits = DecimalDigits(value, decimals)
        return (digits.isNegative ? "−" : "") + grouped(digits.whole)
            + (digits.fraction.isEmpty ? "" : "," + DecimalDigits.text(of: digits.fraction))
    }

    /// `70,8 %`, `12 années`: a number and its unit, which no line break parts.
    package static func quantity(_ value: Double, unit: String, _ decimals: Decimals = .atMost(2)) -> String {
        let figure = number(value, decimals)
        return figure + (unit == "%" || unit == "€" ? "\u{202F}" : "\u{A0}") + Self.unit(unit, beside: figure)
    }

    /// `semaine` beside a number as it is printed that is under two, `semaines` from two on: a unit that one small word in the
    /// plural names.
    package static func unit(_ unit: String, beside figure: String) -> String {
        let isPlural = unit.hasSuffix("s") && unit.count > 2 && unit.allSatisfy(\.isLowercase)
        let isUnderTwo = ["0", "1", "−0", "−1"].contains(figure.prefix { $0 != "," })
        return isPlural && isUnderTwo && !invariable.contains(unit) ? String(unit.dropLast()) : unit
    }

    /// Those that end so in the singular, too.
    private static let invariable: Set<String> = [
        "abus", "accès", "avis", "bonus", "bras", "bus", "campus", "cas", "colis", "concours", "congrès",
        "consensus", "corps", "corpus", "cours", "cursus", "décès", "discours", "fois", "fonds", "mois",
        "parcours", "pays", "permis", "poids", "procès", "processus", "progrès", "propos", "prospectus",
        "recours", "refus", "relais", "repas", "secours", "succès", "surplus", "temps", "tiers",
    ]

    /// Digits in threes, counted from the last.
    private static func grouped(_ digits: [UInt8]) -> String {
        var text = DecimalDigits.text(of: digits.prefix((digits.count - 1) % 3 + 1))
        for start in stride(from: (digits.count - 1) % 3 + 1, to: digits.count, by: 3) {
            text += "\u{202F}" + DecimalDigits.text(of: digits[start..<start + 3])
        }
        return text
    }
}

extension FrenchFormat {
    /// `1ᵉʳ mars 2018`, `15 janvier 2019`, with no-break spaces.
    package static func longDate(_ date: CalendarDate) -> String {
        "\(dayAndMonth(date))\u{A0}\(date.year)"
    }

    /// `1ᵉʳ mars`, with a no-break space.
    package static func dayAndMonth(_ date: CalendarDate) -> String {
        "\(date.day == 1 ? firstOfMonth : "\(date.day)")\u{A0}\(months[date.month - 1])"
    }

    /// Whether a word is the first day or the month of a long date.
    package static func isOfLongDate(_ word: Substring) -> Bool {
        word == firstOfMonth || months.contains { $0 == word }
    }

    /// The first day of a month as it is printed.
    static let firstOfMonth = "1ᵉʳ"

    /// `mars 2018`, with a no-break space.
    package static func monthAndYear(_ date: CalendarDate) -> String {
        "\(months[date.month - 1])\u{A0}\(date.year)"
    }

    /// `17/11/2018`.
    package static func shortDate(_ date: CalendarDate) -> String {
        "\(String(date.day).padded(to: 2))/\(String(date.month).padded(to: 2))/\(date.year)"
    }
}

extension FrenchFormat {
    /// The same cut at its start: of names that begin alike, the end tells one from the other.
    package static func quotedEnd(_ text: String, limit: Int = 40) -> String {
        let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let shown = flat.count > limit ? "…" + flat.suffix(limit - 1) : flat[...]
        return quoted(String(shown), limit: limit)
    }

    /// `« text »` with no-break spaces, printable, without marks that nobody sees, cut after `limit` characters.
    package static func quoted(_ text: String, limit: Int = 40) -> String {
        let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let shown = flat.count > limit ? flat.prefix(limit - 1) + "…" : flat[...]
        return "«\u{A0}\(String(shown).printable.withoutInvisibleMarks)\u{A0}»"
    }

    /// `« text » (hors liste)`: an answer that a closed list does not hold, as typed.
    package static func unlisted(_ text: String, limit: Int = 40) -> String {
        "\(quoted(text, limit: limit)) (hors liste)"
    }
}
