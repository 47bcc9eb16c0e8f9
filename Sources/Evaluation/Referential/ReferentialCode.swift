import Words

/// A code of the referential: `D0` (domain), `D0.C1` (field), `D0.C1.R1` (standard) or `D0.C1.R1.I1` (indicator).
package struct ReferentialCode: Hashable, Sendable {
    /// The rank of a code in the tree of the referential.
    package enum Rank: Int, Codable, Sendable {
        case domain = 1
        case field, standard, indicator
    }

    /// The numbers of the code, from the domain downwards; one to four of them.
    private let numbers: [Int]

    private static let prefixes = [UInt8(ascii: "D"), UInt8(ascii: "C"), UInt8(ascii: "R"), UInt8(ascii: "I")]

    /// Reads a code whatever its case and inner spaces; nil when the text is no code.
    package init?(_ text: String) {
        // A cell may hold thousands of codes, and few have more than ASCII in them.
        let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
        let compact = isPlain ? text : text.filter { !$0.isWhitespace }.uppercased()
        guard let numbers = Self.numbers(in: compact.utf8) else { return nil }
        self.numbers = numbers
    }

    /// A letter and one to three digits for each rank, between full stops.
    private static func numbers(in text: String.UTF8View) -> [Int]? {
        var numbers: [Int] = []
        var digits: (count: Int, value: Int)?
        for byte in text where byte != UInt8(ascii: " ") && !(0x09...0x0D).contains(byte) {
            if let part = digits {
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9") where part.count < 3:
                    digits = (part.count + 1, part.value * 10 + Int(byte - UInt8(ascii: "0")))
                case UInt8(ascii: ".") where part.count > 0:
                    numbers.append(part.value)
                    digits = nil
                default: return nil
                }
            } else {
                // The case of a letter is one bit.
                guard numbers.count < prefixes.count, byte & 0xDF == prefixes[numbers.count] else { return nil }
                digits = (0, 0)
            }
        }
        guard let part = digits, part.count > 0 else { return nil }
        return numbers + [part.value]
    }

    private init(numbers: [Int]) {
        self.numbers = numbers
    }

    /// Whether the code names a domain, a field, a standard or an indicator.
    package var rank: Rank { Rank(rawValue: numbers.count) ?? .indicator }

    /// The code of the ancestor at `rank`, or the code itself when it already stands there.
    package func ancestor(_ rank: Rank) -> ReferentialCode {
        ReferentialCode(numbers: Array(numbers.prefix(rank.rawValue)))
    }
}

extension ReferentialCode: Comparable {
    /// The order of the referential: `D1.C2` before `D1.C10`, a parent before its children.
    package static func < (left: ReferentialCode, right: ReferentialCode) -> Bool {
        left.numbers.lexicographicallyPrecedes(right.numbers)
    }
}

extension ReferentialCode: CustomStringConvertible {
    package var description: String {
        zip(Self.prefixes, numbers).map { "\(Character(Unicode.Scalar($0)))\($1)" }.joined(separator: ".")
    }
}

extension ReferentialCode: Codable, CodingKeyRepresentable {
    /// Reads a code as records hold it: `D1.C1.R2`.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let code = ReferentialCode(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a code of a referential")
        }
        self = code
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

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
