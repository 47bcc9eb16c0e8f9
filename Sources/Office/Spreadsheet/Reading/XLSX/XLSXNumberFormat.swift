import Words

/// What a number format says that a number is (ECMA-376 part 1, §18.8.30 and §18.8.31).
enum XLSXNumberFormat: Hashable, Sendable {
    case number(NumberKind)
    /// Shows words around a number, or zeros before it.
    case pattern(NumberPattern)
    /// Shows a day, with or without the time.
    case date
    /// Shows a time of day only.
    case time
    /// Shows hours, minutes or seconds that pass 24 or 60: `[h]:mm`.
    case elapsed

    /// The format of a built-in number; those of East Asian Excel (27 to 36, 50 to 58) are dates too.
    init(builtIn id: Int) {
        switch id {
        case 9, 10: self = .number(.percentage)
        case 5...8, 42, 44: self = .number(.currency(code: nil))
        case 14...17, 22, 27...36, 50...58: self = .date
        case 18...21, 45, 47: self = .time
        case 46: self = .elapsed
        default: self = .number(.plain)
        }
    }

    /// The format a code describes: that of the first section which shows a value.
    init(code: String) {
        self = XLSXFormatCode.sections(code).lazy.compactMap(\.format).first ?? .number(.plain)
    }
}

/// One section of a format code, with the letters that decide gathered from it.
private struct XLSXFormatCode {
    private var letters: [Character] = []
    /// Literals before and behind the digits.
    private var prefix = ""
    private var suffix = ""
    /// Whether literals stand among the digits.
    private var isInterrupted = false
    private var isElapsed = false
    /// What `[$…]` shows beside the number: the sign or the code of a currency, by definition.
    private var declaredCurrency: String?

    static func sections(_ code: String) -> [XLSXFormatCode] {
        var sections = [XLSXFormatCode()]
        // Excel stops at 255 characters.
        var rest = code.prefix(512)
        while let character = rest.popFirst() {
            let last = sections.count - 1
            switch character {
            case ";": sections.append(XLSXFormatCode())
            case "\"":
                sections[last].add(literal: rest.prefix { $0 != "\"" })
                rest = rest.drop { $0 != "\"" }.dropFirst()
            case "\\", "!": if let literal = rest.popFirst() { sections[last].add(literal: String(literal)) }
            case "_", "*": _ = rest.popFirst()
            case "[":
                sections[last].readBracket(rest.prefix { $0 != "]" })
                rest = rest.drop { $0 != "]" }.dropFirst()
            default:
                if rest.count >= 6, character == "G" || character == "g", rest.prefix(6).lowercased() == "eneral" {
                    rest = rest.dropFirst(6)
                    sections[last].add(letters: "0")
                } else {
                    sections[last].add(letters: character.lowercased())
                    if "$€£¥".contains(character) { sections[last].add(literal: String(character)) }
                }
            }
        }
        return sections
    }

    private static func isDigit(_ character: Character) -> Bool { "0#?".contains(character) }

    private var hasDigits: Bool { letters.contains(where: Self.isDigit) }

    private mutating func add(literal: some StringProtocol) {
        if hasDigits { suffix += literal } else { prefix += literal }
    }

    private mutating func add(letters added: String) {
        if added.contains(where: Self.isDigit), hasDigits {
            isInterrupted = isInterrupted || !suffix.isBlank
            suffix = ""
        }
        letters.append(contentsOf: added)
    }

    /// `[h]`, `[$€-40C]`, `[Red]`, `[>=100]`.
    private mutating func readBracket(_ content: Substring) {
        if content.hasPrefix("$") {
            let symbol = content.dropFirst().prefix { $0 != "-" }
            if !symbol.isEmpty { declaredCurrency = String(symbol).trimmed }
            add(literal: symbol)
        } else if let first = content.lowercased().first, "hms".contains(first),
            content.lowercased().allSatisfy({ $0 == first })
        {
            isElapsed = true
        }
    }

    /// Nil when the section shows no value.
    var format: XLSXNumberFormat? {
        if isElapsed { return .elapsed }
        let text = withoutMeridiem
        let isScientific = text.contains("e+") || text.contains("e-")
        let hasDay =
            text.contains { "dyb".contains($0) } || !hasDigits && !isScientific && text.contains { "eg".contains($0) }
        let hasClock = text.contains { "hs".contains($0) } || text != String(letters)
        if hasDay { return .date }
        if hasClock { return .time }
        if text.contains("m") { return .date }
        if text.contains("%") { return .number(.percentage) }
        guard hasDigits else { return text.contains("@") ? .number(.plain) : nil }
        let around = prefix + suffix
        if declaredCurrency == nil || around.trimmed == declaredCurrency, let amount = amount(among: around) {
            return .number(amount)
        }
        if !isScientific, let pattern { return .pattern(pattern) }
        return .number(amount(among: around) ?? Self.sign(in: around).map(NumberKind.amount) ?? .plain)
    }

    private func amount(among words: String) -> NumberKind? {
        declaredCurrency.map(NumberKind.amount) ?? NumberKind.amount(among: words)
    }

    private static func sign(in words: String) -> String? {
        ["CHF", "EUR", "GBP", "USD", "£", "€", "$", "¥"].first { words.contains($0) }
    }

    /// Nil where the section shows the number alone, thousands of it, a fraction, or words among its digits.
    private var pattern: NumberPattern? {
        guard !isInterrupted, !letters.contains("/"), let last = letters.lastIndex(where: Self.isDigit),
            letters[last...].dropFirst().first != ","
        else { return nil }
        let isWhole = !letters.contains { ".,".contains($0) }
        return NumberPattern(prefix: prefix, digits: isWhole ? letters.count { $0 == "0" } : 1, suffix: suffix)
    }

    private var withoutMeridiem: String {
        String(letters).replacing("am/pm", with: "").replacing("a/p", with: "")
    }
}
