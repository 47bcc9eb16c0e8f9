/// The text of an `si` or `is` element: its `t` and those of its runs, without phonetic hints.
///
/// ECMA-376 part 1, §18.4.8; the looks of a run (§18.4.7 `rPr`) as far as they tell digits apart.
struct XLSXText {
    private var bytes: [UInt8] = []
    private(set) var isCut = false
    private let limit: Int
    /// How the run that is read looks, as far as it tells its digits from those beside them.
    private var isRaised = false
    private var isStruck = false
    /// Whether it stands beside a number, to which its digits do not belong.
    private var isApart = false

    init(limits: Limits) { limit = limits.textBytes }

    var string: String { XLSXEscape.decode(bytes) }

    /// Whether the only child of the current element is a text short enough, in which nothing may be escaped.
    func takesAsItStands(_ reader: borrowing XMLReader) -> Bool {
        reader.leafText { text in
            guard text.count <= limit else { return false }
            for index in 0..<text.count where text[index] == UInt8(ascii: "_") { return false }
            return true
        }
    }

    /// Reads the element on whose start tag the reader stands.
    mutating func read(_ reader: inout XMLReader) throws(OfficeError) {
        bytes.removeAll(keepingCapacity: true)
        isCut = false
        (isRaised, isStruck) = (false, false)
        var depth = 1
        var textDepth: Int?
        while depth > 0, let kind = try reader.advance() {
            switch kind {
            case .start:
                switch reader.xlsxToken {
                case .phonetic, .choice: try reader.skipElement()
                case .text:
                    depth += 1
                    textDepth = depth
                    isApart = (isRaised || isStruck) && mayFollowNumber
                case .run:
                    depth += 1
                    (isRaised, isStruck) = (false, false)
                case .runProperties, .alternateContent, .fallback: depth += 1
                case .verticalAlignment:
                    isRaised = reader.attribute(.setting) == "superscript"
                    try reader.skipElement()
                case .strike:
                    isStruck = reader.attribute(.setting).flatMap { NumberParser.boolean($0) } ?? true
                    try reader.skipElement()
                default: try reader.skipElement()
                }
            case .end:
                if textDepth == depth { textDepth = nil }
                depth -= 1
            case .text:
                if textDepth != nil { reader.text { append($0) } }
            }
        }
    }

    private mutating func append(_ text: Span<UInt8>) {
        let room = max(limit - bytes.count, 0)
        isCut = isCut || text.count > room
        let text = text.extracting(first: room)
        guard isApart else { return bytes.append(contentsOf: text) }
        for index in 0..<text.count { append(text[index]) }
    }

    /// A digit above the line calls a footnote, and one that is struck out counts no more.
    private mutating func append(_ byte: UInt8) {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return bytes.append(byte) }
        let digit = isRaised ? Self.raisedDigits[Int(byte - UInt8(ascii: "0"))] : Character(Unicode.Scalar(byte))
        bytes += String(digit).utf8
        if isStruck { bytes += "\u{336}".utf8 }
    }

    /// Whether what is read so far ends with a number, or holds nothing yet: a word before a digit keeps it from any number.
    private var mayFollowNumber: Bool {
        let end = String(decoding: bytes.suffix(Self.longestUnit), as: UTF8.self).unicodeScalars
        guard let last = end.last(where: { !$0.properties.isWhitespace }) else { return true }
        return last.properties.numericType != nil || "%€\u{336}".unicodeScalars.contains(last)
    }

    /// Bytes of a sign and the blanks around it.
    private static let longestUnit = 12

    private static let raisedDigits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
}
