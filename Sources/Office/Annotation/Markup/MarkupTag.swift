/// A tag of a document, to be written again with other attributes.
struct MarkupTag {
    /// A change to one attribute, known by its rank.
    enum Change {
        case set(Int, String)
        case remove(Int)
        /// Adds attributes after the others.
        case add([(name: String, value: String)])
    }

    struct Attribute {
        /// The name as written.
        let name: String
        /// From the first letter of the name to the closing quote.
        let range: Range<Int>
        /// Between the quotes.
        let value: Range<Int>
    }

    /// From `<` to `>`.
    let range: Range<Int>
    let qualifiedName: String
    let attributes: [Attribute]
    /// Whether it also ends its element.
    let isEmpty: Bool

    init(_ scanner: MarkupScanner) {
        range = scanner.range
        qualifiedName = String(decoding: scanner.bytes[scanner.qualifiedName], as: UTF8.self)
        attributes = scanner.attributes.map {
            Attribute(
                name: String(decoding: scanner.bytes[$0.name], as: UTF8.self),
                range: $0.name.lowerBound..<$0.value.upperBound + 1,
                value: $0.value
            )
        }
        isEmpty = scanner.kind == .empty
    }

    /// The tag that a scanner saw there.
    init(at range: Range<Int>, of bytes: [UInt8]) {
        var scanner = MarkupScanner(bytes, at: range.lowerBound)
        // What was read once can be read again.
        _ = try? scanner.advance()
        self.init(scanner)
    }

    /// The prefix of the element with its colon, or nothing.
    var prefix: String { qualifiedName.firstIndex(of: ":").map { String(qualifiedName[...$0]) } ?? "" }

    /// Where its name ends.
    var nameEnd: Int { range.lowerBound + 1 + qualifiedName.utf8.count }

    /// The end tag of the element.
    var endTag: [UInt8] { Array("</\(qualifiedName)>".utf8) }

    func rank(of name: String) -> Int? { attributes.firstIndex { $0.name == name } }

    /// The tag with these changes; that of an empty element leaves it open when something comes into it.
    func bytes(_ changes: [Change], opened: Bool = false, of bytes: [UInt8]) -> [UInt8] {
        var splice = MarkupSplice()
        for change in changes { splice.change(change, in: self) }
        if opened, isEmpty { splice.replace(range.upperBound - 2..<range.upperBound, with: Array(">".utf8)) }
        return splice.applied(to: bytes, in: range)
    }
}
