/// Changes to a document, by the bytes that they replace; all others stay.
struct Splices {
    private var changes: [(range: Range<Int>, bytes: [UInt8])] = []

    /// Puts bytes in the place of others; two changes do not overlap.
    mutating func replace(_ range: Range<Int>, with bytes: [UInt8]) {
        changes.append((range, bytes))
    }

    /// Adds at the end of an element.
    mutating func add(_ added: [UInt8], at place: Place, of bytes: [UInt8]) {
        switch place {
        case .before(let position): replace(position..<position, with: added)
        case .inside(let tag):
            let element = MarkupTag(tag, of: bytes)
            replace(tag, with: element.bytes([], opened: true) + added + element.endTag)
        }
    }

    /// Where something can be added.
    enum Place {
        case before(Int)
        /// In an element that has only this tag `<a/>`.
        case inside(Range<Int>)
    }

    /// The bytes of a document, or of a piece of it, with the changes that fall there.
    func applied(to bytes: [UInt8], in range: Range<Int>? = nil) -> [UInt8] {
        let range = range ?? bytes.indices
        // At one place what was added first stands first, for the sort is stable, and before what replaces.
        let sorted = changes.sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
        var result: [UInt8] = []
        result.reserveCapacity(sorted.reduce(range.count) { $0 + $1.bytes.count })
        var copied = range.lowerBound
        for change in sorted where change.range.lowerBound >= copied {
            result += bytes[copied..<change.range.lowerBound]
            result += change.bytes
            copied = change.range.upperBound
        }
        return result + bytes[copied..<range.upperBound]
    }
}
