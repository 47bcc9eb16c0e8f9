/// Changes to lay on a document at byte offsets; every byte that none of them names stays as it is.
struct XMLSplice {
    private struct Edit {
        let range: Range<Int>
        let bytes: [UInt8]
        let rank: Int
    }

    private var edits: [Edit] = []

    /// What is inserted at one place stands in the order of the calls.
    mutating func insert(_ bytes: [UInt8], at offset: Int) { replace(offset..<offset, with: bytes) }

    mutating func remove(_ range: Range<Int>) { replace(range, with: []) }

    mutating func replace(_ range: Range<Int>, with bytes: [UInt8]) {
        edits.append(Edit(range: range, bytes: bytes, rank: edits.count))
    }

    /// Gives the tag on which a scanner stands, or stood, an attribute.
    mutating func set(_ name: String, _ value: String, in tag: XMLTag) {
        if let attribute = tag.attributes.first(where: { $0.name == name }) {
            replace(attribute.value, with: XMLText.encode(value))
        } else {
            var writer = XMLWriter()
            writer.append(attribute: name, value)
            insert(writer.bytes, at: tag.range.lowerBound + 1 + tag.qualifiedName.utf8.count)
        }
    }

    /// Puts children into an element that is written as one empty tag.
    mutating func fill(_ tag: XMLTag, with children: [UInt8]) {
        let end = tag.range.upperBound
        replace(end - 2..<end, with: Array(">".utf8) + children + Array("</\(tag.qualifiedName)>".utf8))
    }

    /// The document with all changes; one that lies inside another is void.
    func apply(to bytes: [UInt8]) -> [UInt8] {
        let sorted = edits.sorted { ($0.range.lowerBound, $0.rank) < ($1.range.lowerBound, $1.rank) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.bytes.count })
        var copied = 0
        for edit in sorted where edit.range.lowerBound >= copied {
            result.append(contentsOf: bytes[copied..<edit.range.lowerBound])
            result.append(contentsOf: edit.bytes)
            copied = edit.range.upperBound
        }
        result.append(contentsOf: bytes[copied...])
        return result
    }
}

/// A tag as a scanner saw it.
struct XMLTag {
    /// From `<` to `>`.
    let range: Range<Int>
    let qualifiedName: String
    let attributes: [(name: String, value: Range<Int>)]
    /// Whether it also ends its element.
    let isEmpty: Bool

    init(_ scanner: XMLTagScanner) {
        range = scanner.range
        qualifiedName = String(decoding: scanner.bytes[scanner.qualifiedName], as: UTF8.self)
        attributes = scanner.attributes.map {
            (name: String(decoding: scanner.bytes[$0.name], as: UTF8.self), value: $0.value)
        }
        isEmpty = scanner.kind == .empty
    }

    /// The prefix of the element with its colon, or nothing.
    var prefix: String { XMLText.prefix(of: qualifiedName) }
}
