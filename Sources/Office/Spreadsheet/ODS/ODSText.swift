/// The text of one cell, gathered paragraph by paragraph.
///
/// White space that holds a tab or a line end is layout: it collapses, across spans too (OpenDocument 1.2 part 1,
/// §6.1.2). Blanks alone are kept as they are, against the letter of that paragraph: LibreOffice writes what its users
/// typed so in cells of several paragraphs or styles, and shows them so. Bytes stay bytes until the cell is known to be
/// a text.
struct ODSText {
    private var bytes: [UInt8] = []
    private var paragraphs = 0
    private var isAtStart = true
    /// White space not yet written, for what follows decides of it.
    private var blanks = 0
    private var isLayout = false
    private(set) var isCut = false
    private let limits: Limits

    init(limits: Limits) { self.limits = limits }

    var isEmpty: Bool { bytes.isEmpty }
    var hasParagraph: Bool { paragraphs > 0 }
    var string: String { String(decoding: bytes, as: UTF8.self) }

    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        paragraphs = 0
        isCut = false
    }

    mutating func beginParagraph() {
        if paragraphs > 0 { append(0x0A, count: 1) }
        paragraphs += 1
        isAtStart = true
    }

    mutating func endParagraph() {
        if !isLayout { append(0x20, count: blanks) }
        blanks = 0
        isLayout = false
    }

    /// Character data between the tags of a paragraph.
    mutating func append(_ text: ArraySlice<UInt8>) {
        for byte in text {
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
        if blanks > 0, !(isLayout && isAtStart) { append(0x20, count: isLayout ? 1 : blanks) }
        blanks = 0
        isLayout = false
        isAtStart = false
    }

    private mutating func append(_ byte: UInt8, count: Int) {
        let room = limits.textBytes - bytes.count
        for _ in 0..<min(count, max(room, 0)) { bytes.append(byte) }
        if count > room { isCut = true }
    }
}
