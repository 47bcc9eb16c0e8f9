/// Numbers, dates and quotations as French people write them.
package enum FrenchFormat {
    private static let months = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ]

    /// `1 234,5`: decimal comma, narrow no-break space between thousands, `decimals` digits at most, or
    /// just as many so that the numbers of a column line up.
    package static func number(_ value: Double, decimals: Int = 2, keepsZeros: Bool = false) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "\(value)" }
        let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
        let rounded = (abs(value) * scale).rounded() / scale
        let whole = String(Int(rounded))
        let sign = value < 0 && rounded > 0 ? "−" : ""
        let text = "\(rounded)"
        let digits = text.contains("e") ? "0" : text.split(separator: ".").last ?? "0"
        var fraction = digits == "0" ? "" : String(digits.prefix(decimals))
        while keepsZeros, fraction.count < decimals { fraction += "0" }
        return sign + grouped(whole) + (fraction.isEmpty ? "" : "," + fraction)
    }

    /// `1er mars 2018`, `15 janvier 2019`, with no-break spaces.
    package static func longDate(_ date: CalendarDate) -> String {
        let day = date.day == 1 ? "1er" : "\(date.day)"
        return "\(day)\u{A0}\(months[date.month - 1])\u{A0}\(date.year)"
    }

    /// `17/11/2018`.
    package static func shortDate(_ date: CalendarDate) -> String {
        "\(String(date.day).padded(to: 2))/\(String(date.month).padded(to: 2))/\(date.year)"
    }

    /// `« text »` with no-break spaces, cut after `limit` characters; a control character, which a terminal would obey,
    /// is shown as a sign.
    package static func quoted(_ text: String, limit: Int = 40) -> String {
        let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let shown = flat.count > limit ? flat.prefix(limit - 1) + "…" : flat[...]
        return "«\u{A0}\(String(shown.map(visible)))\u{A0}»"
    }

    private static func visible(_ character: Character) -> Character {
        character.unicodeScalars.contains { $0.properties.generalCategory == .control } ? "\u{FFFD}" : character
    }

    /// `70,8 %`, `12 années`, `3`: a value and its unit.
    package static func quantity(_ value: Double, unit: String) -> String {
        switch unit {
        case "%": number(value) + "\u{202F}%"
        case "", "nombre", "oui/non": number(value)
        default: number(value) + "\u{A0}" + unit
        }
    }

    private static func grouped(_ digits: String) -> String {
        var groups: [Substring] = []
        var rest = digits[...]
        while rest.count > 3 {
            groups.append(rest.suffix(3))
            rest = rest.dropLast(3)
        }
        groups.append(rest)
        return groups.reversed().joined(separator: "\u{202F}")
    }
}
