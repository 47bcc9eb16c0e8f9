/// Reads numbers, whole numbers and truth values from bytes, as `xsd:double`, `xsd:int` and `xsd:boolean` write them.
enum NumberParser {
    /// A finite number; blanks around it are stepped over. Nil for `INF`, `NaN`, and everything else.
    static func double(_ bytes: Span<UInt8>) -> Double? {
        var index = start(of: bytes)
        let end = end(of: bytes)
        let isNegative = index < end && bytes[index] == UInt8(ascii: "-")
        if index < end, isNegative || bytes[index] == UInt8(ascii: "+") { index += 1 }
        var mantissa: UInt64 = 0
        var power = 0
        // Nineteen digits fit a word; zeros in front do not count.
        var digits = 0
        var hasPoint = false
        var hasDigit = false
        while index < end {
            let digit = bytes[index] &- UInt8(ascii: "0")
            if digit < 10 {
                hasDigit = true
                if mantissa > 0 || digit > 0 { digits += 1 }
                mantissa = mantissa &* 10 &+ UInt64(digit)
                if hasPoint { power -= 1 }
            } else if bytes[index] == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
            } else {
                break
            }
            index += 1
        }
        guard hasDigit else { return nil }
        if index < end {
            guard bytes[index] == UInt8(ascii: "e") || bytes[index] == UInt8(ascii: "E"),
                let exponent = int(bytes.extracting((index + 1)..<end))
            else { return nil }
            power += exponent
        }
        if digits <= 19, let value = DecimalNumber.value(mantissa, power) { return isNegative ? -value : value }
        let text = String(decoding: (start(of: bytes)..<end).map { bytes[$0] }, as: UTF8.self)
        return Double(text).flatMap { $0.isFinite ? $0 : nil }
    }

    /// A whole number that fits; nil otherwise.
    static func int(_ bytes: Span<UInt8>) -> Int? {
        var index = start(of: bytes)
        let end = end(of: bytes)
        guard index < end, end - index <= 18 else { return nil }
        let isNegative = bytes[index] == UInt8(ascii: "-")
        if isNegative || bytes[index] == UInt8(ascii: "+") { index += 1 }
        guard index < end else { return nil }
        var value = 0
        while index < end {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            value = value &* 10 &+ Int(digit)
            index += 1
        }
        return isNegative ? -value : value
    }

    /// `1`, `0`, `true`, `false`, in any case.
    static func boolean(_ text: String) -> Bool? {
        switch text.withoutXMLBlanks.lowercased() {
        case "1", "true", "on": true
        case "0", "false", "off": false
        default: nil
        }
    }

    /// A finite number written in a text.
    static func double(_ text: some StringProtocol) -> Double? { double(Array(text.utf8).span) }

    /// A whole number written in a text.
    static func int(_ text: some StringProtocol) -> Int? { int(Array(text.utf8).span) }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    /// Where the bytes begin, once the blanks of XML are stepped over.
    private static func start(of bytes: Span<UInt8>) -> Int {
        var start = 0
        while start < bytes.count, isBlank(bytes[start]) { start += 1 }
        return start
    }

    private static func end(of bytes: Span<UInt8>) -> Int {
        var end = bytes.count
        while end > 0, isBlank(bytes[end - 1]) { end -= 1 }
        return end
    }
}

extension String {
    /// The text without the blanks of XML at both ends.
    var withoutXMLBlanks: String {
        guard let first = utf8.firstIndex(where: { !NumberParser.isBlank($0) }),
            let last = utf8.lastIndex(where: { !NumberParser.isBlank($0) })
        else { return "" }
        return String(self[first..<utf8.index(after: last)])
    }
}
