/// The text of one cell, gathered paragraph by paragraph.
///
/// White space inside a paragraph collapses across its spans (OpenDocument 1.2 part 1, §6.1.2); blanks the author
/// meant are elements. One exception: LibreOffice writes a single blank at the end of a paragraph as it is, so it is
/// kept there; longer white space at the end is layout. Bytes stay bytes until the cell is known to be a text.
struct ODSText {
    private var bytes: [UInt8] = []
    private var paragraphs = 0
    private var swallowsBlanks = true
    /// Whether the last byte stands for more white space than one blank.
    private var endsInLayout = false
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

    mutating func endParagraph() {
        if endsInLayout, bytes.last == 0x20 { bytes.removeLast() }
        endsInLayout = false
    }

    mutating func beginParagraph() {
        if paragraphs > 0 { append(0x0A) }
        paragraphs += 1
        swallowsBlanks = true
    }

    /// Character data between the tags of a paragraph.
    mutating func append(_ text: ArraySlice<UInt8>) {
        for byte in text {
            if !NumberParser.isBlank(byte) {
                append(byte)
                swallowsBlanks = false
                endsInLayout = false
            } else if swallowsBlanks {
                endsInLayout = true
            } else {
                append(0x20)
                swallowsBlanks = true
                endsInLayout = byte != 0x20
            }
        }
    }

    /// `text:s`, `text:tab`, `text:line-break` (§6.1.3 to §6.1.5).
    mutating func appendMeant(_ character: UInt8, count: Int = 1) {
        for _ in 0..<min(count, limits.repeatedBlanks) { append(character) }
        if count > limits.repeatedBlanks { isCut = true }
        swallowsBlanks = false
        endsInLayout = false
    }

    private mutating func append(_ byte: UInt8) {
        if bytes.count < limits.textBytes { bytes.append(byte) } else { isCut = true }
    }
}
