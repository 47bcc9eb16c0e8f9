import Words

/// A code of the referential: `D0` (domain), `D0.C1` (field), `D0.C1.R1` (standard) or `D0.C1.R1.I1` (indicator).
package struct ReferentialCode: Hashable, Sendable {
    /// The rank of a code in the tree of the referential.
    package enum Rank: Int, Codable, Sendable {
        case domain = 1
        case field, standard, indicator
    }

    /// The numbers of the code, from the domain downwards, each with one more than its value in sixteen bits, and zero where
    /// there is none: their order is that of the codes, and a code is copied and compared as the number it is.
    private let bits: UInt64

    private static let prefixes = [UInt8(ascii: "D"), UInt8(ascii: "C"), UInt8(ascii: "R"), UInt8(ascii: "I")]

    /// Reads a code whatever its case and inner spaces; nil when the text is no code.
    package init?(_ text: String) {
        // A cell may hold thousands of codes, and few have more than ASCII in them.
        let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
        let compact = isPlain ? text : text.filter { !$0.isWhitespace }.uppercased()
        guard let bits = Self.bits(in: compact.utf8) else { return nil }
        self.bits = bits
    }

    /// A letter and one to three digits for each rank, between full stops.
    private static func bits(in text: String.UTF8View) -> UInt64? {
        var bits: UInt64 = 0
        var rank = 0
        var digits: (count: Int, value: UInt64)?
        for byte in text where byte != UInt8(ascii: " ") && !(0x09...0x0D).contains(byte) {
            if let part = digits {
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9") where part.count < 3:
                    digits = (part.count + 1, part.value * 10 + UInt64(byte - UInt8(ascii: "0")))
                case UInt8(ascii: ".") where part.count > 0:
                    bits |= (part.value + 1) << shift(rank)
                    rank += 1
                    digits = nil
                default: return nil
                }
            } else {
                // The case of a letter is one bit.
                guard rank < prefixes.count, byte & 0xDF == prefixes[rank] else { return nil }
                digits = (0, 0)
            }
        }
        guard let part = digits, part.count > 0 else { return nil }
        return bits | (part.value + 1) << shift(rank)
    }

    /// Where the number of a rank stands among the bits; 0 for the domain.
    private static func shift(_ rank: Int) -> UInt64 { UInt64(48 - 16 * rank) }

    private init(bits: UInt64) {
        self.bits = bits
    }

    /// The numbers of the code, from the domain downwards; one to four of them.
    private var numbers: [UInt64] {
        (0..<Self.prefixes.count).map { bits >> Self.shift($0) & 0xFFFF }.prefix { $0 > 0 }.map { $0 - 1 }
    }

    /// Whether the code names a domain, a field, a standard or an indicator.
    package var rank: Rank {
        if bits & 0xFFFF_FFFF_FFFF == 0 { return .domain }
        if bits & 0xFFFF_FFFF == 0 { return .field }
        return bits & 0xFFFF == 0 ? .standard : .indicator
    }

    /// Whether the code is that of a domain or of a field, which no standard and no indicator has.
    package var isOfSeveralStandards: Bool { rank.rawValue < Rank.standard.rawValue }

    /// The code of the ancestor at `rank`, or the code itself when it already stands there.
    package func ancestor(_ rank: Rank) -> ReferentialCode {
        ReferentialCode(bits: bits & ~0 << Self.shift(rank.rawValue - 1))
    }
}

extension ReferentialCode {
    /// The code that a text begins with, before or after other signs: `D0.C1.R1 – Diagnostic`, `★ D0.C1.R1`. Nil when another code of
    /// its rank follows: `D0.C1.R1-D0.C1.R3` is no more one of them than the other.
    static func atHead(of text: String) -> ReferentialCode? {
        let body = text.drop { !$0.isASCIILetterOrDigit }
        let head = body.prefix(while: Self.isOfWord)
        guard let code = ReferentialCode(String(head.last == "." ? head.dropLast() : head)) else { return nil }
        let others = body.dropFirst(head.count).split { !Self.isOfWord($0) }
        return others.contains { ReferentialCode(String($0))?.rank == code.rank } ? nil : code
    }

    private static func isOfWord(_ character: Character) -> Bool {
        character.isASCIILetterOrDigit || character == "."
    }
}

extension ReferentialCode: Comparable {
    /// The order of the referential: `D1.C2` before `D1.C10`, a parent before its children.
    package static func < (left: ReferentialCode, right: ReferentialCode) -> Bool { left.bits < right.bits }
}

extension ReferentialCode: CustomStringConvertible {
    package var description: String {
        var text = ""
        for (prefix, number) in zip(Self.prefixes, numbers) {
            if !text.isEmpty { text += "." }
            text.unicodeScalars.append(Unicode.Scalar(prefix))
            text += String(number)
        }
        return text
    }
}

extension ReferentialCode: TextCodable, CodingKeyRepresentable {
    /// Reads a code as records hold it: `D1.C1.R2`.
    package static func decoded(from text: String) -> ReferentialCode? { ReferentialCode(text) }

    package var coded: String { description }

    package var codingKey: any CodingKey { Key(stringValue: description) }

    package init?(codingKey: some CodingKey) {
        self.init(codingKey.stringValue)
    }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
