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

    private static let prefixes: [Character] = ["D", "C", "R", "I"]

    /// Reads a code whatever its case and inner spaces; nil when the text is no code.
    package init?(_ text: String) {
        let compact = text.filter { !$0.isWhitespace }.uppercased()
        let parts = compact.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...4).contains(parts.count) else { return nil }
        var numbers: [Int] = []
        for (part, prefix) in zip(parts, Self.prefixes) {
            guard part.first == prefix, part.count <= 4, part.dropFirst().allSatisfy(\.isASCIIDigit),
                let number = Int(part.dropFirst())
            else { return nil }
            numbers.append(number)
        }
        self.numbers = numbers
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
        zip(Self.prefixes, numbers).map { "\($0)\($1)" }.joined(separator: ".")
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
