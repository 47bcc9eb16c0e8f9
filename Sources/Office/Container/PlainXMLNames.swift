/// The names of a document: each spelling once, with what it means where the scanner stands (Namespaces in XML 1.0).
struct PlainXMLNames {
    /// A name in its namespace, and the vocabulary's number for it.
    struct Meaning {
        let name: Int32
        let number: Int32
    }

    /// What is looked at in every tag.
    private struct Spelling {
        let lower: Int
        let length: Int
        /// The first bytes, eight at most, and which bits of a word they take.
        let word: UInt64
        let mask: UInt64
        let isDeclaration: Bool
        /// The two spellings that came after this one before: one of them often comes again.
        var follower = 0
        var otherFollower = 0
        /// The tag in which it was last met as an attribute.
        var lastTag = 0
        /// What was found out in which scope.
        var element: (scope: Int, meaning: Meaning) = (-1, Meaning(name: 0, number: 0))
        var attribute: (scope: Int, meaning: Meaning) = (-1, Meaning(name: 0, number: 0))
    }

    private var spellings: [Spelling] = []
    /// The two parts of each spelling.
    private var parts: [(prefix: String, local: String)] = []
    /// The bytes of all spellings.
    private var letters: [UInt8] = []
    private var known: [String: Int] = [:]
    private var last = 0
    private var tag = 0

    private(set) var names: [XMLName] = []
    private var numbers: [Int32] = []
    private var meanings: [[String]: Int32] = [:]
    private let vocabulary: XMLVocabulary

    private static let xml = "http://www.w3.org/XML/1998/namespace"
    private var bindings: [(prefix: String, uri: String)] = [("", ""), ("xml", xml)]
    /// Elements that declare namespaces, by their depth, with the scope around them and its number of bindings.
    private var scopes: [(depth: Int, outer: Int, bindings: Int)] = []
    private var scope = 0
    private var scopeCount = 0
    /// Declarations read of the tag whose scope opens next.
    private var declared = 0

    init(vocabulary: XMLVocabulary) { self.vocabulary = vocabulary }

    // MARK: Spellings

    static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// The spelling that stands there, if it is the one expected.
    @inline(__always)
    mutating func guess(_ bytes: Span<UInt8>, at index: Int) -> (spelling: Int, end: Int)? {
        guard last < spellings.count else { return nil }
        var spelling = spellings[last].follower
        var end = end(of: spelling, bytes, at: index)
        if end == nil {
            spelling = spellings[last].otherFollower
            end = self.end(of: spelling, bytes, at: index)
        }
        guard let end else { return nil }
        last = spelling
        return (spelling, end)
    }

