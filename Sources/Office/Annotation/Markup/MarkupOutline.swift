/// The elements of a document that is not huge, each with the bytes where it stands.
struct MarkupOutline {
    /// Rank of an element, in the order of the document.
    typealias Index = Int

    private struct Element {
        let tag: MarkupTag
        let name: String
        let isHome: Bool
        let parent: Index
        /// Where its content ends, and where it ends itself.
        var contentEnd: Int
        var end: Int
        /// The first element that stands after it, outside of it.
        var next: Index
    }

    let bytes: [UInt8]
    private let part: String
    private var elements: [Element] = []

    init(
        _ bytes: [UInt8],
        part: String,
        home: Set<String>? = nil,
        policy: MarkupScanner.Policy = .strict,
        limits: Limits
    ) throws(OfficeError) {
        self.bytes = bytes
        self.part = part
        var scanner = try MarkupScanner(bytes, part: part, home: home, policy: policy, limits: limits)
        var open: [Index] = []
        while try scanner.advance() {
            if scanner.kind == .end {
                close(&open, to: scanner.depth, before: scanner.range)
                continue
            }
            guard elements.count < limits.cells else { throw .tooLarge(.cells, allowed: limits.cells) }
            elements.append(
                Element(
                    tag: MarkupTag(scanner),
                    name: scanner.name,
                    isHome: scanner.isHome,
                    parent: open.last ?? -1,
                    contentEnd: scanner.range.upperBound,
                    end: scanner.range.upperBound,
                    next: elements.count + 1
                )
            )
            if scanner.kind == .start { open.append(elements.count - 1) }
        }
        close(&open, to: 0, before: bytes.count..<bytes.count)
        guard !elements.isEmpty else { throw .malformedXML(part: part, line: 1) }
    }

    /// Ends the elements that are open; those whose end is not written end with their parent.
    private mutating func close(_ open: inout [Index], to depth: Int, before end: Range<Int>) {
        while open.count > depth, let last = open.popLast() {
            elements[last].contentEnd = end.lowerBound
            elements[last].end = open.count == depth ? end.upperBound : end.lowerBound
            elements[last].next = elements.count
        }
    }

    /// The root element.
    var root: Index { 0 }

    var indices: Range<Index> { elements.indices }

    /// Name without prefix; nil when its namespace is none of those asked for.
    func name(_ index: Index) -> String? { elements[index].isHome ? elements[index].name : nil }

    func tag(_ index: Index) -> MarkupTag { elements[index].tag }

    /// From the first byte of its start tag to the last of its end tag.
    func range(_ index: Index) -> Range<Int> { elements[index].tag.range.lowerBound..<elements[index].end }

    /// Between its tags.
    func content(_ index: Index) -> Range<Int> { elements[index].tag.range.upperBound..<elements[index].contentEnd }

    /// The text between its tags, as if it had no elements.
    func text(_ index: Index) -> String { MarkupText.decode(bytes[content(index)]) }

    func children(_ index: Index, _ name: String? = nil) -> [Index] {
        var children: [Index] = []
        var child = index + 1
        while child < elements[index].next {
            if name == nil || self.name(child) == name { children.append(child) }
            child = elements[child].next
        }
        return children
    }

    /// All elements of that name inside it, at any depth.
    func descendants(_ index: Index, _ name: String) -> [Index] {
        (index + 1..<elements[index].next).filter { self.name($0) == name }
    }

    func parent(_ index: Index) -> Index? { elements[index].parent < 0 ? nil : elements[index].parent }

    func attribute(_ name: String, _ index: Index) -> String? {
        tag(index).attributes.first { $0.name == name }.map { MarkupText.decode(bytes[$0.value]) }
    }

    /// A whole number in an attribute.
    func number(_ name: String, _ index: Index) -> Int? {
        attribute(name, index).flatMap { NumberParser.int($0.utf8.span) }
    }

    /// Where children can be added at the end of an element.
    func place(in index: Index) -> MarkupSplice.Place {
        tag(index).isEmpty ? .inside(tag(index)) : .before(content(index).upperBound)
    }
}
