import Words

/// A table as a file of comma-separated values, for spreadsheets that speak French: UTF-8 with its mark, semicolons, decimal
/// commas, quotes as RFC 4180 has them.
struct CSVDocument: Sendable {
    let table: DataTable

    var bytes: [UInt8] {
        let lines = [table.columns.map { DataTable.Cell.text($0.heading) }] + table.rows
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        for line in lines {
            bytes += line.map(Self.field).joined(separator: ";").utf8
            bytes += [0x0D, 0x0A]
        }
        return bytes
    }

    static func field(_ cell: DataTable.Cell) -> String {
        switch cell {
        case .empty: ""
        case .text(let text): quoted(harmless(text))
        case .number(let number): DecimalDigits(number).text(mark: ",")
        case .date(let date): "\(date)"
        }
    }

    /// Text that no spreadsheet takes for a formula.
    private static func harmless(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else { return text }
        return "'" + text
    }

    private static func quoted(_ text: String) -> String {
        let needsQuotes = text.unicodeScalars.contains { ";\"\r\n".unicodeScalars.contains($0) }
        return needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
    }
}
