import Words

/// What tells whether cells still hold the sentences that we wrote there, and where what somebody added begins.
///
/// It is kept in digits: letters under no header would be read as an explanation.
struct CellPrints: Hashable {
    /// What a text has that is not ours.
    enum Addition {
        /// It follows ours.
        case after(String)
        /// The whole text, which ours does not begin: theirs, or ours that was retouched.
        case instead(String)
    }

    /// What is known of each text, in their order; lists of older programs have fewer.
    let values: [UInt64]

    /// Those of texts, in their order.
    init(of texts: [String]) { values = texts.map { Self.value(of: $0) } }

    /// Reads ``text``; nil for any other.
    init?(_ text: String) {
        let numbers = text.split(separator: " ").map { UInt64($0) }
        guard !numbers.isEmpty, numbers.allSatisfy({ $0 != nil }) else { return nil }
        values = numbers.compactMap(\.self)
    }

    var text: String { values.map(String.init).joined(separator: " ") }

    /// What each text has besides ours; nil where nothing is added.
    func additions(to texts: [String]) -> [Addition?] {
        zip(texts, values).map { text, value in
            guard let end = Self.end(of: value, in: text) else {
                let whole = text.trimmed
                return whole.isEmpty ? nil : .instead(whole)
            }
            let rest = text[end...].drop { $0.isWhitespace || ":;,–—-".contains($0) }
            return rest.isEmpty ? nil : .after(String(rest).trimmed)
        }
    }

    /// That of a text.
    static func value(of text: String) -> UInt64 { value(of: Fingerprint(of: Folded(text).description)) }

    /// Where the longest beginning of a text ends that has a value; nil when none has.
    private static func end(of value: UInt64, in text: String) -> String.Index? {
        var print = Fingerprint()
        var end = self.value(of: print) == value ? text.startIndex : nil
        for index in text.indices.prefix(FormLimits.listedCharacters) {
            let folded = Folded(text[index...index]).description
            print.add(folded.utf8Span.span)
            if self.value(of: print) == value { end = text.index(after: index) }
        }
        return end
    }

    /// Nine digits: no beginning of a text has that of another by chance.
    private static func value(of print: Fingerprint) -> UInt64 { print.value % 1_000_000_000 }
}
