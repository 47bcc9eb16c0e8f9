/// The text of an `si` or `is` element: its `t` and those of its runs, without phonetic hints.
///
/// ECMA-376 part 1, §18.4.8.
struct XLSXText {
    private var bytes: [UInt8] = []
    private(set) var isCut = false
    private let limit: Int

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
                case .run, .alternateContent, .fallback: depth += 1
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
        bytes.append(contentsOf: text.extracting(first: room))
    }
}
