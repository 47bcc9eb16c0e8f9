/// A value that documents for programs hold as one text, not as an object: records hold hundreds of them.
package protocol TextCodable: Codable {
    /// Reads what ``coded`` gives; nil for any other text.
    static func decoded(from text: String) -> Self?

    var coded: String { get }
}

extension TextCodable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = Self.decoded(from: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no text of \(Self.self)")
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(coded)
    }
}

extension String {
    /// So many words, a space between two of them; the last is all the rest. Nil when there are fewer.
    package func words(_ count: Int) -> [Substring]? {
        let words = utf8.split(separator: UInt8(ascii: " "), maxSplits: count - 1, omittingEmptySubsequences: false)
        return words.count == count ? words.map(Substring.init) : nil
    }
}
