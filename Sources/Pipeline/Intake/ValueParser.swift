import Evaluation
import Office
import Words

/// What a cell value means as a `Value`: one line of the value table (specification §2).
struct ValueParser<Value: Sendable>: Sendable {
    enum Result {
        case value(Value)
        /// Typed otherwise and converted without doubt; `shown` is the value as it is understood.
        case converted(Value, shown: String)
        case empty
        case unreadable(Unreadable)
    }

    let parse: @Sendable (CellValue) -> Result
}

extension ValueParser where Value == String {
    /// Any value as a text without blanks around it.
    static var text: Self {
        ValueParser { value in
            let text = value.text.trimmed
            return text.isEmpty ? .empty : .value(text)
        }
    }

    /// A UAI; the leading zero that spreadsheets drop is put back.
    static var uai: Self {
        ValueParser { value in
            let text = value.text.trimmed
            guard !text.isEmpty else { return .empty }
            let compact = UAI.normalized(text)
            guard compact.count == 7, compact.dropLast().allSatisfy(\.isASCIIDigit), compact.last?.isLetter == true
            else { return .value(text) }
            return .converted("0" + compact, shown: "0" + compact)
        }
    }
}

extension ValueParser where Value == [String] {
    /// Several codes in a cell, separated by « ; » (a comma and a line break are understood too).
    static var codes: Self {
        ValueParser { value in
            let codes = value.text.split { ";,\n".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
            return codes.isEmpty ? .empty : .value(codes)
        }
    }
}

extension ValueParser where Value: ListedValue {
    /// A word of a closed list.
    static var listed: Self {
        ValueParser { value in
            let text = value.text.trimmed
            guard !text.isEmpty else { return .empty }
            if let word = Value.matching(text) { return .value(word) }
            let nearest = Suggestion.nearest(to: text, among: Value.allCases.map(\.rawValue))
            return .unreadable(.notInList(nearest: nearest))
        }
    }
}

extension ValueParser where Value == Bool {
    /// « oui », « non » or « x », and what spreadsheets make of them.
    static var yesNo: Self {
        ValueParser { value in
            switch value {
            case .boolean(let flag): return .value(flag)
            case .number(1, _): return .converted(true, shown: "oui")
            case .number(0, _): return .converted(false, shown: "non")
            case .text(let text):
                switch Folded(text).description {
                case "": return .empty
                case "oui", "x": return .value(true)
                case "non": return .value(false)
                case "o", "vrai", "1": return .converted(true, shown: "oui")
                case "n", "faux", "0": return .converted(false, shown: "non")
                default: return .unreadable(.notAYesOrNo)
                }
            case .number, .date, .duration, .error: return .unreadable(.notAYesOrNo)
            }
        }
    }
}
