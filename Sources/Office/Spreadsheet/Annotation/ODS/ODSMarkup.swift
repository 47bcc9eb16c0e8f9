/// Walks through a part of which every byte is to be kept: the events of `XMLReader`, and the bytes that each tag takes.
///
/// The reader knows names, namespaces and references; its tags are found again in the bytes, one after the other.
struct ODSMarkup: ~Copyable {
    let bytes: [UInt8]
    /// Where the current tag stands; that of an empty element is both its start and its end.
    private(set) var tag = 0..<0
    /// Whether the last start tag was that of an element `<a/>`.
    private(set) var isEmptyElement = false
    /// What the prefixes met so far mean.
    private(set) var namespaces = ODSNamespaces()
    private var hasRoot = false
    private var endsHere = false
    private var offset = 0
    private var reader: XMLReader
    private let part: String

    /// Takes a part in UTF-8 only, for what is added to it is.
    init(_ bytes: [UInt8], part: String, limits: Limits) throws(OfficeError) {
        guard Self.isUTF8(bytes) else { throw .malformedXML(part: part, line: 1) }
        let reader = try XMLReader(
            bytes: bytes,
            part: part,
            vocabulary: ODSToken.vocabulary,
            policy: .strict,
            limits: limits,
            tier: .fastest
        )
        self.init(bytes, part: part, reader)
    }

    private init(_ bytes: [UInt8], part: String, _ reader: consuming XMLReader) {
        self.bytes = bytes
        self.part = part
        self.reader = reader
    }

    /// No zero byte, and no encoding declared but UTF-8 (XML 1.0, §4.3.3).
    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard start.first.map({ $0 < 0x80 }) ?? false, !start.prefix(4).contains(0) else { return false }
        guard start.starts(with: Array("<?xml".utf8)), let end = start.firstIndex(of: UInt8(ascii: ">")) else {
            return true
        }
        let declaration = String(decoding: start[..<end], as: UTF8.self).lowercased()
        guard let encoding = declaration.firstRange(of: "encoding") else { return true }
        let value = declaration[encoding.upperBound...].drop { " =\t\r\n".contains($0) }.dropFirst()
        return value.hasPrefix("utf-8\"") || value.hasPrefix("utf-8'")
    }

    // MARK: Events

    /// Moves to the next event; nil at the end of the part.
    mutating func advance() throws(OfficeError) -> XMLReader.Kind? {
        guard let kind = try reader.advance() else {
            // Elements left out have tags all the same: those found would not be those read.
            guard !reader.wentTooDeep else { throw .malformedXML(part: part, line: 1) }
            return nil
        }
        switch kind {
        case .text: break
        case .start:
            tag = try nextTag()
            isEmptyElement = bytes[tag.upperBound - 2] == UInt8(ascii: "/")
            endsHere = isEmptyElement
            if hasRoot {
                namespaces.add(reader.namespaces)
            } else {
                namespaces = ODSNamespaces(root: reader.namespaces)
            }
            hasRoot = true
        case .end:
            if !endsHere { tag = try nextTag() }
            endsHere = false
        }
        return kind
    }

    /// Moves to the end of the current element.
    mutating func skipElement() throws(OfficeError) {
        var depth = 1
        while depth > 0, let kind = try advance() {
            switch kind {
            case .start: depth += 1
            case .end: depth -= 1
            case .text: break
            }
        }
    }

    /// Moves to the end of the current element and returns its words, those of notes left out.
    mutating func words() throws(OfficeError) -> String {
        var text: [UInt8] = []
        var depth = 1
        while depth > 0, let kind = try advance() {
            switch kind {
            case .text: reader.text { text.append(contentsOf: $0) }
            case .end: depth -= 1
            case .start:
                if token == .annotation {
                    try skipElement()
                } else {
                    if token != .unknown { text.append(UInt8(ascii: " ")) }
                    depth += 1
                }
            }
        }
        return Self.words(of: String(decoding: text, as: UTF8.self))
    }

    /// A text with one blank between its words, so that layout makes no difference.
    static func words(of text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    // MARK: The current start tag

    var token: ODSToken { reader.odsToken }
    func attribute(_ token: ODSToken) -> String? { reader.attribute(token) }

    /// Which of its attributes that is, namespace declarations not counted.
    func ordinal(of token: ODSToken) -> Int? {
        (0..<reader.attributeCount).first { reader.attributeNumber($0) == token.rawValue }
    }

    /// The number of repetitions that an attribute asks for.
    func count(_ token: ODSToken, atMost limit: Int) -> Int {
        guard let ordinal = ordinal(of: token) else { return 1 }
        return reader.value(ordinal) { ODSCellAttributes.count($0, atMost: limit) }
    }

    // MARK: Bytes

    private mutating func nextTag() throws(OfficeError) -> Range<Int> {
        while let start = bytes[offset...].firstIndex(of: UInt8(ascii: "<")), start + 1 < bytes.count {
            switch bytes[start + 1] {
            case UInt8(ascii: "?"): offset = try end(of: "?>", from: start + 2)
            case UInt8(ascii: "!") where bytes[start...].starts(with: Array("<!--".utf8)):
                offset = try end(of: "-->", from: start + 4)
            case UInt8(ascii: "!"): offset = try end(of: "]]>", from: start + 9)
            default:
                offset = try endOfTag(from: start)
                return start..<offset
            }
        }
        throw .malformedXML(part: part, line: 1)
    }

    private func end(of mark: String, from start: Int) throws(OfficeError) -> Int {
        let mark = Array(mark.utf8)
        var index = start
        while index + mark.count <= bytes.count {
            if bytes[index] == mark[0], bytes[index...].starts(with: mark) { return index + mark.count }
            index += 1
        }
        throw .malformedXML(part: part, line: 1)
    }

    /// `>` may stand in the value of an attribute.
    private func endOfTag(from start: Int) throws(OfficeError) -> Int {
        var quote: UInt8?
        for index in start + 1..<bytes.count {
            let byte = bytes[index]
            if byte == quote {
                quote = nil
            } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if quote == nil, byte == UInt8(ascii: ">") {
                return index + 1
            }
        }
        throw .malformedXML(part: part, line: 1)
    }
}
