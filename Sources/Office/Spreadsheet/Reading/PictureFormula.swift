/// Formulas that show a picture in their cell, which is neither an error nor a text of somebody's: `IMAGE` of Excel and Google
/// Sheets, `DISPIMG` of WPS.
enum PictureFormula {
    /// Whether a formula, written as either format does, shows a picture.
    static func isOne(_ formula: String) -> Bool {
        var call = formula.prefix(longestPrefix + longestName).uppercased()[...]
        for prefix in prefixes where call.hasPrefix(prefix) { call = call.dropFirst(prefix.count) }
        return names.contains(where: call.hasPrefix)
    }

    /// Whether a cell holds such a formula as a text, which other programs make of it.
    static func isText(_ value: CellValue?) -> Bool {
        if case .text(let text) = value, text.utf8.first == UInt8(ascii: "=") { isOne(text) } else { false }
    }

    private static let prefixes = ["OF:", "MSOXL:", "=", "_XLFN.", "_XLWS.", "COM.MICROSOFT."]
    private static let longestPrefix = 32
    private static let names = ["IMAGE(", "DISPIMG("]
    private static let longestName = 8
}
