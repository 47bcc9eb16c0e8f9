import Evaluation
import Office

/// How a percentage becomes a number.
enum PercentScale: Sendable {
    /// « 83,5 % » is 83.5: rates and progress.
    case points
    /// « 75 % » is 0.75: shares of a post, ratios.
    case fraction
}

extension ValueParser where Value == Double {
    /// A number, as typed or as a text that can only be one.
    static func number(percent scale: PercentScale) -> Self {
        ValueParser { value in
            switch value {
            case .number(let number, .percentage):
                return .value(scale == .points ? rounded(number * 100) : number)
            case .number(let number, _):
                return .value(number)
            case .text(let text):
                if TypedNumber.isAbsence(text) { return .empty }
                guard let number = TypedNumber(text) else { return .unreadable(.notANumber) }
                let isScaled = number.isPercentage && scale == .fraction
                let result = isScaled ? rounded(number.value / 100) : number.value
                return .converted(result, shown: FrenchFormat.number(result, decimals: 6))
            case .boolean, .date, .duration, .error:
                return .unreadable(.notANumber)
            }
        }
    }

    /// A boolean indicator: 1 for « oui », 0 for « non ».
    static var yesNoFigure: Self {
        ValueParser { value in
            if case .text(let text) = value, TypedNumber.isAbsence(text) { return .empty }
            if case .number(let number, .plain) = value, number == 0 || number == 1 { return .value(number) }
            return switch ValueParser<Bool>.yesNo.parse(value) {
            case .value(let flag): .value(flag ? 1 : 0)
            case .converted(let flag, let shown): .converted(flag ? 1 : 0, shown: shown)
            case .empty: .empty
            case .unreadable(let reason): .unreadable(reason)
            }
        }
    }

    /// The number without the noise that ×100 adds to the last binary digits.
    private static func rounded(_ number: Double) -> Double { (number * 1e9).rounded() / 1e9 }
}

extension ValueParser where Value == Int {
    /// A whole number, of years most often: « 4 ans » is one.
    static var wholeNumber: Self {
        ValueParser { value in
            let parsed: Double?
            var isText = false
            switch value {
            case .number(let number, _): parsed = number
            case .text(let text):
                if text.trimmed.isEmpty || TypedNumber.isAbsence(text) { return .empty }
                let folded = Folded(text).description
                let suffix = ["annees", "annee", "ans", "an"].first(where: folded.hasSuffix) ?? ""
                parsed = TypedNumber(String(folded.dropLast(suffix.count)))?.value
                isText = true
            case .boolean, .date, .duration, .error: parsed = nil
            }
            guard let parsed, let years = Int(exactly: parsed), years >= 0 else { return .unreadable(.notANumber) }
            return isText ? .converted(years, shown: "\(years)") : .value(years)
        }
    }
}

/// A number typed as a text: « 1 234,5 », « 83,5 % », « 12 € ».
struct TypedNumber {
    let value: Double
    let isPercentage: Bool

    /// Spaces, U+00A0 and U+202F separate thousands; `,` and `.` are decimal marks. Nil when there is a doubt.
    init?(_ text: String) {
        var body = text.trimmed[...]
        var isPercentage = false
        if let last = body.last, last == "%" || last == "€" {
            isPercentage = last == "%"
            body = body.dropLast()
            while body.last?.isWhitespace == true { body = body.dropLast() }
        }
        var isNegative = false
        if let first = body.first, "+-−".contains(first) {
            isNegative = first != "+"
            body = body.dropFirst()
        }
        let parts = body.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard (1...2).contains(parts.count), let whole = Self.digits(grouped: parts[0]) else { return nil }
        let fraction = parts.count == 2 ? parts[1] : "0"
        guard !fraction.isEmpty, fraction.allSatisfy(\.isASCIIDigit), let number = Double("\(whole).\(fraction)")
        else { return nil }
        value = isNegative ? -number : number
        self.isPercentage = isPercentage
    }

    /// The digits of a whole part, whose groups after the first have three digits each.
    private static func digits(grouped text: Substring) -> String? {
        let groups = text.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
        guard let first = groups.first, !first.isEmpty, groups.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }),
            groups.count == 1 || first.count <= 3 && groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        return groups.joined()
    }

    /// « n.d. », « NC », « - »: the campus says that there is no figure.
    static func isAbsence(_ text: String) -> Bool {
        switch Folded(text).description {
        case "", "n.d.", "nd", "n.d", "nc", "n.c.", "n.c", "n/a", "n/d", "nondisponible", "noncommunique", "/": true
        default: false
        }
    }
}
