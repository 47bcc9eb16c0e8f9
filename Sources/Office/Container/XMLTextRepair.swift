/// Replaces by U+FFFD what cannot stand in the texts of a part in UTF-8: characters that XML 1.0 forbids, as such or as references
/// (§2.2, §4.1), and bytes that are no UTF-8. One of them would cost the whole part.
///
/// What stands in tags is left as it is: it may say where a cell is, and libxml2 judges it.
struct XMLTextRepair: ~Copyable {
    /// The last bytes taken, repaired.
    private(set) var bytes = FlatTable<UInt8>()
    private(set) var replacedCount = 0
    private var isInText = false
    /// Nil before the first bytes.
    private var isUTF8: Bool?

    private static let replacement = Array("\u{FFFD}".utf8)
    /// Bytes between `&` and `;` in the longest reference to a character.
    private static let longestReference = 10

    /// Whether a document that begins so says nothing else than UTF-8 (XML 1.0, §4.3.3).
    static func isUTF8(_ bytes: [UInt8]) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard let first = start.first, first < 0x80, !start.prefix(4).contains(0) else { return false }
        guard start.starts(with: "<?xml".utf8), let end = start.firstIndex(of: UInt8(ascii: ">")) else { return true }
        let declaration = String(decoding: start[..<end], as: UTF8.self).lowercased()
        guard let encoding = declaration.firstRange(of: "encoding") else { return true }
        let value = declaration[encoding.upperBound...].drop { $0 == "=" || $0.isWhitespace }
        return ["utf-8", "utf8", "us-ascii", "ascii"].contains(value.dropFirst().prefix { $0 != "\"" && $0 != "'" })
    }

    /// The bytes of a whole part, repaired.
    static func repaired(_ part: [UInt8]) -> [UInt8] {
        var chunk = FlatTable<UInt8>(capacity: part.count)
        chunk.append(contentsOf: part.span)
        var repair = XMLTextRepair()
        _ = repair.take(&chunk, isLast: true)
        return repair.replacedCount == 0 ? part : repair.bytes.lend(0, repair.bytes.count) { [UInt8](lent: $0) }
    }

    /// Takes the bytes of a chunk, and returns how many: what the chunk cuts comes with the next one.
    mutating func take(_ chunk: inout FlatTable<UInt8>, isLast: Bool) -> Int {
        bytes.removeAll()
        if isUTF8 == nil { isUTF8 = chunk.lend(0, chunk.count) { Self.isUTF8([UInt8](lent: $0)) } }
        guard isUTF8 == true else {
            chunk.lend(0, chunk.count) { bytes.append(contentsOf: $0) }
            return chunk.count
        }
        PlainXMLText.pad(&chunk)
        var kept = 0
        var index = 0
        while true {
            index = unsafe PlainXMLText.endOfPlainText(chunk.start, from: index)
            guard index < chunk.count else { break }
            let byte = chunk[index]
            if byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") { isInText = byte == UInt8(ascii: ">") }
            guard isInText, let part = chunk.lend(index, chunk.count, to: Self.beginning) else {
                index += 1
                continue
            }
            if part.isCut, !isLast { break }
            if part.isSound {
                index += part.length
                continue
            }
            chunk.lend(kept, index) { bytes.append(contentsOf: $0) }
            bytes.append(contentsOf: Self.replacement.span)
            replacedCount += 1
            index += part.length
            kept = index
        }
        index = min(index, chunk.count)
        chunk.lend(kept, index) { bytes.append(contentsOf: $0) }
        return index
    }

    private typealias Part = (length: Int, isSound: Bool, isCut: Bool)

    /// What begins there in a text; nil for a byte that is right by itself.
    private static func beginning(_ rest: Span<UInt8>) -> Part? {
        switch rest[0] {
        case 0x09, 0x0A, 0x0D, UInt8(ascii: ">"): nil
        case UInt8(ascii: "&"): reference(rest)
        case 0x80...: character(rest)
        default: (1, false, false)
        }
    }

    /// A reference to a character; the names of entities are left to libxml2.
    private static func reference(_ rest: Span<UInt8>) -> Part? {
        guard rest.count > 1 else { return (1, true, true) }
        guard rest[1] == UInt8(ascii: "#") else { return nil }
        for end in 2..<min(rest.count, longestReference + 2) where rest[end] == UInt8(ascii: ";") {
            return (end + 1, PlainXMLText.character(String(rest.extracting(1..<end))) != nil, false)
        }
        return (1, true, rest.count < longestReference + 2)
    }

    private static func character(_ rest: Span<UInt8>) -> Part {
        if let length = PlainXMLText.lengthOfCharacter(rest) { return (length, true, false) }
        var length = 1
        while length < rest.count, rest[length] & 0xC0 == 0x80 { length += 1 }
        return (length, false, rest.count < 4)
    }
}
