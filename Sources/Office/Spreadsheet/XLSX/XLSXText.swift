/// The text of an `si` or `is` element: its `t` and those of its runs, without phonetic hints.
///
/// ECMA-376 part 1, §18.4.8.
struct XLSXText {
    private var bytes: [UInt8] = []
    private(set) var isCut = false
    private let limit: Int

    init(limits: Limits) { limit = limits.textBytes }

    var string: String { XLSXEscape.decode(bytes) }

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
                guard textDepth != nil else { continue }
                let room = max(limit - bytes.count, 0)
                isCut = isCut || reader.text.count > room
                bytes.append(contentsOf: reader.text.prefix(room))
            }
        }
    }
}
