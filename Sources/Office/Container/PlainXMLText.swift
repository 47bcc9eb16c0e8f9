/// What stands between the marks of plain XML, and what it means.
enum PlainXMLText {
    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    static func string(_ bytes: Span<UInt8>) -> String {
        String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
    }

    /// The end of a character of several bytes, as UTF-8 and XML 1.0 §2.2 allow it; nil when it is none, or cut.
    static func endOfCharacter(_ bytes: Span<UInt8>, at index: Int) -> Int? {
        let first = bytes[index]
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard (0xC2...0xF4).contains(first), index + length <= bytes.count else { return nil }
        let second = bytes[index + 1]
        let allowed: ClosedRange<UInt8> =
            switch first {
            case 0xE0: 0xA0...0xBF
            case 0xED: 0x80...0x9F
            case 0xF0: 0x90...0xBF
            case 0xF4: 0x80...0x8F
            default: 0x80...0xBF
            }
        guard allowed.contains(second) else { return nil }
        for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return nil }
        if first == 0xEF, second == 0xBF, bytes[index + 2] >= 0xBE { return nil }
        return index + length
    }

    /// Whether an XML declaration, from `<?` to `?>`, announces XML 1.0 in UTF-8.
    static func isPlainDeclaration(_ bytes: Span<UInt8>) -> Bool {
        var text = string(bytes)
        if !text.contains("\"") { text = text.replacing("'", with: "\"") }
        var words = text.split { $0 == " " }
        guard words.first == "<?xml", let last = words.popLast(), last.hasSuffix("?>") else { return false }
        if last != "?>" { words.append(last.dropLast(2)) }
        var rest = words.dropFirst()
        guard rest.popFirst() == "version=\"1.0\"" else { return false }
        if rest.first?.lowercased() == "encoding=\"utf-8\"" { rest.removeFirst() }
        if rest.first == "standalone=\"yes\"" || rest.first == "standalone=\"no\"" { rest.removeFirst() }
        return rest.isEmpty
    }

    /// Decodes references and normalises ends of lines where they stand, for the result is never longer (XML 1.0,
    /// §2.11, §3.3.3, §4.1, §4.6). Returns where the result ends; nil for a reference that XML does not define.
    static func decode(_ bytes: inout [UInt8], _ range: Range<Int>, isValue: Bool) -> Int? {
        var read = range.lowerBound
        var written = range.lowerBound
        while read < range.upperBound {
            var byte = bytes[read]
            read += 1
            switch byte {
            case UInt8(ascii: "&"):
                guard let end = bytes[read..<range.upperBound].firstIndex(of: UInt8(ascii: ";")),
                    let character = character(bytes[read..<end])
                else { return nil }
                for unit in UTF8.encode(character) ?? .init() {
                    bytes[written] = unit
                    written += 1
                }
                read = end + 1
                continue
            case 0x0D:
                if read < range.upperBound, bytes[read] == 0x0A { read += 1 }
                byte = isValue ? 0x20 : 0x0A
            case 0x09, 0x0A: if isValue { byte = 0x20 }
            default: break
            }
            bytes[written] = byte
            written += 1
        }
        return written
    }

    /// The character of a reference, without `&` and `;`.
    private static func character(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard name.first == UInt8(ascii: "#") else {
            return name.count <= 4 ? entities[String(decoding: name, as: UTF8.self)] : nil
        }
        let isHexadecimal = name.dropFirst().first == UInt8(ascii: "x")
        let digits = name.dropFirst(isHexadecimal ? 2 : 1)
        // A sign is a digit to `UInt32`, not to XML.
        guard let first = digits.first, first != UInt8(ascii: "+"), digits.count <= 8,
            let code = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10),
            code >= 0x20 || code == 0x09 || code == 0x0A || code == 0x0D, code != 0xFFFE, code != 0xFFFF
        else { return nil }
        return Unicode.Scalar(code)
    }

    private static let entities: [String: Unicode.Scalar] = [
        "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'",
    ]
}
