/// Reads XML by asking for one event after the other.
///
/// Underneath, the events of a chunk are put in a buffer and the reader pulls from it: as fast as callbacks, and code
/// that reads a document stays a plain loop. Plain parts are scanned by `PlainXMLScanner`; from the first chunk that
/// is not plain, libxml2 reads the part from its beginning, and what was already emitted is skipped. Any DOCTYPE stops the
/// reading; elements deeper than `Limits.depth` are skipped and `wentTooDeep` says so.
///
/// Two ways to use it, not to be mixed up within one element:
/// - `next()` returns self-contained `XMLEvent`s;
/// - `advance()` moves to the next event, described by `number`, `text`, `attribute(_:)` without making strings; a text
///   that crosses a chunk comes in two.
package struct XMLReader: ~Copyable {
    /// Kinds of events for `advance()`.
    package enum Kind: UInt8, BitwiseCopyable { case start, end, text }

    /// What to do when the document is ill-formed.
    package enum Policy {
        /// Throw `.malformedXML`.
        case strict
        /// Read on as far as sense can be made; `firstErrorLine` tells. Characters that cannot stand in texts are replaced, and
        /// `replacedCount` tells.
        case recovering
    }

    private let part: String
    private let limits: Limits
    private let policy: Policy
    private let vocabulary: XMLVocabulary
    /// The first tier, as long as the part is plain.
    private var scanner: PlainXMLScanner?
    /// The second tier, from when it is needed.
    private var parser: XMLPushParser?
    private var source: XMLSource
    /// Bytes of the source on their way to libxml2.
    private var chunk = FlatTable<UInt8>(capacity: 0)
    /// Nil where nothing is to be repaired.
    private var repair: XMLTextRepair?
    private(set) var batch = XMLEventBatch()
    var position = -1
    /// Bytes of the chunk that the scanner took.
    private var taken = 0
    /// Tags emitted by the scanner, which libxml2 will find again.
    private var emittedTags = 0
    private static let scannedSize = 256 << 10
    /// libxml2 keeps a copy: beyond this, it asks the system for memory again and again.
    private static let parsedSize = 32 << 10

    /// Reads a document held in memory; `part` names it in errors.
    package init(
        bytes: [UInt8],
        part: String,
        vocabulary: XMLVocabulary = .none,
        policy: Policy = .strict,
        limits: Limits = .standard,
        tier: ReadingTier = .libraries
    ) throws(OfficeError) {
        try self.init(XMLSource(bytes), part, vocabulary, policy, limits, tier)
    }

    /// Reads a member of an archive as it is inflated.
    package init(
        _ member: String,
        of archive: borrowing ZipReader,
        vocabulary: XMLVocabulary = .none,
        policy: Policy = .strict,
        limits: Limits = .standard,
        tier: ReadingTier = .libraries
    ) throws(OfficeError) {
        let source = XMLSource(try archive.stream(member))
        try self.init(source, member, vocabulary, policy, limits, tier)
    }

    private init(
        _ source: XMLSource,
        _ part: String,
        _ vocabulary: XMLVocabulary,
        _ policy: Policy,
        _ limits: Limits,
        _ tier: ReadingTier
    ) throws(OfficeError) {
        self.source = source
        self.part = part
        self.vocabulary = vocabulary
        self.policy = policy
        self.limits = limits
        switch tier {
        case .fastest:
            scanner = PlainXMLScanner(vocabulary: vocabulary, limits: limits)
        case .libraries: try beginParsing()
        }
    }

    /// Whether elements beyond `Limits.depth` were skipped so far.
    package var wentTooDeep: Bool { parser?.wentTooDeep ?? false }

    /// Who reads the part now.
    package var tier: ReadingTier { scanner == nil ? .libraries : .fastest }

    /// The size of the part as declared: never trusted, only to make room.
    var expectedCount: Int { min(max(source.expectedCount, 0), limits.inflatedBytes) }

    /// Line of the first error met so far, when recovering.
    package var firstErrorLine: Int? { parser?.firstErrorLine }

    /// Number of characters replaced so far, when recovering.
    package var replacedCount: Int {
        switch repair {
        case .some(let repair): repair.replacedCount
        case nil: 0
        }
    }

    // MARK: Events without strings

    /// Moves to the next event; nil at the end of the document.
    @inline(__always)
    package mutating func advance() throws(OfficeError) -> Kind? {
        position += 1
        return position < batch.events.count ? batch.events[position].kind : try advanceFurther()
    }

    private mutating func advanceFurther() throws(OfficeError) -> Kind? {
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

    /// Lends the bytes of the current text, in UTF-8; invalid sequences of a damaged document included.
    @inline(__always)
    package func text<Result>(_ use: (Span<UInt8>) -> Result) -> Result {
        let event = batch.events[position]
        return batch.bytes.lend(Int(event.lower), Int(event.upper), to: use)
    }

    /// Number of attributes of the current start tag.
    @inline(__always)
    package var attributeCount: Int { Int(batch.events[position].upper - batch.events[position].lower) }

    /// The vocabulary's number for the name of an attribute, 0 when it has none.
    @inline(__always)
    package func attributeNumber(_ index: Int) -> Int {
        Int(batch.attributes[Int(batch.events[position].lower) + index].number)
    }

    /// Lends the bytes of an attribute's value.
    @inline(__always)
    package func value<Result>(_ index: Int, _ use: (Span<UInt8>) -> Result) -> Result {
        let attribute = batch.attributes[Int(batch.events[position].lower) + index]
        return batch.bytes.lend(Int(attribute.lower), Int(attribute.upper), to: use)
    }

    /// The value of the attribute to which the vocabulary gives this number.
    package func attribute(_ number: Int) -> String? {
        for index in 0..<attributeCount where attributeNumber(index) == number { return value(index) { String($0) } }
        return nil
    }

    // MARK: An element that holds one other, which holds a text

    /// The number of the child, when the current element has nothing but one child, and that nothing but a text.
    ///
    /// Nearly every cell is such an element, and is read at once with `leafText(_:)` and `leaveLeaf()`. Nil says nothing: the
    /// element may go on in the next chunk.
    @inline(__always)
    package var leafNumber: Int? {
        guard position + 4 < batch.events.count, batch.events[position + 1].kind == .start,
            batch.events[position + 2].kind == .text, batch.events[position + 3].kind == .end,
            batch.events[position + 4].kind == .end
        else { return nil }
        return Int(batch.events[position + 1].number)
    }

    /// Lends the text of the only child.
    @inline(__always)
    package func leafText<Result>(_ use: (Span<UInt8>) -> Result) -> Result {
        let event = batch.events[position + 2]
        return batch.bytes.lend(Int(event.lower), Int(event.upper), to: use)
    }

    /// Moves to the end tag of the element whose only child was read.
    @inline(__always)
    package mutating func leaveLeaf() { position += 4 }

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
        if let parser { return parser.name(index) }
        switch scanner {
        case .some(let scanner): return scanner.names.names[Int(index)]
        case nil: return XMLName("", "")
        }
    }

    // MARK: Chunks

    /// Reads one more chunk; false at the end.
    mutating func fill() throws(OfficeError) -> Bool {
        guard !source.isFinished else { return false }
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
        let outcome = scanner?.scan(&batch, isLast: source.isFinished)
        guard case .emitted(let byteCount, let tagCount) = outcome, byteCount > 0 || source.isFinished else {
            return false
        }
        taken = byteCount
        emittedTags += tagCount
        position = 0
        return true
    }

    /// Fills the chunk, after what is left of the former one.
    private mutating func readOn() throws(OfficeError) {
        batch.bytes.removeFirst(taken)
        taken = 0
        try source.read(into: &batch.bytes, upTo: Self.scannedSize)
    }

    /// Gives the part to libxml2, from its beginning.
    private mutating func beginParsing() throws(OfficeError) {
        guard parser == nil else { return }
        let sink = XMLEventSink(vocabulary: vocabulary, limits: limits)
        guard let parser = XMLPushParser(sink: sink) else { throw .tooLarge(.partBytes, allowed: limits.partBytes) }
        self.parser = parser
        if policy == .recovering { repair = XMLTextRepair() }
        try source.rewind()
        scanner = nil
    }

    private mutating func parseChunk() throws(OfficeError) {
        guard let parser else { return }
        batch.removeEvents()
        batch.bytes.removeAll()
        parser.exchange(&batch)
        try source.read(into: &chunk, upTo: Self.parsedSize)
        handOver(to: parser)
        if parser.sawDoctype { throw .doctypeForbidden(part: part) }
        if parser.sawTooManyAttributes { throw .tooLarge(.attributes, allowed: limits.attributes) }
        if policy == .strict, let line = parser.firstErrorLine { throw .malformedXML(part: part, line: line) }
        if parser.pendingBytes > limits.tagBytes + Self.parsedSize {
            throw .tooLarge(.tagBytes, allowed: limits.tagBytes)
        }
        parser.exchange(&batch)
        position = 0
        skipEmittedTags()
    }

    /// Hands the chunk over, repaired when recovering.
    private mutating func handOver(to parser: XMLPushParser) {
        guard var repair = repair.take() else {
            parser.parse(chunk, isLast: source.isFinished)
            return chunk.removeAll()
        }
        chunk.removeFirst(repair.take(&chunk, isLast: source.isFinished))
        parser.parse(repair.bytes, isLast: source.isFinished)
        self.repair = consume repair
    }

    /// Skips the tags that the scanner emitted before, and the texts before them.
    private mutating func skipEmittedTags() {
        while emittedTags > 0, position < batch.events.count {
            if batch.events[position].kind != .text { emittedTags -= 1 }
            position += 1
        }
    }
}
