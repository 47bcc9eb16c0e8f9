import Words

/// The elements of a part that ``XMLWriter`` wrote, each with the bytes where it stands: what a tree tells, without making
/// an object or a string of each tag.
///
/// In what that writer wrote, `<` and `>` stand around tags and nowhere else, each tag has its end, and names have the
/// usual prefixes of OpenDocument. For any other part there is no outline of this kind.
final class WrittenMarkup {
    struct Element {
        /// Its name, among those of the part.
        let name: Int
        /// From `<` to the end of the start tag.
        let tag: Range<Int>
        /// Whether the tag is all there is: `<text:p/>`.
        let isClosed: Bool
        /// Where its content ends, and where it ends itself.
        fileprivate(set) var contentEnd: Int
        fileprivate(set) var end: Int
        /// The first element that stands after it, outside of it.
        fileprivate(set) var next: Int
    }

    let bytes: [UInt8]
    let elements: [Element]
    let names: [String]
    /// What each name is to an outline.
    let roles: [OutlineRole]

    init?(_ bytes: [UInt8]) {
        var scan = Scan()
        guard scan.read(bytes.span), !scan.elements.isEmpty else { return nil }
        self.bytes = bytes
        elements = scan.elements
        names = scan.names
        roles = scan.names.map(OutlineRole.init)
    }

    private struct Scan {
        var elements: [Element] = []
        var names: [String] = []
        private var numbers: [Fingerprint: Int] = [:]

        /// Finds all tags; false when they are not those of such a part.
        mutating func read(_ bytes: Span<UInt8>) -> Bool {
            var open: [Int] = []
            var start = 0
            while let tag = WrittenMarkup.nextTag(bytes, from: start) {
                start = tag.upperBound
                switch bytes[tag.lowerBound + 1] {
                case UInt8(ascii: "?"): if tag.lowerBound > 0 { return false }
                case UInt8(ascii: "!"): return false
                case UInt8(ascii: "/"):
                    guard let element = open.popLast() else { return false }
                    elements[element].contentEnd = tag.lowerBound
                    elements[element].end = tag.upperBound
                    elements[element].next = elements.count
                default:
                    let isClosed = bytes[tag.upperBound - 2] == UInt8(ascii: "/")
                    elements.append(
                        Element(
                            name: number(ofNameIn: tag, bytes),
                            tag: tag,
                            isClosed: isClosed,
                            contentEnd: tag.upperBound,
                            end: tag.upperBound,
                            next: elements.count + 1
                        )
                    )
                    if !isClosed { open.append(elements.count - 1) }
                }
            }
            return open.isEmpty
        }

        private mutating func number(ofNameIn tag: Range<Int>, _ bytes: Span<UInt8>) -> Int {
            var end = tag.lowerBound + 1
            while !MarkupText.endsName(bytes[end]) { end += 1 }
            let name = bytes.extracting(tag.lowerBound + 1..<end)
            let digest = Fingerprint(of: name)
            if let known = numbers[digest] { return known }
            names.append(String(name))
            numbers[digest] = names.count - 1
            return names.count - 1
        }
    }

    /// From the next `<` to its `>`.
    private static func nextTag(_ bytes: Span<UInt8>, from start: Int) -> Range<Int>? {
        guard let lower = bytes.firstIndex(of: UInt8(ascii: "<"), from: start),
            let upper = bytes.firstIndex(of: UInt8(ascii: ">"), from: lower + 1)
        else { return nil }
        return upper > lower + 1 ? lower..<upper + 1 : nil
    }
}

extension WrittenMarkup {
    func name(_ index: Int) -> String { names[elements[index].name] }

    func content(_ index: Int) -> Range<Int> { elements[index].tag.upperBound..<elements[index].contentEnd }

    /// The elements that stand in it directly.
    func children(_ index: Int) -> [Int] {
        var children: [Int] = []
        var child = index + 1
        while child < elements[index].next {
            children.append(child)
            child = elements[child].next
        }
        return children
    }

    /// The first element of that name in the part.
    func first(_ name: String) -> Int? {
        guard let number = names.firstIndex(of: name) else { return nil }
        return elements.firstIndex { $0.name == number }
    }

    /// Where the value of an attribute stands, between its quotes.
    func value(of attribute: String, in index: Int) -> Range<Int>? {
        let tag = elements[index].tag
        var start = tag.lowerBound + 1 + names[elements[index].name].utf8.count
        let part = bytes
        let bytes = part.span
        let wanted = attribute.utf8Span.span
        // ` name="value"`, again and again.
        while bytes[start] == UInt8(ascii: " ") {
            guard let equals = bytes.firstIndex(of: UInt8(ascii: "="), from: start),
                let end = bytes.firstIndex(of: UInt8(ascii: "\""), from: equals + 2), end < tag.upperBound
            else { return nil }
            if Self.holds(bytes, at: start + 1..<equals, wanted) { return equals + 2..<end }
            start = end + 1
        }
        return nil
    }

    private static func holds(_ bytes: Span<UInt8>, at range: Range<Int>, _ wanted: Span<UInt8>) -> Bool {
        guard range.count == wanted.count else { return false }
        for index in 0..<wanted.count where bytes[range.lowerBound + index] != wanted[index] { return false }
        return true
    }

    /// What stands between two places of the part, references decoded.
    func text(_ range: Range<Int>) -> String { MarkupText.decode(bytes[range]) }
}

extension WrittenMarkup {
    /// What is added at the beginning and at the end of an element.
    typealias Addition = (first: [UInt8], last: [UInt8])

    /// The part with additions and other names, as a tree writes it: an element without content is one tag.
    func rewritten(_ additions: [Int: Addition] = [:], renaming names: [Int: String] = [:]) -> [UInt8] {
        var splice = MarkupSplice()
        for (index, element) in elements.enumerated() where element.contentEnd == element.tag.upperBound {
            let end = element.tag.upperBound - (element.isClosed ? 2 : 1)
            if let added = additions[index] {
                let content = Array(">".utf8) + added.first + added.last
                splice.replace(end..<element.end, with: content + Array("</\(name(index))>".utf8))
            } else if !element.isClosed {
                splice.replace(end..<element.end, with: Array("/>".utf8))
            }
        }
        for (index, added) in additions {
            let content = content(index)
            if content.isEmpty { continue }
            splice.insert(added.first, at: content.lowerBound)
            splice.insert(added.last, at: content.upperBound)
        }
        for (index, name) in names {
            guard let value = value(of: "text:name", in: index) else { continue }
            var writer = XMLWriter()
            writer.append(attributeText: name)
            splice.replace(value, with: writer.bytes)
        }
        return splice.applied(to: bytes)
    }
}
