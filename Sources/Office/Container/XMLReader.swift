/// Reads XML by asking for one event after the other.
///
/// Underneath, libxml2 pushes events for a chunk into a buffer and the reader pulls from it: as fast as callbacks, and
/// code that reads a document stays a plain loop. Any DOCTYPE stops the reading; elements deeper than
/// `Limits.depth` are skipped and `wentTooDeep` says so.
///
/// Two ways to use it, not to be mixed up within one element:
/// - `next()` returns self-contained `XMLEvent`s;
/// - `advance()` moves to the next event, described by `number`, `text`, `attribute(_:)` without making strings; a text
///   that crosses a chunk comes in two.
package struct XMLReader: ~Copyable {
    /// Kinds of events for `advance()`.
    package enum Kind { case start, end, text }

    /// What to do when the document is ill-formed.
    package enum Policy {
        /// Throw `.malformedXML`.
        case strict
        /// Read on as far as sense can be made; `firstErrorLine` tells.
        case recovering
    }

    private enum Source {
        case bytes([UInt8])
        case stream(ZipStream)
    }

    private let part: String
    private let limits: Limits
    private let policy: Policy
    private let parser: XMLPushParser
    private var source: Source
    private var offset = 0
    private var chunk: [UInt8] = []
    private var isFinished = false
    private var batch = XMLEventBatch()
    private var position = -1
    private static let chunkSize = 128 << 10

    /// Reads a document held in memory; `part` names it in errors.
    package init(
        bytes: [UInt8],
        part: String,
        vocabulary: XMLVocabulary = .none,
        policy: Policy = .strict,
        limits: Limits = .standard
    ) throws(OfficeError) {
        try self.init(.bytes(bytes), part: part, vocabulary: vocabulary, policy: policy, limits: limits)
    }

    /// Reads a member of an archive as it is inflated.
    package init(
        _ member: String,
        of archive: borrowing ZipReader,
        vocabulary: XMLVocabulary = .none,
        policy: Policy = .strict,
        limits: Limits = .standard
    ) throws(OfficeError) {
        let stream = try archive.stream(member)
        try self.init(.stream(stream), part: member, vocabulary: vocabulary, policy: policy, limits: limits)
    }

    private init(
        _ source: Source,
        part: String,
        vocabulary: XMLVocabulary,
        policy: Policy,
        limits: Limits
    ) throws(OfficeError) {
        let sink = XMLEventSink(vocabulary: vocabulary, limits: limits)
        guard let parser = XMLPushParser(sink: sink) else { throw .tooLarge(.partBytes, allowed: limits.partBytes) }
        self.source = source
        self.part = part
        self.policy = policy
        self.limits = limits
        self.parser = parser
        if case .stream = source { chunk = [UInt8](repeating: 0, count: Self.chunkSize) }
    }

    /// Whether elements beyond `Limits.depth` were skipped so far.
    package var wentTooDeep: Bool { parser.wentTooDeep }

    /// Line of the first error met so far, when recovering.
    package var firstErrorLine: Int? { parser.firstErrorLine }

    // MARK: Events without strings

    /// Moves to the next event; nil at the end of the document.
    package mutating func advance() throws(OfficeError) -> Kind? {
        position += 1
        while position >= batch.events.count {
            guard try fill() else {
                position = batch.events.count
                return nil
            }
        }
        switch batch.events[position].kind {
        case .start: return .start
        case .end: return .end
        case .text: return .text
        }
    }

    /// The number that the vocabulary gives to the current element; 0 when it has none.
    package var number: Int { parser.number(batch.events[position].name) }

    /// The full name of the current element.
    package var name: XMLName { parser.name(batch.events[position].name) }

    /// The bytes of the current text, in UTF-8; invalid sequences of a damaged document included.
    package var text: ArraySlice<UInt8> {
        let event = batch.events[position]
        return batch.bytes[Int(event.lower)..<Int(event.upper)]
    }

    /// Number of attributes of the current start tag.
    package var attributeCount: Int { Int(batch.events[position].upper - batch.events[position].lower) }

    /// The vocabulary's number for the name of an attribute, 0 when it has none.
    package func attributeNumber(_ index: Int) -> Int {
        parser.number(batch.attributes[Int(batch.events[position].lower) + index].name)
    }

    /// The bytes of an attribute's value.
    package func attributeBytes(_ index: Int) -> ArraySlice<UInt8> {
        let attribute = batch.attributes[Int(batch.events[position].lower) + index]
        return batch.bytes[Int(attribute.lower)..<Int(attribute.upper)]
    }

    /// The value of the attribute to which the vocabulary gives this number.
    package func attribute(_ number: Int) -> String? {
        for index in 0..<attributeCount where attributeNumber(index) == number {
            return String(decoding: attributeBytes(index), as: UTF8.self)
        }
        return nil
    }

    /// Moves to the end tag of the current start tag.
    package mutating func skipElement() throws(OfficeError) {
        var depth = 1
        while depth > 0, let kind = try advance() {
            switch kind {
            case .start: depth += 1
            case .end: depth -= 1
            case .text: break
            }
        }
    }

    // MARK: Self-contained events

    /// The next event; nil at the end of the document.
    package mutating func next() throws(OfficeError) -> XMLEvent? {
        guard let kind = try advance() else { return nil }
        switch kind {
        case .start: return .start(name, attributes: attributes, namespaces: namespaces)
        case .end: return .end(name)
        case .text: return .text(try wholeText())
        }
    }

    private var attributes: [XMLAttribute] {
        let event = batch.events[position]
        return batch.attributes[Int(event.lower)..<Int(event.upper)].map { attribute in
            let bytes = batch.bytes[Int(attribute.lower)..<Int(attribute.upper)]
            return XMLAttribute(name: parser.name(attribute.name), value: String(decoding: bytes, as: UTF8.self))
        }
    }

    private var namespaces: [XMLNamespaceDeclaration] {
        let event = batch.events[position]
        return Array(batch.namespaces[Int(event.firstNamespace)..<Int(event.lastNamespace)])
    }

    /// The current text with what follows of it in later chunks; the reader then stands before the next event.
    private mutating func wholeText() throws(OfficeError) -> String {
        var bytes = Array(text)
        while position == batch.events.count - 1, try fill() {
            guard let next = batch.events.first?.kind else {
                position = -1
                continue
            }
            guard next == .text else {
                position = -1
                break
            }
            bytes.append(contentsOf: text)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    // MARK: Chunks

    /// Parses one more chunk; false at the end.
    private mutating func fill() throws(OfficeError) -> Bool {
        guard !isFinished else { return false }
        batch.removeAll()
        parser.exchange(&batch)
        try parseChunk()
        if parser.sawDoctype { throw .doctypeForbidden(part: part) }
        if parser.sawTooManyAttributes { throw .tooLarge(.attributes, allowed: limits.attributes) }
        if policy == .strict, let line = parser.firstErrorLine { throw .malformedXML(part: part, line: line) }
        if parser.pendingBytes > limits.tagBytes + Self.chunkSize {
            throw .tooLarge(.tagBytes, allowed: limits.tagBytes)
        }
        parser.exchange(&batch)
        position = 0
        return true
    }

    private mutating func parseChunk() throws(OfficeError) {
        switch source {
        case .bytes(let bytes):
            let end = min(offset + Self.chunkSize, bytes.count)
            isFinished = end == bytes.count
            parser.parse(bytes[offset..<end], isLast: isFinished)
            offset = end
        case .stream(let stream):
            let count = try stream.read(into: &chunk)
            isFinished = count == 0
            parser.parse(chunk[..<count], isLast: isFinished)
        }
    }
}
