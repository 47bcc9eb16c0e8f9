import Words

/// What a returned workbook keeps of a finding: its identity, and which fact of its rule it was.
package struct FindingMark: Codable, Hashable, Sendable {
    package let identity: FindingIdentity
    /// Tells two facts of one rule apart, whatever the values they quote; nil where it is not known.
    let kind: String?

    /// Between two marks of one cell, and before the kind: no identity holds them.
    private static let separator: Character = "¦"
    private static let sign: Character = "#"

    init(_ identity: FindingIdentity, kind: String? = nil) {
        self.identity = identity
        self.kind = kind
    }

    /// A text that may be part of a mark.
    static func withoutSigns(_ text: String) -> String {
        // Hardly any holds one: its bytes tell fast.
        let mayHold = text.utf8.contains { $0 == UInt8(ascii: "#") || $0 == 0xC2 }
        return mayHold ? text.filter { $0 != separator && $0 != sign } : text
    }

    /// The marks that stand in a cell, as many as a list may have.
    package static func all(in text: String, atMost limit: Int) -> [FindingMark] {
        text.split(separator: separator, maxSplits: limit).prefix(limit).compactMap { mark in
            let parts = mark.split(separator: sign, maxSplits: 1)
            return parts.first.flatMap { FindingIdentity(String($0)) }.map { identity in
                FindingMark(identity, kind: parts.count > 1 ? String(parts[1]).trimmed : nil)
            }
        }
    }

    /// Several marks, as ``all(in:atMost:)`` reads them.
    package static func text(of marks: [FindingMark]) -> String {
        marks.map { mark in mark.identity.description + (mark.kind.map { "\(sign)\($0)" } ?? "") }
            .joined(separator: "\(separator)")
    }

    /// The kind of a fact, from what is said of it: quotations, numbers and dates are its values.
    static func kind(of sentence: String) -> String {
        var depth = 0
        let words = sentence.split(whereSeparator: \.isWhitespace).filter { !FrenchFormat.isOfLongDate($0) }
        let said = words.joined().filter { character in
            if character == "«" { depth += 1 }
            if character == "»" { depth -= 1 }
            return depth <= 0 && !character.isNumber
        }
        return Fingerprint(of: Folded(said).description).mark
    }
}
