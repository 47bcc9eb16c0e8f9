import Evaluation
import Office
import Words

/// How a percentage becomes a number.
enum PercentScale: Sendable {
    /// « 83,5 % » is 83.5: rates and progress.
    case points
    /// « 75 % » is 0.75: shares of a post, ratios.
    case fraction
    /// « 12 % » is no number of what is counted: euros, pupils.
    case refused
}

extension AnswerKind where Value == Double {
    /// A number, as typed or as a text that can only be one.
    ///
    /// - Parameter unit: what the number counts, which people write behind it; nil when nothing says. An amount of euros answers only
    ///   where euros are asked.
    static func number(percent scale: PercentScale, unit: String? = nil) -> Self {
        let isAmount = unit.map { TypedNumber.mentionsEuros($0) && !TypedNumber.countsOtherwise($0) } ?? false
        return AnswerKind { value in
            switch value {
            case .number(let number, .percentage):
                if scale == .refused { return .unreadable(.notANumber) }
                return .value(scale == .points ? rounded(number * 100) : number)
            case .number(_, .currency) where !isAmount:
                return .unreadable(.notANumber)
            case .number(_, .currency(let code?)) where code != CellValue.euro:
                return .unreadable(.notANumber)
            case .number(_, .shown(let text)) where !isAmount && TypedNumber.mentionsEuros(text):
                return .unreadable(.notANumber)
            case .number(let number, .shown(let text)):
                let hasItsUnit = unit.map { TypedNumber(text, of: $0) != nil } ?? false
                return hasItsUnit || !TypedNumber.countsOtherwise(text) ? .value(number) : .unreadable(.notANumber)
            case .number(let number, .plain), .number(let number, .currency):
                return .value(number)
            case .text(let text):
                if TypedNumber.isAbsence(text) { return .empty }
                guard let number = TypedNumber(text) ?? unit.flatMap({ TypedNumber(text, of: $0) }) else {
                    return .unreadable(.notANumber)
                }
                if number.isPercentage && scale == .refused || number.isAmount && !isAmount {
                    return .unreadable(.notANumber)
                }
                let isScaled = number.isPercentage && scale == .fraction
                let result = isScaled ? rounded(number.value / 100) : number.value
                return .converted(result, shown: FrenchFormat.number(result, .atMost(6)))
            case .boolean: return .unreadable(.madeByFormat(.boolean, wanted: .number))
            case .date: return .unreadable(.madeByFormat(.date, wanted: .number))
            case .duration: return .unreadable(.madeByFormat(.duration, wanted: .number))
            case .error: return .unreadable(.notANumber)
            }
        }
    }

    /// How many people: a whole number, from 0 on.
    static var headcount: Self {
        let number = number(percent: .refused)
        return AnswerKind { value, epoch in
            let result = number.parse(value, epoch)
            switch result {
            case .value(let count), .converted(let count, _):
                if count < 0 || count != count.rounded() { return .unreadable(.notACount) }
            case .empty, .unreadable: break
            }
            return result
        }
    }

    /// A boolean indicator: 1 for « oui », 0 for « non ».
    static var yesNoFigure: Self {
        AnswerKind { value, epoch in
            if case .text(let text) = value, TypedNumber.isAbsence(text) { return .empty }
            if case .number(let number, .plain) = value.bare, number == 0 || number == 1 { return .value(number) }
            return switch AnswerKind<Bool>.yesNo.parse(value, epoch) {
            case .value(let flag): .value(flag ? 1 : 0)
            case .converted(let flag, let shown): .converted(flag ? 1 : 0, shown: shown)
            case .empty: .empty
            case .unreadable(let reason): .unreadable(reason)
            }
        }
    }

    /// The number without the noise that ×100 adds to the last binary digits.
    private static func rounded(_ number: Double) -> Double { number.rounded(decimals: 9) }
}

extension AnswerKind where Value == Int {
    /// A whole number, of years most often: « 4 ans » is one.
    static var wholeNumber: Self {
        AnswerKind { value in
            let parsed: Double?
            var isText = false
            switch value.bare {
            case .number(let number, .plain): parsed = number
            case .text(let text):
                if text.trimmed.isEmpty || TypedNumber.isAbsence(text) { return .empty }
                if TypedNumber.hasHyphen(text) { return .unreadable(.notAWholeNumber) }
                let number = TypedNumber(text) ?? TypedNumber(text, of: "années")
                parsed = number?.isBare == true ? number?.value : nil
                isText = true
            case .number, .boolean, .date, .duration, .error: parsed = nil
            }
            guard let parsed, let years = Int(exactly: parsed), years >= 0 else { return .unreadable(.notAWholeNumber) }
            return isText ? .converted(years, shown: "\(years)") : .value(years)
        }
    }
}

