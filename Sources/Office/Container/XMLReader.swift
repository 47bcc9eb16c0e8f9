/// Reads XML by asking for one event after the other.
///
/// Underneath, the events of a chunk are put in a buffer and the reader pulls from it: as fast as callbacks, and code
/// that reads a document stays a plain loop. Plain parts are scanned by `PlainXMLScanner`; from the first chunk that
/// is not plain, libxml2 reads the part from its beginning, and what was already told is stepped over. Any DOCTYPE stops the
/// reading; elements deeper than `Limits.depth` are skipped and `wentTooDeep` says so.
///
/// Two ways to use it, not to be mixed up within one element:
/// - `next()` returns self-contained `XMLEvent`s;
/// - `advance()` moves to the next event, described by `number`, `text`, `attribute(_:)` without making strings; a text
///   that crosses a chunk comes in two.
package struct XMLReader: ~Copyable {
    /// Kinds of events for `advance()`.
    package enum Kind: UInt8 { case start, end, text }

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
    private let vocabulary: XMLVocabulary
    /// The first tier, as long as the part is plain.
    private var scanner: PlainXMLScanner?
    /// The second tier, from when it is needed.
    private var parser: XMLPushParser?
    private var source: Source
    private var offset = 0
    private var chunk: [UInt8] = []
    private var isFinished = false
    private(set) var batch = XMLEventBatch()
    var position = -1
    /// Bytes of the chunk that the scanner was given, and those it took.
    private var filled = 0
    private var taken = 0
    /// Tags told by the scanner, which libxml2 will find again.
    private var toldTags = 0
    private static let chunkSize = 128 << 10

    /// Reads a document held in memory; `part` names it in errors.
    package init(
        bytes: [UInt8],
        part: String,
        vocabulary: XMLVocabulary = .none,
        policy: Policy = .strict,
        limits: Limits = .standard,
        tier: XMLTier = .libxml2
    ) throws(OfficeError) {
        try self.init(.bytes(bytes), part, vocabulary, policy, limits, tier)
    }

    /// Reads a member of an archive as it is inflated.
    package init(
        _ member: String,
        of archive: borrowing ZipReader,
        vocabulary: XMLVocabulary = .none,
        policy: Policy = .strict,
        limits: Limits = .standard,
        tier: XMLTier = .libxml2
    ) throws(OfficeError) {
        let stream = try archive.stream(member)
        try self.init(.stream(stream), member, vocabulary, policy, limits, tier)
    }

    private init(
        _ source: Source,
        _ part: String,
        _ vocabulary: XMLVocabulary,
        _ policy: Policy,
        _ limits: Limits,
        _ tier: XMLTier
    ) throws(OfficeError) {
        self.source = source
        self.part = part
        self.vocabulary = vocabulary
        self.policy = policy
        self.limits = limits
        switch tier {
        case .fastest:
            scanner = PlainXMLScanner(vocabulary: vocabulary, limits: limits)
            batch.bytes = [UInt8](repeating: 0, count: Self.chunkSize)
        case .libxml2: try beginParsing()
        }
    }

    /// Whether elements beyond `Limits.depth` were skipped so far.
    package var wentTooDeep: Bool { parser?.wentTooDeep ?? false }

    /// Who reads the part now.
    package var tier: XMLTier { scanner == nil ? .libxml2 : .fastest }

    /// Line of the first error met so far, when recovering.
    package var firstErrorLine: Int? { parser?.firstErrorLine }

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
        return batch.events[position].kind
    }

    /// The number that the vocabulary gives to the current element; 0 when it has none.
    package var number: Int { Int(batch.events[position].number) }

    /// The full name of the current element.
    package var name: XMLName { name(batch.events[position].name) }

    /// The bytes of the current text, in UTF-8; invalid sequences of a damaged document included.
    package var text: ArraySlice<UInt8> {
        let event = batch.events[position]
        return batch.bytes[Int(event.lower)..<Int(event.upper)]
    }

    /// Number of attributes of the current start tag.
    package var attributeCount: Int { Int(batch.events[position].upper - batch.events[position].lower) }

    /// The vocabulary's number for the name of an attribute, 0 when it has none.
    package func attributeNumber(_ index: Int) -> Int {
        Int(batch.attributes[Int(batch.events[position].lower) + index].number)
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

    func name(_ index: Int32) -> XMLName {
        parser?.name(index) ?? scanner?.names.names[Int(index)] ?? XMLName("", "")
    }

    // MARK: Chunks

    /// Reads one more chunk; false at the end.
    mutating func fill() throws(OfficeError) -> Bool {
        guard !isFinished else { return false }
        if try scanChunk() { return true }
        try beginParsing()
        try parseChunk()
        return true
    }

    /// Scans one more chunk; false when the part is not plain, or is no more.
    private mutating func scanChunk() throws(OfficeError) -> Bool {
        guard scanner != nil else { return false }
        do throws(OfficeError) {
            try readOn()
        } catch .damagedPart {
            return false
        }
        let outcome = scanner?.scan(&batch.bytes, count: filled, isLast: isFinished)
        guard case .told(let byteCount) = outcome, byteCount > 0 || isFinished else { return false }
        taken = byteCount
        scanner?.exchange(&batch)
        toldTags += batch.events.count { $0.kind != .text }
        position = 0
        return true
    }

    /// Fills the chunk, after what is left of the former one.
    private mutating func readOn() throws(OfficeError) {
        let rest = filled - taken
        for index in 0..<rest { batch.bytes[index] = batch.bytes[taken + index] }
        filled = rest
        taken = 0
        guard rest < batch.bytes.count else { return }
        switch source {
        case .bytes(let bytes):
            let end = min(offset + Self.chunkSize - rest, bytes.count)
            batch.bytes.replaceSubrange(rest..<rest + end - offset, with: bytes[offset..<end])
            filled += end - offset
            offset = end
            isFinished = end == bytes.count
        case .stream(let stream):
            let count = try stream.read(into: &batch.bytes, from: rest)
            filled += count
            isFinished = count == 0
        }
    }

    /// Gives the part to libxml2, from its beginning.
    private mutating func beginParsing() throws(OfficeError) {
        guard parser == nil else { return }
        let sink = XMLEventSink(vocabulary: vocabulary, limits: limits)
        guard let parser = XMLPushParser(sink: sink) else { throw .tooLarge(.partBytes, allowed: limits.partBytes) }
        self.parser = parser
        if scanner != nil, case .stream(let stream) = source { try stream.rewind() }
        if case .stream = source { chunk = [UInt8](repeating: 0, count: Self.chunkSize) }
        scanner = nil
        offset = 0
        isFinished = false
    }

    private mutating func parseChunk() throws(OfficeError) {
        guard let parser else { return }
        batch.removeAll()
        parser.exchange(&batch)
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
        if parser.sawDoctype { throw .doctypeForbidden(part: part) }
        if parser.sawTooManyAttributes { throw .tooLarge(.attributes, allowed: limits.attributes) }
        if policy == .strict, let line = parser.firstErrorLine { throw .malformedXML(part: part, line: line) }
        if parser.pendingBytes > limits.tagBytes + Self.chunkSize {
            throw .tooLarge(.tagBytes, allowed: limits.tagBytes)
        }
        parser.exchange(&batch)
        position = 0
        stepOverTold()
    }

    /// Steps over the tags that the scanner told before, and the texts before them.
    private mutating func stepOverTold() {
        while toldTags > 0, position < batch.events.count {
            if batch.events[position].kind != .text { toldTags -= 1 }
            position += 1
        }
    }
}
