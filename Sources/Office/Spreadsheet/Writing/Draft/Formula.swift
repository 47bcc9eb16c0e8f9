/// A formula as Excel writes it in English, without its equals sign: `COUNTBLANK('Suivi'!$H$4:$I$11)`.
///
/// It is spelled for OpenDocument from there: names of functions are the same, references and separators are not.
package struct Formula: Hashable, Sendable, ExpressibleByStringInterpolation {
    package let text: String

    package init(_ text: String) { self.text = text }

    package init(stringLiteral text: String) { self.init(text) }

    /// The same formula as OpenDocument writes it (OpenFormula 1.2, §5): `COUNTBLANK([$'Suivi'.$H$4:.$I$11])`.
    var openDocument: String {
        var reading = FormulaReading(text)
        return reading.openDocument()
    }
}

/// Walks through the words of a formula.
private struct FormulaReading {
    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    mutating func openDocument() -> String {
        var result = ""
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""): result += quoted()
            case UInt8(ascii: "'"): result += reference(on: quoted())
            case UInt8(ascii: ","):
                result += ";"
                position += 1
            case let byte where CellReference.isOfWord(byte): result += word()
            default: result += take(1)
            }
        }
        return result
    }

    /// A text or the name of a sheet, its quotes included; inside they are doubled.
    private mutating func quoted() -> String {
        let quote = bytes[position]
        var end = position + 1
        while end < bytes.count {
            if bytes[end] != quote {
                end += 1
            } else if end + 1 < bytes.count, bytes[end + 1] == quote {
                end += 2
            } else {
                break
            }
        }
        return take(min(end + 1, bytes.count) - position)
    }

    private mutating func word() -> String {
        let name = name()
        if next == UInt8(ascii: "!") { return reference(on: name) }
        guard next != UInt8(ascii: "("), CellReference(name) != nil else { return name }
        return "[.\(name)\(corner())]"
    }

    /// The reference that follows the name of its sheet.
    private mutating func reference(on sheet: String) -> String {
        guard next == UInt8(ascii: "!") else { return sheet }
        position += 1
        return "[$\(sheet).\(name())\(corner())]"
    }

    /// The other corner of a range, if it is one.
    private mutating func corner() -> String {
        guard next == UInt8(ascii: ":") else { return "" }
        position += 1
        return ":.\(name())"
    }

    private mutating func name() -> String {
        take((bytes[position...].firstIndex { !CellReference.isOfWord($0) } ?? bytes.count) - position)
    }

    private mutating func take(_ count: Int) -> String {
        defer { position += count }
        return String(decoding: bytes[position..<position + count], as: UTF8.self)
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }
}
