/// Reads numbers, whole numbers and truth values from bytes, as `xsd:double`, `xsd:int` and `xsd:boolean` write them.
enum NumberParser {
    /// A finite number; blanks around it are stepped over. Nil for `INF`, `NaN`, and everything else.
    static func double(_ bytes: ArraySlice<UInt8>) -> Double? {
        let bytes = trimmed(bytes)
        var mantissa: UInt64 = 0
        var digits = 0
        var scale = 0
        var exponent = 0
        var index = bytes.startIndex
        let isNegative = index < bytes.endIndex && bytes[index] == UInt8(ascii: "-")
        if index < bytes.endIndex, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") { index += 1 }
        var hasPoint = false
        var hasDigit = false
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte &- UInt8(ascii: "0") < 10 {
                hasDigit = true
                if mantissa > 0 || byte != UInt8(ascii: "0") { digits += 1 }
                if digits <= 19 { mantissa = mantissa &* 10 &+ UInt64(byte &- UInt8(ascii: "0")) }
                if hasPoint { scale -= 1 }
            } else if byte == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
            } else {
                break
            }
            index += 1
        }
        guard hasDigit else { return nil }
        if index < bytes.endIndex {
            guard bytes[index] == UInt8(ascii: "e") || bytes[index] == UInt8(ascii: "E"),
                let value = int(bytes[(index + 1)...])
            else { return nil }
            exponent = value
        }
        let power = scale + exponent
        if digits <= 19, mantissa <= 1 << 53, abs(power) <= 22 {
            let value = power < 0 ? Double(mantissa) / powersOfTen[-power] : Double(mantissa) * powersOfTen[power]
            return isNegative ? -value : value
        }
        guard let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else { return nil }
        return value
    }

    /// A whole number that fits; nil otherwise.
    static func int(_ bytes: ArraySlice<UInt8>) -> Int? {
        let bytes = trimmed(bytes)
        guard let first = bytes.first else { return nil }
        let hasSign = first == UInt8(ascii: "-") || first == UInt8(ascii: "+")
        var value = 0
        guard bytes.count > (hasSign ? 1 : 0), bytes.count <= 18 else { return nil }
        for byte in bytes.dropFirst(hasSign ? 1 : 0) {
            guard byte &- UInt8(ascii: "0") < 10 else { return nil }
            value = value * 10 + Int(byte &- UInt8(ascii: "0"))
        }
        return first == UInt8(ascii: "-") ? -value : value
    }

    /// `1`, `0`, `true`, `false`, in any case.
    static func boolean(_ bytes: ArraySlice<UInt8>) -> Bool? {
        switch String(decoding: trimmed(bytes), as: UTF8.self).lowercased() {
        case "1", "true", "on": true
        case "0", "false", "off": false
        default: nil
        }
    }

    /// The bytes without the blanks of XML at both ends.
    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        while let first = bytes.first, isBlank(first) { bytes.removeFirst() }
        while let last = bytes.last, isBlank(last) { bytes.removeLast() }
        return bytes
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    /// The powers that a double holds exactly.
    private static let powersOfTen: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ]
}
