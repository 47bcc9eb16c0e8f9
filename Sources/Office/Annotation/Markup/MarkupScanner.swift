/// Steps through the tags of a document and says at which bytes each stands, so that what is between them can be left
/// as it is (XML 1.0, §2.4 to §2.8 and §3.1).
///
/// Comments, processing instructions and CDATA sections are stepped over; a DOCTYPE, another encoding than UTF-8 and
/// tags that do not match are refused.
struct MarkupScanner {
    /// What a tag does; an empty one opens and closes.
    enum Kind { case start, end, empty }

    /// Where a name and its value stand, quotes left out.
    struct Attribute {
        let name: Range<Int>
        let value: Range<Int>
        /// The vocabulary's number for its name.
        fileprivate(set) var number = 0
    }

    /// How much disorder is borne.
    enum Policy {
        /// The document must be well-formed as far as tags go.
        case strict
        /// An element may end with its parent, as the `<br>` in drawings of Excel.
        case lenient
    }

    let bytes: [UInt8]
    let part: String
    private(set) var kind = Kind.empty
    /// The tag, from `<` to `>`.
    private(set) var range = 0..<0
    /// Its name with its prefix.
    private(set) var qualifiedName = 0..<0
    /// What the name of a start tag means.
    private(set) var meaning = MarkupNames.Meaning()
    private(set) var attributes: [Attribute] = []
    /// The namespaces that the tag declares.
    private(set) var declarations: [XMLNamespaceDeclaration] = []
    /// Number of elements around the tag.
    private(set) var depth = 0
    /// Names mean nothing while an element is stepped over.
    private var isSkipping = false
    private var names: MarkupNames
    private let hasVocabulary: Bool
    private let policy: Policy
    private let limits: Limits
    private var open: [Range<Int>] = []
    private var position = 0

