internal import FoundationEssentials

/// How results, records, the manifest and events are written in JSON, and read again.
package enum JSONDocument {
    /// - Parameter isForPeople: whether somebody may read it, or compare it with that of another run.
    static func bytes(of document: some Encodable, isForPeople: Bool = true) -> [UInt8] {
        let encoder = JSONEncoder()
        if isForPeople { encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes] }
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: infinity,
            negativeInfinity: negativeInfinity,
            nan: notANumber
        )
        // Our documents hold texts and numbers only: encoding them cannot fail.
        let data = (try? encoder.encode(document)) ?? Data()
        return Array(data) + [UInt8(ascii: "\n")]
    }

    /// A document on one line, for those who read line by line: its keys are sorted.
    package static func line(of document: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: (try? encoder.encode(document)) ?? Data(), as: UTF8.self)
    }

    static func read<Document: Decodable>(_ type: Document.Type, from data: Data) throws -> Document {
        let decoder = JSONDecoder()
        decoder.nonConformingFloatDecodingStrategy = .convertFromString(
            positiveInfinity: infinity,
            negativeInfinity: negativeInfinity,
            nan: notANumber
        )
        return try decoder.decode(type, from: data)
    }

    private static let infinity = "+∞"
    private static let negativeInfinity = "−∞"
    private static let notANumber = "NaN"
}
