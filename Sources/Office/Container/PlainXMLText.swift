/// What stands between the marks of plain XML, and what it means.
enum PlainXMLText {
    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    /// Zero bytes after a chunk, so that a word can be loaded wherever a byte of it stands.
    private static let padding = 16

    static func pad(_ bytes: inout FlatTable<UInt8>) {
        bytes.reserve(bytes.count + padding)
        for index in bytes.count..<bytes.count + padding { unsafe bytes.start[index] = 0 }
    }

    // MARK: Eight bytes at a time

    /// The first byte, from there on, that is not part of a plain text: a mark, a control, or not ASCII.
    @inline(__always)
    static func endOfPlainText(_ bytes: UnsafePointer<UInt8>, from start: Int) -> Int {
        var index = start
        while true {
            let word = unsafe UnsafeRawPointer(bytes + index).loadUnaligned(as: UInt64.self)
            // `<` and `>` differ by one bit.
            let found = controls(word) | word | zeros((word | each(0x02)) ^ each(0x3E)) | zeros(word ^ each(0x26))
            let marks = found & each(0x80)
            if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
            index += 8
        }
    }

    /// The first byte, from there on, that is not part of a plain value: a quote, a mark, a control, or not ASCII.
    @inline(__always)
    static func endOfPlainValue(_ bytes: UnsafePointer<UInt8>, from start: Int) -> Int {
        var index = start
        while true {
            let word = unsafe UnsafeRawPointer(bytes + index).loadUnaligned(as: UInt64.self)
            // `&` and `'` differ by one bit.
            let quotes = zeros((word | each(0x01)) ^ each(0x27)) | zeros(word ^ each(0x22))
            let marks = (controls(word) | word | quotes | zeros(word ^ each(0x3C))) & each(0x80)
            if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
            index += 8
        }
    }

    @inline(__always)
    private static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    // The high bit of the first byte that is meant is right; those after it may be wrong.

    @inline(__always)
    private static func zeros(_ word: UInt64) -> UInt64 { (word &- each(0x01)) & ~word }

    @inline(__always)
    private static func controls(_ word: UInt64) -> UInt64 { (word &- each(0x20)) & ~word }

    // MARK: Characters

    /// The length of a character of several bytes, as UTF-8 and XML 1.0 §2.2 allow it; nil when it is none, or cut.
    static func lengthOfCharacter(_ bytes: Span<UInt8>) -> Int? {
        let first = bytes[0]
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard (0xC2...0xF4).contains(first), length <= bytes.count else { return nil }
        let second = bytes[1]
        let allowed: ClosedRange<UInt8> =
            switch first {
            case 0xE0: 0xA0...0xBF
            case 0xED: 0x80...0x9F
            case 0xF0: 0x90...0xBF
            case 0xF4: 0x80...0x8F
            default: 0x80...0xBF
            }
        guard allowed.contains(second) else { return nil }
        for offset in 2..<max(length, 2) where bytes[offset] & 0xC0 != 0x80 { return nil }
        if first == 0xEF, second == 0xBF, bytes[2] >= 0xBE { return nil }
        return length
    }

    /// Where a byte order mark and the XML declaration end, where there are any; nil when they are not plain.
    static func endOfProlog(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int? {
        var index = 0
        if unsafe bytes[0] == 0xEF {
            guard unsafe bytes[1] == 0xBB && bytes[2] == 0xBF else { return nil }
            index = 3
        }
        guard unsafe bytes[index] == UInt8(ascii: "<") && bytes[index + 1] == UInt8(ascii: "?") else { return index }
        let rest = unsafe UnsafeBufferPointer(start: bytes + index, count: count - index)
        guard let end = unsafe rest.firstIndex(of: UInt8(ascii: ">")),
            unsafe isPlainDeclaration(String(decoding: rest[...end], as: UTF8.self))
        else { return nil }
        return index + end + 1
    }

    /// Whether an XML declaration, from `<?` to `?>`, announces XML 1.0 in UTF-8.
    private static func isPlainDeclaration(_ declaration: String) -> Bool {
        var text = declaration
        if !text.contains("\"") { text = text.replacing("'", with: "\"") }
        var words = text.split { $0 == " " }
        guard words.first == "<?xml", let last = words.popLast(), last.hasSuffix("?>") else { return false }
        if last != "?>" { words.append(last.dropLast(2)) }
        var rest = words.dropFirst()
        guard rest.popFirst() == "version=\"1.0\"" else { return false }
        // The name of the encoding has no case, the word before it has one.
        if let word = rest.first, word.hasPrefix("encoding="), word.lowercased() == "encoding=\"utf-8\"" {
            rest.removeFirst()
        }
        if rest.first == "standalone=\"yes\"" || rest.first == "standalone=\"no\"" { rest.removeFirst() }
        return rest.isEmpty
    }

    /// Decodes references and normalises ends of lines where they stand, for the result is never longer (XML 1.0,
    /// §2.11, §3.3.3, §4.1, §4.6). Returns where the result ends; nil for a reference that XML does not define.
    static func decode(_ bytes: inout FlatTable<UInt8>, _ range: Range<Int>, isValue: Bool) -> Int? {
        var read = range.lowerBound
        var written = range.lowerBound
        while read < range.upperBound {
            var byte = bytes[read]
            read += 1
            switch byte {
            case UInt8(ascii: "&"):
                if bytes.lend(read, min(read + 4, range.upperBound), to: { $0.equals("amp;") }) {
                    bytes[written] = byte
                    written += 1
                    read += 4
                    continue
                }
                var end = read
                while end < range.upperBound, bytes[end] != UInt8(ascii: ";") { end += 1 }
                guard end < range.upperBound, end - read <= 10,
                    let character = bytes.lend(read, end, to: { character(String($0)) })
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

    /// The character of a reference, without `&` and `;` (XML 1.0, §4.1 and §4.6); nil when XML knows none.
    static func character(_ name: String) -> Unicode.Scalar? {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default: break
        }
        guard name.hasPrefix("#") else { return nil }
        let isHexadecimal = name.hasPrefix("#x")
        let digits = name.dropFirst(isHexadecimal ? 2 : 1)
        // A sign is a digit to `UInt32`, not to XML.
        guard !digits.hasPrefix("+"), let code = UInt32(digits, radix: isHexadecimal ? 16 : 10),
            code >= 0x20 || code == 0x09 || code == 0x0A || code == 0x0D, code != 0xFFFE, code != 0xFFFF
        else { return nil }
        return Unicode.Scalar(code)
    }
}