    /// Where a spelling ends that stands there as a whole name; nil when it does not.
    @inline(__always)
    func end(of number: Int, _ bytes: Span<UInt8>, at index: Int) -> Int? {
        let spelling = spellings[number]
        let end = index + spelling.length
        guard index + 8 <= bytes.count, end < bytes.count, !Self.isNameByte(bytes[end]) else { return nil }
        let found = unsafe bytes.bytes
        guard unsafe found.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self) & spelling.mask == spelling.word
        else { return nil }
        guard spelling.length > 8 else { return end }
        let wanted = unsafe letters.span.bytes
        // The last word may overlap the one before.
        var offset = 8
        while offset < spelling.length {
            offset = min(offset, spelling.length - 8)
            let left = unsafe found.unsafeLoadUnaligned(fromByteOffset: index + offset, as: UInt64.self)
            let right = unsafe wanted.unsafeLoadUnaligned(fromByteOffset: spelling.lower + offset, as: UInt64.self)
            guard left == right else { return nil }
            offset += 8
        }
        return end
    }

    /// The number of a spelling; nil when it is no plain name.
    mutating func spelling(_ bytes: Span<UInt8>) -> Int? {
        let text = PlainXMLText.string(bytes)
        guard let index = known[text] ?? learn(text) else { return nil }
        spellings[last].otherFollower = spellings[last].follower
        spellings[last].follower = index
        last = index
        return index
    }

    func isSpelling(_ spelling: Int, _ bytes: Span<UInt8>) -> Bool { known[PlainXMLText.string(bytes)] == spelling }

    private mutating func learn(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ Self.isName($0) }) else { return nil }
        let prefix = parts.count == 2 ? String(parts[0]) : ""
        let local = String(parts[parts.count - 1])
        known[text] = spellings.count
        let first = text.utf8.prefix(8)
        spellings.append(
            Spelling(
                lower: letters.count,
                length: text.utf8.count,
                word: first.reversed().reduce(0) { $0 << 8 | UInt64($1) },
                mask: UInt64.max >> UInt64(64 - 8 * first.count),
                isDeclaration: prefix == "xmlns" || text == "xmlns"
            )
        )
        self.parts.append((prefix, local))
        letters.append(contentsOf: text.utf8)
        return spellings.count - 1
    }

    private static func isName(_ part: Substring) -> Bool {
        guard let first = part.utf8.first else { return false }
        return isNameByte(first) && !(UInt8(ascii: "-")...UInt8(ascii: ":")).contains(first)
    }

    // MARK: Attributes of one tag

    mutating func beginTag() { tag += 1 }

    /// Whether the attribute stands for the first time in this tag.
    mutating func isFirstInTag(_ spelling: Int) -> Bool {
        guard spellings[spelling].lastTag < tag else { return false }
        spellings[spelling].lastTag = tag
        return true
    }

    func isDeclaration(_ spelling: Int) -> Bool { spellings[spelling].isDeclaration }

    // MARK: Namespaces

    /// Binds a prefix for the scope that opens next; nil when plain documents do not declare such a thing.
    mutating func declare(_ spelling: Int, _ uri: String) -> XMLNamespaceDeclaration? {
        let prefix = parts[spelling].prefix.isEmpty ? "" : parts[spelling].local
        guard !prefix.hasPrefix("xml"), uri != Self.xml, uri != "http://www.w3.org/2000/xmlns/" else { return nil }
        bindings.append((prefix, uri))
        declared += 1
        return XMLNamespaceDeclaration(prefix: prefix, uri: uri)
    }

    /// Begins the scope of an element that declares namespaces.
    mutating func openScope(at depth: Int) {
        scopes.append((depth, scope, bindings.count - declared))
        declared = 0
        scopeCount += 1
        scope = scopeCount
    }

    /// Ends the scope of the element at that depth, if it has one.
    mutating func closeScope(at depth: Int) {
        guard let ended = scopes.last, ended.depth == depth else { return }
        scopes.removeLast()
        scope = ended.outer
        bindings.removeLast(bindings.count - ended.bindings)
    }

    /// What an element of that spelling means here; nil when its prefix means nothing.
    mutating func meaning(ofElement spelling: Int) -> Meaning? {
        if spellings[spelling].element.scope == scope { return spellings[spelling].element.meaning }
        guard let meaning = findMeaning(spelling, isAttribute: false) else { return nil }
        spellings[spelling].element = (scope, meaning)
        return meaning
    }

    /// What an attribute of that spelling means here; nil when its prefix means nothing.
    mutating func meaning(ofAttribute spelling: Int) -> Meaning? {
        if spellings[spelling].attribute.scope == scope { return spellings[spelling].attribute.meaning }
        guard let meaning = findMeaning(spelling, isAttribute: true) else { return nil }
        spellings[spelling].attribute = (scope, meaning)
        return meaning
    }

    private mutating func findMeaning(_ spelling: Int, isAttribute: Bool) -> Meaning? {
        let (prefix, local) = parts[spelling]
        let hasNamespace = !isAttribute || !prefix.isEmpty
        guard let uri = hasNamespace ? bindings.last(where: { $0.prefix == prefix })?.uri : "" else { return nil }
        let index = meanings[[uri, local, prefix]] ?? Int32(names.count)
        if index == names.count {
            let name = XMLName(uri, local, prefix: prefix)
            meanings[[uri, local, prefix]] = index
            names.append(name)
            numbers.append(Int32(clamping: vocabulary.number(of: name)))
        }
        return Meaning(name: index, number: numbers[Int(index)])
    }
}
