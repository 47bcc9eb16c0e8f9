/// The text of a cell (OpenDocument 1.2 part 1, §6.1).
extension ODSTableReader {
    /// Paragraphs of the cell, those of lists included; notes, shapes and tables inside it are not its text.
    mutating func readContent(_ reader: inout XMLReader) throws(OfficeError) {
        var depth = 1
        while depth > 0, let kind = try reader.advance() {
            switch kind {
            case .text: break
            case .end: depth -= 1
            case .start:
                switch reader.odsToken {
                case .paragraph: try readParagraph(&reader)
                case .list: depth += 1
                default: try reader.skipElement()
                }
            }
        }
    }

    private mutating func readParagraph(_ reader: inout XMLReader) throws(OfficeError) {
        text.beginParagraph()
        var depth = 1
        while depth > 0, let kind = try reader.advance() {
            switch kind {
            case .text: reader.text { text.append($0) }
            case .end:
                if reader.odsToken == .link { text.endLink() }
                depth -= 1
            case .start:
                switch reader.odsToken {
                case .link:
                    text.beginLink(to: reader.attribute(.linkTarget))
                    depth += 1
                case .space:
                    text.appendMeant(0x20, count: reader.count(.spaceCount, atMost: .max))
                    try reader.skipElement()
                case .tab:
                    text.appendMeant(0x09)
                    try reader.skipElement()
                case .lineBreak:
                    text.appendMeant(0x0A)
                    try reader.skipElement()
                case .annotation, .note, .rubyText: try reader.skipElement()
                default:
                    if reader.isShape { try reader.skipElement() } else { depth += 1 }
                }
            }
        }
        text.endParagraph()
    }
}

extension XMLReader {
    /// How often something stands there: once when nothing is said.
    func count(_ token: ODSToken, atMost limit: Int) -> Int {
        for index in 0..<attributeCount where attributeNumber(index) == token.rawValue {
            return value(index) { ODSCellAttributes.count($0, atMost: limit) }
        }
        return 1
    }

    /// Whether the current element is a drawing (§10): it lies on the cell, not in its text.
    fileprivate var isShape: Bool {
        let namespace = name.namespace
        return number == 0
            && (namespace.hasSuffix(":drawing:1.0") || namespace.hasSuffix(":dr3d:1.0"))
    }
}
