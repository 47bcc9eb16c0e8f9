/// The text of one cell, gathered paragraph by paragraph.
///
/// White space collapses in a paragraph laid out with tabs or line ends, across spans too (OpenDocument 1.2 part 1,
/// §6.1.2). In other paragraphs blanks are kept as they are, against the letter of that clause: LibreOffice writes what
/// its users typed so in cells of several paragraphs or styles, and shows them so. Bytes stay bytes until the cell is
/// known to be a text.
struct ODSText {
    private var bytes: [UInt8] = []
    private var paragraphs = 0
    private var isAtStart = true
    /// White space not yet written, for what follows decides of it.
    private var blanks = 0
    private var isLayout = false
    /// Runs of blanks written as typed in this paragraph: they collapse if it turns out to be laid out.
    private var runs: [(start: Int, count: Int, isFirst: Bool)] = []
    private(set) var isCut = false
    /// Where a link leads, and the bytes of its text.
    private var found: (address: String, text: Range<Int>)?
    private let limits: Limits

    init(limits: Limits) { self.limits = limits }

    var isEmpty: Bool { bytes.isEmpty }
    var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether a text is kept as it stands: laid out with blanks alone.
    static func isPlain(_ text: Span<UInt8>) -> Bool {
        for index in 0..<text.count where text[index] < 0x20 { return false }
        return true
    }

    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        paragraphs = 0
        isCut = false
        if found != nil { found = nil }
    }

    /// The address of the link that the whole text is (§6.1.8 `text:a`); a link in a text is no answer.
    var link: String? { found.flatMap { $0.text == 0..<bytes.count ? $0.address : nil } }

    mutating func beginLink(to address: String?) {
        if found == nil, let address { found = (address, bytes.count..<bytes.count) }
    }

    mutating func endLink() {
        if let (address, text) = found, text.isEmpty { found = (address, text.lowerBound..<bytes.count) }
    }

    mutating func beginParagraph() {
        if paragraphs > 0 { append(0x0A, count: 1) }
        paragraphs += 1
        isAtStart = true
    }

    mutating func endParagraph() {
        if isLayout { collapseRuns() } else { append(0x20, count: blanks) }
        runs.removeAll(keepingCapacity: true)
        blanks = 0
        isLayout = false
    }

    /// One blank stays of each run, none of a run that opens the paragraph.
    private mutating func collapseRuns() {
        guard let first = runs.first else { return }
        var collapsed = Array(bytes[..<first.start])
        var rest = first.start
        for run in runs {
            collapsed += bytes[rest..<run.start + (run.isFirst ? 0 : 1)]
            rest = run.start + run.count
        }
        bytes = collapsed + bytes[rest...]
    }

    /// Character data between the tags of a paragraph.
    mutating func append(_ text: Span<UInt8>) {
        for index in 0..<text.count {
            let byte = text[index]
            if NumberParser.isBlank(byte) {
                blanks += 1
                isLayout = isLayout || byte != 0x20
            } else {
                if blanks > 0 || isAtStart { writeBlanks() }
                if bytes.count < limits.textBytes { bytes.append(byte) } else { isCut = true }
            }
        }
    }

    /// `text:s`, `text:tab`, `text:line-break` (§6.1.3 to §6.1.5).
    mutating func appendMeant(_ character: UInt8, count: Int = 1) {
        writeBlanks()
        append(character, count: min(count, limits.repeatedBlanks))
        if count > limits.repeatedBlanks { isCut = true }
    }

    private mutating func writeBlanks() {
        if blanks > 0, !(isLayout && isAtStart) {
            let start = bytes.count
            append(0x20, count: isLayout ? 1 : blanks)
            let count = bytes.count - start
            if count > 1 || isAtStart { runs.append((start, count, isFirst: isAtStart)) }
        }
        blanks = 0
        isAtStart = false
    }

    private mutating func append(_ byte: UInt8, count: Int) {
        let room = limits.textBytes - bytes.count
        for _ in 0..<min(count, max(room, 0)) { bytes.append(byte) }
        if count > room { isCut = true }
    }
}
