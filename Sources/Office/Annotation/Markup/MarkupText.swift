/// What the bytes between tags and between quotes say (XML 1.0, §2.3, §2.4, §4.1, §4.6).
enum MarkupText {
    /// The text with its references decoded and CDATA sections taken as they are; comments and processing
    /// instructions are left out. A reference nobody knows stays as written.
    static func decode(_ bytes: ArraySlice<UInt8>) -> String {
        let isPlain = !bytes.contains { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "\r") }
        if isPlain { return String(decoding: bytes, as: UTF8.self) }
        var text: [UInt8] = []
        var rest = bytes
        while let byte = rest.first {
            if byte == UInt8(ascii: "&"), let end = rest.prefix(12).firstIndex(of: UInt8(ascii: ";")),
                let scalar = PlainXMLText.character(String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self))
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

    /// A text with one blank between its words, so that layout makes no difference.
    static func words(of text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Where a word ends that stands first in these bytes.
    static func end(of word: String, in bytes: ArraySlice<UInt8>) -> Int? {
        let word = Array(word.utf8)
        var index = bytes.startIndex
        while index + word.count <= bytes.endIndex {
            if bytes[index] == word[0], bytes[index...].starts(with: word) { return index + word.count }
            index += 1
        }
        return nil
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
        guard let end = end(of: word, in: content) else {
            rest = []
            return content
        }
        rest = content[end...]
        return content[..<(end - word.utf8.count)]
    }
}