extension TypedNumber {
    /// « 2 ans », « 12 000 euros »: a number with its own unit behind it, in the singular or in the plural, by any of its names; or
    /// an amount with it before, « EUR 1500 ».
    init?(_ text: String, of unit: String) {
        let sign = text.trimmed.prefix { !$0.isASCIIDigit && !"+-−".contains($0) }
        if !sign.isEmpty {
            let number = text.trimmed.dropFirst(sign.count)
            guard Self.isAmount(String(sign)), Self.isAmount(unit), !Self.mayBeGrouped(number) else { return nil }
            self.init(String(number))
            return
        }
        guard let last = text.lastIndex(where: \.isASCIIDigit) else { return nil }
        let end = text.index(after: last)
        let (typed, own) = (Self.singular(String(text[end...])), Self.singular(unit))
        guard typed == own || Self.unitNames.contains(where: { $0.contains(typed) && $0.contains(own) }) else {
            return nil
        }
        self.init(String(text[..<end]))
    }

    private static func isAmount(_ unit: String) -> Bool { amounts.contains(singular(unit)) }

    /// Whether one of the words around digits, or of a unit, is that of euros: « € par élève ».
    static func mentionsEuros(_ text: String) -> Bool {
        text.split { !$0.isLetter && $0 != "€" }.contains { isAmount(String($0)) }
    }

    /// « 1,500 »: where the sign stands before, as in English, the mark may be that of the thousands.
    private static func mayBeGrouped(_ number: Substring) -> Bool {
        guard let mark = number.lastIndex(where: { ".,".contains($0) }) else { return false }
        return number[mark...].dropFirst().prefix(while: \.isASCIIDigit).count == 3
    }

    /// Whether words around the digits of a number say that it counts something else: thousands, another currency.
    static func countsOtherwise(_ text: String) -> Bool {
        text.split { !$0.isLetter && !"$£¥‰".contains($0) }.contains { word in
            scales.contains(String(word)) || otherCurrencies.contains(Folded(word).description)
                || scaleWords.contains(singular(String(word)))
        }
    }

    /// As written: « m » is a metre.
    private static let scales: Set<String> = [
        "k", "K", "M", "Md", "Mds", "MD", "Mrd", "keur", "kEUR", "KEUR", "MEUR", "‰",
    ]
    private static let scaleWords: Set<String> = ["millier", "million", "milliard"]
    private static let otherCurrencies: Set<String> = [
        "$", "£", "¥", "xpf", "cfp", "fcfp", "chf", "usd", "gbp", "xof", "xaf", "cad",
    ]

    /// Folded, without the « s » of the plural.
    private static func singular(_ unit: String) -> String {
        let folded = Folded(unit).description
        return folded.hasSuffix("s") ? String(folded.dropLast()) : folded
    }

    private static let amounts: Set<String> = ["€", "euro", "eur"]
    private static let unitNames: [Set<String>] = [["annee", "an"], amounts, ["%", "pourcent"]]

    /// « n.d. », « NC », « (sans objet) », « néant », « - »: the campus says that there is no figure, no date or no identifier.
    static func isAbsence(_ text: String) -> Bool {
        let letters = Folded.letters(of: text)
        if letters.isEmpty { return ["", "/"].contains(Folded(text).description) }
        switch letters {
        case "nd", "nc", "na", "nondisponible", "noncommunique", "sansobjet", "so", "neant", "aucun", "aucune", "ns",
            "nsp":
            return true
        default: return false
        }
    }

    /// Whether a hyphen belongs to what is counted, as a minus sign or in a range: « -3 », « 3-4 ans », and not « niveau - 3 ».
    ///
    /// Folding takes hyphens away, and would leave 3 and 34.
    static func hasHyphen(_ text: String) -> Bool {
        guard let first = text.firstIndex(where: \.isASCIIDigit), let last = text.lastIndex(where: \.isASCIIDigit)
        else { return false }
        let before = text[..<first].filter { !$0.isWhitespace }
        return !before.isEmpty && before.allSatisfy(isHyphen) || text[first...last].contains(where: isHyphen)
    }

    private static func isHyphen(_ character: Character) -> Bool { "-\u{2010}\u{2011}\u{2012}–—―−".contains(character) }
}
