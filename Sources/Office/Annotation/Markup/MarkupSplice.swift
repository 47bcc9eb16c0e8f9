/// Changes to lay on a document at byte offsets; every byte that none of them names stays as it is.
struct MarkupSplice {
    /// Where something can be added.
    enum Place {
        case before(Int)
        /// In an element that has only this tag `<a/>`.
        case inside(MarkupTag)
    }

    private var edits: [(range: Range<Int>, bytes: [UInt8])] = []

    /// What is inserted at one place stands in the order of the calls.
    mutating func insert(_ bytes: [UInt8], at offset: Int) { replace(offset..<offset, with: bytes) }

    mutating func remove(_ range: Range<Int>) { replace(range, with: []) }

    mutating func replace(_ range: Range<Int>, with bytes: [UInt8]) { edits.append((range, bytes)) }

    /// Adds children to an element.
    mutating func add(_ children: [UInt8], at place: Place) {
        guard !children.isEmpty else { return }
        switch place {
        case .before(let offset): insert(children, at: offset)
        case .inside(let tag):
            let end = tag.range.upperBound
            replace(end - 2..<end, with: Array(">".utf8) + children + tag.endTag)
        }
    }

    /// Changes an attribute of a tag.
    mutating func change(_ change: MarkupTag.Change, in tag: MarkupTag) {
        switch change {
        case .set(let rank, let value):
            var writer = XMLWriter()
            writer.append(markup: "\"")
            writer.append(attributeText: value)
            writer.append(markup: "\"")
            let quoted = tag.attributes[rank].value
            replace(quoted.lowerBound - 1..<quoted.upperBound + 1, with: writer.bytes)
        case .remove(let rank):
            let start = rank == 0 ? tag.nameEnd : tag.attributes[rank - 1].range.upperBound
            remove(start..<tag.attributes[rank].range.upperBound)
        case .add(let added):
            var writer = XMLWriter()
            for attribute in added where tag.rank(of: attribute.name) == nil {
                writer.append(attribute: attribute.name, attribute.value)
            }
            insert(writer.bytes, at: tag.attributes.last?.range.upperBound ?? tag.nameEnd)
        }
    }

    /// Gives a tag an attribute, or another value to the one it has.
    mutating func set(_ name: String, _ value: String, in tag: MarkupTag) {
        change(tag.rank(of: name).map { .set($0, value) } ?? .add([(name, value)]), in: tag)
    }

    /// Elements that stand elsewhere too, without their `xml:id`: it names one only (xml:id 1.0, §4).
    static func withoutIdentifiers(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.firstRange(of: "xml:id".utf8) != nil else { return bytes }
        var splice = MarkupSplice()
        var scanner = MarkupScanner(bytes, at: 0)
        while (try? scanner.advance()) == true {
            let tag = MarkupTag(scanner)
            if let rank = tag.rank(of: "xml:id") { splice.change(.remove(rank), in: tag) }
        }
        return splice.applied(to: bytes)
    }

    /// A document, or a piece of it, with the changes that fall there; one that lies inside another is void.
    func applied(to bytes: [UInt8], in range: Range<Int>? = nil) -> [UInt8] {
        let range = range ?? bytes.indices
        // At one place what was added first stands first, for the sort is stable, and before what replaces.
        let sorted = edits.sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
        var result: [UInt8] = []
        result.reserveCapacity(sorted.reduce(range.count) { $0 + $1.bytes.count })
        var copied = range.lowerBound
        for edit in sorted where edit.range.lowerBound >= copied {
            result += bytes[copied..<edit.range.lowerBound]
            result += edit.bytes
            copied = edit.range.upperBound
        }
        result += bytes[copied..<range.upperBound]
        return result
    }
}
