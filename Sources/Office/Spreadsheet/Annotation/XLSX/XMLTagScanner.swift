/// Steps through the tags of a document and says at which bytes each stands, so that what is between them can be left
/// as it is (XML 1.0, §2.4 to §2.8 and §3.1).
///
/// Comments, processing instructions and CDATA sections are stepped over; a DOCTYPE, another encoding than UTF-8 and
/// tags that do not match are refused.
struct XMLTagScanner {
    /// What a tag does; an empty one opens and closes.
    enum Kind { case start, end, empty }

    /// Where a name and its value stand, quotes left out.
    struct Attribute {
        let name: Range<Int>
        let value: Range<Int>
    }

    /// How much disorder is borne.
    enum Policy {
        /// The document must be well-formed as far as tags go.
        case strict
        /// An element may end with its parent, as the `<br>` in drawings of Excel.
        case lenient
    }

    private struct Binding {
        let prefix: Range<Int>
        let isHome: Bool
        let depth: Int
    }

    let bytes: [UInt8]
    let part: String
    private(set) var kind = Kind.empty
    /// The tag, from `<` to `>`.
    private(set) var range = 0..<0
    /// Its name with its prefix.
    private(set) var qualifiedName = 0..<0
    /// Its name without prefix.
    private(set) var name = ""
    /// Whether its namespace is among those the scanner was given.
    private(set) var isHome = false
    private(set) var attributes: [Attribute] = []
    /// Number of elements around the tag.
    private(set) var depth = 0
    private let home: Set<String>?
    private let policy: Policy
    private let deepest: Int
    private var open: [Range<Int>] = []
    private var bindings: [Binding] = []
    private var position = 0

