import Evaluation
import Office
import Words

/// The kind of answer that an entry asks for: how a cell value is read as a `Value`, which is one line of the value table
/// (specification §2).
struct AnswerKind<Value: Sendable>: Sendable {
    enum Result {
        case value(Value)
        /// Typed otherwise and converted without doubt; `shown` is the value as it is understood.
        case converted(Value, shown: String)
        case empty
        case unreadable(Unreadable)
    }

    /// The words of a closed list; empty when any value may be typed.
    let words: [String]
    /// Whether the answer is an address: a link is read for where it leads, and not for its title.
    var isAddress = false
    /// Reads a cell of a workbook whose dates count from `epoch`, in days since 1899-12-30.
    let parse: @Sendable (_ value: CellValue, _ epoch: Int) -> Result

    /// Whether 0 may be an answer: nobody types one for a text, a date or a level.
    var takesZero: Bool { Value.self == Double.self || Value.self == Int.self || Value.self == Bool.self }

    init(words: [String] = [], parse: @escaping @Sendable (CellValue) -> Result) {
        self.init(words: words) { value, _ in parse(value) }
    }

    init(words: [String] = [], parse: @escaping @Sendable (_ value: CellValue, _ epoch: Int) -> Result) {
        self.words = words
        self.parse = parse
    }
}

extension AnswerKind where Value == String {
    /// Any value as a text without blanks around it.
    static var text: Self {
        AnswerKind { value in
            let text = value.text.trimmed
            // A dash says that there is nothing, as people do where a cell must not stay empty.
            return isDash(text) ? .empty : .value(text)
        }
    }

    private static func isDash(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return true }
        return (first == UInt8(ascii: "-") || first >= 0x80) && text.utf8.count <= longestDash && Folded(text).isEmpty
    }

    /// Bytes: no dash is longer.
    private static var longestDash: Int { 9 }

    /// An address: of a site, of a document.
    static var address: Self {
        var kind = AnswerKind { value in
            let text = value.text.trimmed
            return TypedNumber.isAbsence(text) ? .empty : .value(text)
        }
        kind.isAddress = true
        return kind
    }

    /// An e-mail address, which a link gives as `mailto:…`.
    static var email: Self {
        var kind = AnswerKind { value in
            guard case .text(let text) = value, text.lowercased().hasPrefix(scheme) else {
                return Self.text.parse(value, 0)
            }
            return .value(String(text.dropFirst(scheme.count).prefix { $0 != "?" }).trimmed)
        }
        kind.isAddress = true
        return kind
    }

    private static var scheme: String { "mailto:" }

    /// A UAI; the leading zero that spreadsheets drop is put back.
    static var uai: Self {
        AnswerKind { value in
            let text = value.text.trimmed
            if TypedNumber.isAbsence(text) { return .empty }
            let compact = UAI.normalized(text)
            guard compact.count == 7, compact.dropLast().allSatisfy(\.isASCIIDigit), compact.last?.isLetter == true
            else { return .value(text) }
            return .converted("0" + compact, shown: "0" + compact)
        }
    }
}

extension AnswerKind where Value == String {
    /// A SIRET; the leading zeros that spreadsheets drop are put back where its key is then right.
    static var siret: Self {
        AnswerKind { value in
            let text = withoutQuotes(value.text.trimmed)
            if TypedNumber.isAbsence(text) { return .empty }
            guard let padded = SIRET.padded(text) else { return .value(text) }
            return .converted(padded, shown: padded)
        }
    }

    /// The text in `="…"`, by which exports keep spreadsheets from making a number of it.
    private static func withoutQuotes(_ text: String) -> String {
        text.hasPrefix("=\"") && text.hasSuffix("\"") ? String(text.dropFirst(2).dropLast()) : text
    }
}

extension AnswerKind where Value == [String] {
    /// Several codes in a cell, separated by « ; » (a comma, a slash, « et » and a line break are understood too); by other signs, or by
    /// blanks alone, where nothing but codes stands between them.
    static var codes: Self {
        AnswerKind { value in
            if value.text.isOneCode { return .value([value.text]) }
            if TypedNumber.isAbsence(value.text) { return .empty }
            let text = String(value.text.map { $0.isNewline ? ";" : $0.isWhitespace ? " " : $0 })
            let parts = text.replacing(" et ", with: ";").split { ";,/".contains($0) }.map {
                String($0).trimmed
            }.filter { !$0.isEmpty }
            let codes = parts.map(codesAlone(in:))
            if parts.isEmpty { return .empty }
            if codes.allSatisfy({ $0.count == 1 }) { return .value(parts) }
            let read = codes.flatMap(\.self)
            return .converted(read, shown: read.joined(separator: " ; "))
        }
    }

    /// The codes of a text that has several and nothing else: « D0.C1.R1 D0.C1.R2 », « D0.C1.R1 & D0.C1.R2 »; else the text.
    private static func codesAlone(in text: String) -> [String] {
        let words = text.split { $0.isWhitespace || "&+|".contains($0) }.map(String.init).filter { $0 != "ou" }
        let areCodes = words.count > 1 && words.allSatisfy { ReferentialCode($0) != nil }
        return areCodes && ReferentialCode(text) == nil ? words : [text]
    }
}

extension String {
    /// Whether nothing in the text separates codes or stands around one.
    fileprivate var isOneCode: Bool {
        utf8.count > 1 && utf8.allSatisfy { (0x21...0x7E).contains($0) && !";,/&+|".utf8.contains($0) }
    }
}

extension AnswerKind where Value: ListedValue {
    /// A word of a closed list.
    static var listed: Self {
        let words = Value.allCases.map(\.rawValue)
        return AnswerKind(words: words) { value in
            let text = value.text.trimmed
            if let word = Value.matching(text) { return .value(word) }
            if TypedNumber.isAbsence(text) { return .empty }
            let nearest = Value.called(text)?.rawValue ?? Suggestion.nearest(to: text, among: words)
            return .unreadable(.notInList(nearest: nearest))
        }
    }
}

extension AnswerKind where Value == Bool {
    /// « oui », « non » or « x », and what spreadsheets make of them.
    static var yesNo: Self {
        AnswerKind(words: ["oui", "non"]) { value in
            switch value {
            case .boolean(let flag): return .value(flag)
            case .number(1, _): return .converted(true, shown: "oui")
            case .number(0, _): return .converted(false, shown: "non")
            case .text(let text):
                switch Folded(text).description {
                case "": return .empty
                case "oui", "x": return .value(true)
                case "non": return .value(false)
                case "o", "vrai", "true", "yes", "y", "1", "ok", "coche", "cochee", "☑", "☒", "✓", "✔", "✅", "🗹", "🗸":
                    return .converted(true, shown: "oui")
                case "n", "faux", "false", "no", "0", "noncoche", "noncochee", "☐", "⬜", "❌", "✗", "✘", "□":
                    return .converted(false, shown: "non")
                default: return .unreadable(.notAYesOrNo)
                }
            case .number, .date, .duration, .error: return .unreadable(.notAYesOrNo)
            }
        }
    }
}
