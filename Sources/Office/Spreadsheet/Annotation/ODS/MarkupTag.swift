/// A start tag as its bytes stand, to be written again with other attributes.
struct MarkupTag {
    /// A change to one attribute; those that are there are known by their rank, namespace declarations not counted.
    enum Change {
        case set(Int, String)
        case remove(Int)
        /// Adds an attribute, and declares its prefix where it has no meaning yet.
        case add(ODSNamespaces.AttributeName, String)
    }

    private struct Attribute {
        let name: Range<Int>
        /// From the blank before the name to the closing quote.
        let whole: Range<Int>
    }

    private let bytes: [UInt8]
    private let range: Range<Int>
    private let isEmptyElement: Bool
    private let nameEnd: Int
    private var attributes: [Attribute] = []
    private var declared: Set<String> = []

    init(_ range: Range<Int>, of bytes: [UInt8]) {
        self.bytes = bytes
        self.range = range
        isEmptyElement = bytes[range.upperBound - 2] == UInt8(ascii: "/")
        let last = range.upperBound - (isEmptyElement ? 2 : 1)
        var index = range.lowerBound + 1
        while index < last, !PlainXMLText.isBlank(bytes[index]) { index += 1 }
        nameEnd = index
        while let attribute = Self.attribute(from: index, to: last, of: bytes) {
            index = attribute.whole.upperBound
            let name = String(decoding: bytes[attribute.name], as: UTF8.self)
            if name == "xmlns" || name.hasPrefix("xmlns:") {
                declared.insert(name)
            } else {
                attributes.append(attribute)
            }
        }
    }

    private static func attribute(from start: Int, to end: Int, of bytes: [UInt8]) -> Attribute? {
        var index = start
        while index < end, PlainXMLText.isBlank(bytes[index]) { index += 1 }
        let name = index
        while index < end, bytes[index] != UInt8(ascii: "="), !PlainXMLText.isBlank(bytes[index]) { index += 1 }
        let nameEnd = index
        while index < end, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "'") { index += 1 }
        guard index < end, let close = bytes[(index + 1)..<end].firstIndex(of: bytes[index]) else { return nil }
        return Attribute(name: name..<nameEnd, whole: start..<close + 1)
    }

    /// The end tag of the element.
    var endTag: [UInt8] { Array("</".utf8) + bytes[range.lowerBound + 1..<nameEnd] + Array(">".utf8) }

    /// The tag with these changes; that of an empty element leaves it open when something comes into it.
    func bytes(_ changes: [Change], opened: Bool = false) -> [UInt8] {
        var writer = XMLWriter()
        var copied = range.lowerBound
        for (rank, attribute) in attributes.enumerated() {
            for change in changes {
                switch change {
                case .set(rank, let value):
                    writer.append(markup: Array(bytes[copied..<attribute.name.lowerBound]))
                    writer.append(markup: Array(bytes[attribute.name]) + Array("=\"".utf8))
                    writer.append(attributeText: value)
                    writer.append(markup: "\"")
                    copied = attribute.whole.upperBound
                case .remove(rank):
                    writer.append(markup: Array(bytes[copied..<attribute.whole.lowerBound]))
                    copied = attribute.whole.upperBound
                case .set, .remove, .add: break
                }
            }
        }
        let last = attributes.last?.whole.upperBound ?? nameEnd
        let end = max(last, copied)
        writer.append(markup: Array(bytes[copied..<end]))
        for case .add(let name, let value) in changes {
            if let declaration = name.declaration, !declared.contains(declaration.name) {
                writer.append(attribute: declaration.name, declaration.value)
            }
            writer.append(attribute: name.name, value)
        }
        let isOpened = opened && isEmptyElement
        writer.append(markup: Array(bytes[end..<(isOpened ? range.upperBound - 2 : range.upperBound)]))
        if isOpened { writer.append(markup: ">") }
        return writer.bytes
    }
}
