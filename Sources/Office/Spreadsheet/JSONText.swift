/// The members of a JSON object in order, each value already written.
typealias KeyedText = [(key: String, value: String)]

/// Values as JSON writes them (RFC 8259).
enum JSONText {
    /// The members between braces.
    static func object(_ members: KeyedText) -> String {
        "{" + members.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",") + "}"
    }

    /// The values between brackets.
    static func list(_ values: [String]) -> String { "[" + values.joined(separator: ",") + "]" }

    /// The shortest digits that give the same number back; null for what JSON cannot say.
    static func number(_ value: Double) -> String { value.isFinite ? "\(value)" : "null" }

    /// The text between quotation marks, with what must be escaped (§7).
    static func quoted(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
        if isPlain { return "\"\(text)\"" }
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20:
                result += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
