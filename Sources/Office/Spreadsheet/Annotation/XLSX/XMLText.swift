/// What the bytes between tags and between quotes say (XML 1.0, §2.3, §2.4, §4.1, §4.6).
enum XMLText {
    /// The text with its references decoded and CDATA sections taken as they are; comments and processing
    /// instructions are left out. A reference nobody knows stays as written.
    static func decode(_ bytes: ArraySlice<UInt8>) -> String {
        let isPlain = !bytes.contains { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "\r") }
        if isPlain { return String(decoding: bytes, as: UTF8.self) }
        var text: [UInt8] = []
        var rest = bytes
        while let byte = rest.first {
            if byte == UInt8(ascii: "&"), let end = rest.prefix(12).firstIndex(of: UInt8(ascii: ";")),
                let scalar = reference(String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self))
            {
                text.append(contentsOf: String(scalar).utf8)
                rest = rest[(end + 1)...]
            } else if rest.starts(with: "<![CDATA[".utf8) {
                text.append(contentsOf: take(&rest, from: 9, to: "]]>"))
            } else if rest.starts(with: "<!--".utf8) {
                _ = take(&rest, from: 4, to: "-->")
            } else if rest.starts(with: "<?".utf8) {
                _ = take(&rest, from: 2, to: "?>")
            } else {
                if byte == UInt8(ascii: "\r") {
                    if rest.dropFirst().first != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
                } else {
                    text.append(byte)
                }
                rest = rest.dropFirst()
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The text as it stands between tags or quotes.
    static func encode(_ text: String) -> [UInt8] {
        var writer = XMLWriter()
        writer.append(text: text)
        return writer.bytes
    }

    /// `x:` of `x:row`, nothing of `row`.
    static func prefix(of name: String) -> String {
        name.firstIndex(of: ":").map { String(name[...$0]) } ?? ""
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    /// Whether a byte cannot be part of a name.
    static func endsName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "<"),
            UInt8(ascii: "\""), UInt8(ascii: "'"):
            true
        default: false
        }
    }

    private static func take(_ rest: inout ArraySlice<UInt8>, from: Int, to word: String) -> ArraySlice<UInt8> {
        let content = rest.dropFirst(from)
        var index = content.startIndex
        while index < content.endIndex, !content[index...].starts(with: word.utf8) { index += 1 }
        rest = content[min(index + word.utf8.count, content.endIndex)...]
        return content[..<index]
    }

    private static func reference(_ name: String) -> Unicode.Scalar? {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default:
            guard name.hasPrefix("#") else { return nil }
            let digits = name.dropFirst()
            let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            return value.flatMap(Unicode.Scalar.init)
        }
    }
}
