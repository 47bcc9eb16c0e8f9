/// Characters that XML cannot carry, written `_xHHHH_` (ECMA-376 part 1, §22.9.2.19 `ST_Xstring`).
enum XLSXEscape {
    /// Decodes each escape once, from left to right; halves of a pair that stay alone become U+FFFD.
    static func decode(_ bytes: [UInt8]) -> String {
        guard bytes.contains(UInt8(ascii: "_")), mayEscape(bytes) else { return String(decoding: bytes, as: UTF8.self) }
        var units: [UInt16] = []
        var plain = 0
        var index = 0
        while index < bytes.count {
            guard let unit = escape(bytes, at: index) else {
                index += 1
                continue
            }
            units.append(contentsOf: String(decoding: bytes[plain..<index], as: UTF8.self).utf16)
            units.append(unit)
            index += 7
            plain = index
        }
        units.append(contentsOf: String(decoding: bytes[plain...], as: UTF8.self).utf16)
        return String(decoding: units, as: UTF16.self)
    }

    /// Keeps a text that looks like an escape from being decoded.
    static func encode(_ text: String) -> String {
        guard text.utf8Span.span.firstIndex(of: UInt8(ascii: "_"), from: 0) != nil else { return text }
        let bytes = Array(text.utf8)
        guard mayEscape(bytes) else { return text }
        let parts = bytes.indices.map { escape(bytes, at: $0) == nil ? [bytes[$0]] : Array("_x005F_".utf8) }
        return String(decoding: parts.joined(), as: UTF8.self)
    }

    private static func mayEscape(_ bytes: [UInt8]) -> Bool {
        bytes.indices.contains { escape(bytes, at: $0) != nil }
    }

    private static func escape(_ bytes: [UInt8], at index: Int) -> UInt16? {
        guard bytes[index] == UInt8(ascii: "_"), index + 6 < bytes.count, bytes[index + 1] == UInt8(ascii: "x"),
            bytes[index + 6] == UInt8(ascii: "_")
        else { return nil }
        var value: UInt16 = 0
        for byte in bytes[(index + 2)..<(index + 6)] {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt16(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt16(byte - UInt8(ascii: "A") + 10)
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt16(byte - UInt8(ascii: "a") + 10)
            default: return nil
            }
        }
        return value
    }
}