    /// Without `home`, every namespace is at home.
    init(
        _ bytes: [UInt8],
        part: String,
        home: Set<String>?,
        policy: Policy = .strict,
        limits: Limits
    ) throws(OfficeError) {
        self.bytes = bytes
        self.part = part
        self.home = home
        self.policy = policy
        deepest = limits.depth
        guard Self.isUTF8(bytes) else { throw malformed }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// Moves to the next tag; false after the last.
    mutating func advance() throws(OfficeError) -> Bool {
        while let last = bindings.last, last.depth >= open.count { bindings.removeLast() }
        while let start = find(UInt8(ascii: "<"), from: position) {
            try checkText(to: start)
            position = start
            if starts(with: "<!--") {
                try skip(to: "-->")
            } else if starts(with: "<![CDATA[") {
                try skip(to: "]]>")
            } else if starts(with: "<?") {
                try skip(to: "?>")
            } else if starts(with: "<!") {
                throw .doctypeForbidden(part: part)
            } else if starts(with: "</") {
                if try readEnd() { return true }
            } else {
                try readStart()
                return true
            }
        }
        try checkText(to: bytes.count)
        position = bytes.count
        guard policy == .lenient || open.isEmpty && hasRoot else { throw malformed }
        return false
    }

    /// Outside of the root element stands no text.
    private func checkText(to end: Int) throws(OfficeError) {
        guard policy == .strict, open.isEmpty else { return }
        guard bytes[position..<end].allSatisfy(XMLText.isBlank) else { throw malformed }
    }

    private var hasRoot: Bool { !range.isEmpty }

    /// The value of an attribute of the current tag, references decoded; its name is taken as written.
    func attribute(_ name: String) -> String? {
        attributes.first { matches($0.name, name) }.map { string($0.value) }
    }

    /// A whole number in an attribute.
    func number(_ name: String) -> Int? {
        attribute(name).flatMap { NumberParser.int($0.utf8.span) }
    }

    /// Whether an attribute is `1` or `true`.
    func flag(_ name: String) -> Bool {
        attribute(name).flatMap(NumberParser.boolean) ?? false
    }

    func string(_ range: Range<Int>) -> String { XMLText.decode(bytes[range]) }

    /// What is wrong where the scanner stands.
    var malformed: OfficeError {
        .malformedXML(part: part, line: 1 + bytes[..<min(position, bytes.count)].count { $0 == UInt8(ascii: "\n") })
    }

    // MARK: Tags

    private mutating func readStart() throws(OfficeError) {
        let start = position
        position += 1
        qualifiedName = readName()
        guard !qualifiedName.isEmpty, policy == .lenient || !open.isEmpty || !hasRoot else { throw malformed }
        attributes.removeAll(keepingCapacity: true)
        while true {
            skipBlanks()
            if starts(with: "/>") || starts(with: ">") { break }
            let name = readName()
            skipBlanks()
            guard !name.isEmpty, starts(with: "=") else { throw malformed }
            position += 1
            skipBlanks()
            guard starts(with: "\"") || starts(with: "'"),
                let end = find(bytes[position], from: position + 1)
            else { throw malformed }
            attributes.append(Attribute(name: name, value: position + 1..<end))
            position = end + 1
        }
        kind = bytes[position] == UInt8(ascii: "/") ? .empty : .start
        position += kind == .empty ? 2 : 1
        range = start..<position
        depth = open.count
        bind()
        resolve()
        guard kind == .start else { return }
        open.append(qualifiedName)
        guard open.count <= deepest else { throw malformed }
    }

    /// False for an end that ends nothing.
    private mutating func readEnd() throws(OfficeError) -> Bool {
        let start = position
        position += 2
        let name = readName()
        skipBlanks()
        guard starts(with: ">") else { throw malformed }
        position += 1
        let match = open.lastIndex { bytes[$0].elementsEqual(bytes[name]) }
        guard policy == .lenient || match.map({ $0 == open.count - 1 }) == true else { throw malformed }
        guard let match else { return false }
        kind = .end
        range = start..<position
        qualifiedName = name
        depth = match
        attributes.removeAll(keepingCapacity: true)
        resolve()
        open.removeLast(open.count - match)
        return true
    }

    /// Takes the declarations of the current tag (Namespaces in XML 1.0, §3).
    private mutating func bind() {
        guard let home else { return }
        for attribute in attributes where bytes[attribute.name].starts(with: "xmlns".utf8) {
            let rest = attribute.name.lowerBound + 5..<attribute.name.upperBound
            guard rest.isEmpty || bytes[rest.lowerBound] == UInt8(ascii: ":") else { continue }
            let prefix = rest.isEmpty ? rest : rest.lowerBound + 1..<rest.upperBound
            bindings.append(Binding(prefix: prefix, isHome: home.contains(string(attribute.value)), depth: depth))
        }
    }

    private mutating func resolve() {
        let colon = bytes[qualifiedName].firstIndex(of: UInt8(ascii: ":"))
        let local = colon.map { $0 + 1..<qualifiedName.upperBound } ?? qualifiedName
        name = String(decoding: bytes[local], as: UTF8.self)
        guard home != nil else {
            isHome = true
            return
        }
        let prefix = qualifiedName.lowerBound..<(colon ?? qualifiedName.lowerBound)
        isHome = bindings.last { bytes[$0.prefix].elementsEqual(bytes[prefix]) }?.isHome ?? false
    }

    // MARK: Bytes

    private func matches(_ range: Range<Int>, _ word: String) -> Bool { bytes[range].elementsEqual(word.utf8) }

    private func starts(with word: String) -> Bool { bytes[position...].starts(with: word.utf8) }

    private func find(_ byte: UInt8, from start: Int) -> Int? {
        var index = start
        while index < bytes.count {
            if bytes[index] == byte { return index }
            index += 1
        }
        return nil
    }

    private mutating func skip(to word: String) throws(OfficeError) {
        let last = Array(word.utf8)
        while let start = find(last[0], from: position) {
            position = start
            if bytes[start...].starts(with: last) {
                position += last.count
                return
            }
            position += 1
        }
        position = bytes.count
        throw malformed
    }

    private mutating func skipBlanks() {
        while position < bytes.count, XMLText.isBlank(bytes[position]) { position += 1 }
    }

    private mutating func readName() -> Range<Int> {
        let start = position
        while position < bytes.count, !XMLText.endsName(bytes[position]) { position += 1 }
        return start..<position
    }

    /// Whether the document says nothing else (XML 1.0, §4.3.3).
    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        guard !bytes.prefix(4).contains(0), !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
            return false
        }
        let head = String(decoding: bytes.prefix(200), as: UTF8.self)
        guard let end = head.firstRange(of: "?>"), let start = head.firstRange(of: "<?xml "),
            let key = head[start.upperBound..<end.lowerBound].firstRange(of: "encoding")
        else { return true }
        let value = head[key.upperBound..<end.lowerBound].drop {
            $0 == "=" || $0.isWhitespace || $0 == "\"" || $0 == "'"
        }
        let name = value.prefix { $0 != "\"" && $0 != "'" }.lowercased()
        return ["utf-8", "utf8", "us-ascii", "ascii"].contains(name)
    }
}