    /// Without `home`, every namespace is at home; `vocabulary` gives names their numbers.
    init(
        _ bytes: [UInt8],
        part: String,
        home: Set<String>? = nil,
        vocabulary: XMLVocabulary? = nil,
        policy: Policy = .strict,
        limits: Limits
    ) throws(OfficeError) {
        self.bytes = bytes
        self.part = part
        names = MarkupNames(home: home, vocabulary: vocabulary ?? .none)
        hasVocabulary = vocabulary != nil
        self.policy = policy
        self.limits = limits
        guard XMLTextRepair.isUTF8(bytes) else { throw malformed }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// Stands before a tag of a document scanned before.
    init(_ bytes: [UInt8], at position: Int) {
        self.bytes = bytes
        part = ""
        names = MarkupNames(home: nil, vocabulary: .none)
        hasVocabulary = false
        policy = .lenient
        limits = .standard
        self.position = position
    }

    /// Moves to the next tag; false after the last.
    mutating func advance() throws(OfficeError) -> Bool {
        names.scopes.close(to: open.count)
        while let start = find(UInt8(ascii: "<"), from: position) {
            try checkText(to: start)
            position = start
            switch byte(1) {
            case UInt8(ascii: "?"): try skip(to: "?>", from: 2)
            case UInt8(ascii: "!"):
                if starts(with: "<!--") {
                    try skip(to: "-->", from: 4)
                } else if starts(with: "<![CDATA["), !open.isEmpty {
                    try skip(to: "]]>", from: 9)
                } else {
                    throw starts(with: "<![") ? malformed : .doctypeForbidden(part: part)
                }
            case UInt8(ascii: "/"): if try readEnd() { return true }
            default:
                try readStart()
                return true
            }
        }
        try checkText(to: bytes.count)
        position = bytes.count
        guard policy == .lenient || open.isEmpty && hasRoot else { throw malformed }
        return false
    }

    /// Moves to the end of the element that just began; `declared` is told of namespaces inside it.
    mutating func skipElement(_ declared: ([XMLNamespaceDeclaration]) -> Void = { _ in }) throws(OfficeError) {
        let depth = depth
        isSkipping = true
        defer { isSkipping = false }
        while try advance(), self.depth > depth {
            if kind != .end, !declarations.isEmpty { declared(declarations) }
        }
    }

    /// Outside of the root element stands no text.
    private func checkText(to end: Int) throws(OfficeError) {
        guard policy == .strict, open.isEmpty else { return }
        guard bytes[position..<end].allSatisfy(MarkupText.isBlank) else { throw malformed }
    }

    private var hasRoot: Bool { !range.isEmpty }

    // MARK: The current start tag

    /// Its name without prefix.
    var name: String { meaning.local }

    /// Whether its namespace is among those the scanner was given.
    var isHome: Bool { meaning.isHome }

    /// The value of an attribute of the current tag, references decoded; its name is taken as written.
    func attribute(_ name: String) -> String? {
        attributes.first { bytes[$0.name].elementsEqual(name.utf8) }.map { string($0.value) }
    }

    /// A whole number in an attribute.
    func number(_ name: String) -> Int? {
        attribute(name).flatMap { NumberParser.int($0.utf8.span) }
    }

    /// Whether an attribute is `1` or `true`.
    func flag(_ name: String) -> Bool {
        attribute(name).flatMap { NumberParser.boolean($0) } ?? false
    }

    func string(_ range: Range<Int>) -> String { MarkupText.decode(bytes[range]) }

    /// What is wrong where the scanner stands.
    var malformed: OfficeError {
        .malformedXML(part: part, line: 1 + bytes[..<min(position, bytes.count)].count { $0 == UInt8(ascii: "\n") })
    }

    // MARK: Tags

    private mutating func readStart() throws(OfficeError) {
        let start = position
        position += 1
        let spelling = readName()
        qualifiedName = spelling.range
        guard !qualifiedName.isEmpty, policy == .lenient || !open.isEmpty || !hasRoot else { throw malformed }
        depth = open.count
        try readAttributes()
        kind = byte(0) == UInt8(ascii: "/") ? .empty : .start
        position += kind == .empty ? 2 : 1
        range = start..<position
        if !isSkipping { meaning = names.meaning(of: spelling, isAttribute: false, in: bytes) }
        guard kind == .start else { return }
        open.append(qualifiedName)
        guard open.count <= limits.depth else { throw malformed }
    }

    private mutating func readAttributes() throws(OfficeError) {
        attributes.removeAll(keepingCapacity: true)
        declarations.removeAll()
        var spellings: [UInt] = []
        while true {
            skipBlanks()
            if byte(0) == UInt8(ascii: ">") || byte(0) == UInt8(ascii: "/") && byte(1) == UInt8(ascii: ">") { break }
            let name = readName()
            skipBlanks()
            guard !name.range.isEmpty, byte(0) == UInt8(ascii: "=") else { throw malformed }
            position += 1
            skipBlanks()
            guard byte(0) == UInt8(ascii: "\"") || byte(0) == UInt8(ascii: "'"),
                let end = find(bytes[position], from: position + 1)
            else { throw malformed }
            guard attributes.count < limits.attributes else {
                throw .tooLarge(.attributes, allowed: limits.attributes)
            }
            attributes.append(Attribute(name: name.range, value: position + 1..<end))
            if hasVocabulary, !isSkipping { spellings.append(name.digest) }
            position = end + 1
            if let prefix = declaredPrefix(name.range), let value = attributes.last?.value {
                declarations.append(XMLNamespaceDeclaration(prefix: prefix, uri: string(value)))
            }
        }
        if !declarations.isEmpty { names.scopes.open(declarations, at: depth) }
        for (index, digest) in spellings.enumerated() {
            let spelling = MarkupNames.Spelling(range: attributes[index].name, digest: digest)
            attributes[index].number = names.meaning(of: spelling, isAttribute: true, in: bytes).number
        }
    }

    /// The prefix that an attribute declares, empty for the default namespace; nil when it declares none.
    private func declaredPrefix(_ name: Range<Int>) -> String? {
        guard name.count >= 5, bytes[name.lowerBound] == UInt8(ascii: "x"), bytes[name].starts(with: "xmlns".utf8)
        else { return nil }
        let rest = bytes[name].dropFirst(5)
        guard let colon = rest.first else { return "" }
        return colon == UInt8(ascii: ":") ? String(decoding: rest.dropFirst(), as: UTF8.self) : nil
    }

    /// False for an end that ends nothing.
    private mutating func readEnd() throws(OfficeError) -> Bool {
        let start = position
        position += 2
        let name = readName().range
        skipBlanks()
        guard byte(0) == UInt8(ascii: ">") else { throw malformed }
        position += 1
        let match = open.lastIndex { bytes[$0].elementsEqual(bytes[name]) }
        guard policy == .lenient || match.map({ $0 == open.count - 1 }) == true else { throw malformed }
        guard let match else { return false }
        kind = .end
        range = start..<position
        qualifiedName = name
        depth = match
        attributes.removeAll(keepingCapacity: true)
        open.removeLast(open.count - match)
        return true
    }

    // MARK: Bytes

    /// The byte so far from here; 0 after the last.
    private func byte(_ offset: Int) -> UInt8 {
        position + offset < bytes.count ? bytes[position + offset] : 0
    }

    private func starts(with word: String) -> Bool { bytes[position...].starts(with: word.utf8) }

    private func find(_ byte: UInt8, from start: Int) -> Int? {
        var index = start
        while index < bytes.count {
            if bytes[index] == byte { return index }
            index += 1
        }
        return nil
    }

    private mutating func skip(to word: String, from offset: Int) throws(OfficeError) {
        guard let end = MarkupText.end(of: word, in: bytes[min(position + offset, bytes.count)...]) else {
            position = bytes.count
            throw malformed
        }
        position = end
    }

    private mutating func skipBlanks() {
        while position < bytes.count, MarkupText.isBlank(bytes[position]) { position += 1 }
    }

    private mutating func readName() -> MarkupNames.Spelling {
        let start = position
        var digest: UInt = 5381
        while position < bytes.count, !MarkupText.endsName(bytes[position]) {
            digest = digest &* 33 &+ UInt(bytes[position])
            position += 1
        }
        return MarkupNames.Spelling(range: start..<position, digest: digest)
    }
}
