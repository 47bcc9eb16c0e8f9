/// A file of values separated by semicolons, read as RFC 4180 says.
package enum CommaSeparated {
    /// The fields of each line; a mark of UTF-8 at the beginning is left out.
    package static func rows(of bytes: [UInt8]) -> [[String]] {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = String(decoding: bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
        var (rows, row, field): ([[String]], [String], String) = ([], [], "")
        var isQuoted = false
        var rest = Array(text.unicodeScalars)[...]
        while let scalar = rest.popFirst() {
            switch (scalar, isQuoted) {
            case ("\"", true) where rest.first == "\"":
                rest.removeFirst()
                field.unicodeScalars.append("\"")
            case ("\"", _): isQuoted.toggle()
            case (";", false):
                row.append(field)
                field = ""
            case ("\r", false): break
            case ("\n", false):
                rows.append(row + [field])
                (row, field) = ([], "")
            default: field.unicodeScalars.append(scalar)
            }
        }
        return rows
    }
}
