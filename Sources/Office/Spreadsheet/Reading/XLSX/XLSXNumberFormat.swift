/// What a number format says that a number is (ECMA-376 part 1, §18.8.30 and §18.8.31).
enum XLSXNumberFormat: Hashable, Sendable {
    case number(NumberKind)
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
    private var literals = ""
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
                sections[last].literals += rest.prefix { $0 != "\"" }
                rest = rest.drop { $0 != "\"" }.dropFirst()
            case "\\", "!": if let literal = rest.popFirst() { sections[last].literals.append(literal) }
            case "_", "*": _ = rest.popFirst()
            case "[":
                sections[last].readBracket(rest.prefix { $0 != "]" })
                rest = rest.drop { $0 != "]" }.dropFirst()
            default:
                if rest.count >= 6, character == "G" || character == "g", rest.prefix(6).lowercased() == "eneral" {
                    rest = rest.dropFirst(6)
                    sections[last].letters.append("0")
                } else {
                    sections[last].letters.append(contentsOf: character.lowercased())
                    if "$€£¥".contains(character) { sections[last].literals.append(character) }
                }
            }
        }
        return sections
    }

    /// `[h]`, `[$€-40C]`, `[Red]`, `[>=100]`.
    private mutating func readBracket(_ content: Substring) {
        if content.hasPrefix("$") {
            let symbol = content.dropFirst().prefix { $0 != "-" }
            if !symbol.isEmpty { declaredCurrency = String(symbol).withoutXMLBlanks }
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
        let hasDigits = text.contains { "0#?".contains($0) }
        let hasDay =
            text.contains { "dyb".contains($0) } || !hasDigits && !isScientific && text.contains { "eg".contains($0) }
        let hasClock = text.contains { "hs".contains($0) } || text != String(letters)
        if hasDay { return .date }
        if hasClock { return .time }
        if text.contains("m") { return .date }
        if text.contains("%") { return .number(.percentage) }
        guard hasDigits else { return text.contains("@") ? .number(.plain) : nil }
        return .number(currencyKind ?? .plain)
    }

    /// The currency that the section shows, with its code where the sign has only one.
    private var currencyKind: NumberKind? {
        if let declared = declaredCurrency {
            let isCode = declared.utf8.count == 3 && declared.utf8.allSatisfy { (0x41...0x5A).contains($0) }
            return .currency(code: isCode ? declared : Self.codes[declared])
        }
        if let sign = Self.codes.keys.sorted().first(where: { literals.contains($0) }) {
            return .currency(code: Self.codes[sign])
        }
        return literals.contains("$") || literals.contains("¥") ? .currency(code: nil) : nil
    }

    private static let codes = ["€": "EUR", "EUR": "EUR", "£": "GBP", "GBP": "GBP", "CHF": "CHF", "USD": "USD"]

    private var withoutMeridiem: String {
        String(letters).replacing("am/pm", with: "").replacing("a/p", with: "")
    }
}
