/// Appends XML to one growing buffer: what goes through it is always escaped and always made of characters that
/// XML 1.0 allows (§2.2).
///
/// The caller writes markup; nothing checks that tags are closed.
package struct XMLWriter: Sendable {
    /// What was written so far, then room: an `Array` that grows by each short text asks much of each.
    private var buffer: [UInt8] = []
    /// Number of bytes written.
    package private(set) var count = 0
    /// Characters left out because XML 1.0 has no way to write them.
    package private(set) var droppedCharacters = 0

    package init() {}

    /// Makes room beforehand, to spare copies.
    package init(reservingCapacity capacity: Int) {
        buffer = Array(repeating: 0, count: capacity)
    }

    /// The declaration that begins every part of a package.
    package static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

    /// What was written so far, in UTF-8.
    package var bytes: [UInt8] { count == buffer.count ? buffer : Array(buffer[..<count]) }

    /// Forgets what was written after the first `count` bytes.
    package mutating func truncate(to count: Int) {
        precondition(count >= 0 && count <= self.count)
        self.count = count
    }

    /// Takes the bytes out and starts afresh.
    package mutating func take() -> [UInt8] {
        buffer.removeLast(buffer.count - count)
        defer { (buffer, count) = ([], 0) }
        return buffer
    }

    @inline(__always)
    private mutating func append(_ added: UnsafeBufferPointer<UInt8>) {
        guard let source = added.baseAddress else { return }
        let start = count
        count += added.count
        if count > buffer.count { makeRoom() }
        unsafe buffer.withUnsafeMutableBufferPointer { room in
            if let target = room.baseAddress { unsafe (target + start).update(from: source, count: added.count) }
        }
    }

    private mutating func append(_ byte: UInt8) {
        count += 1
        if count > buffer.count { makeRoom() }
        buffer[count - 1] = byte
    }

    /// Room for `count` bytes and as many again.
    private mutating func makeRoom() {
        buffer += [UInt8](repeating: 0, count: max(2 * count, 512) - buffer.count)
    }

    // MARK: Markup

    /// Appends markup as it is.
    package mutating func append(markup: String) {
        unsafe markup.utf8.withContiguousStorageIfAvailable { unsafe append($0) } ?? append(markup: Array(markup.utf8))
    }

    /// Appends bytes that are XML already.
    package mutating func append(markup: [UInt8]) {
        unsafe markup.withUnsafeBufferPointer { unsafe append($0) }
    }

    /// Appends `<name a="…">`, or `<name a="…"/>`.
    package mutating func open(_ name: String, _ attributes: [(name: String, value: String)] = [], closed: Bool = false)
    {
        append(UInt8(ascii: "<"))
        append(markup: name)
        for attribute in attributes { append(attribute: attribute.name, attribute.value) }
        append(markup: closed ? "/>" : ">")
    }

    /// Appends `</name>`.
    package mutating func close(_ name: String) {
        append(markup: "</")
        append(markup: name)
        append(UInt8(ascii: ">"))
    }

    /// `<name a="…">`, content that is XML already, `</name>`.
    static func element(
        _ name: String,
        _ attributes: [(name: String, value: String)] = [],
        holding content: [UInt8]
    ) -> [UInt8] {
        var writer = XMLWriter(reservingCapacity: content.count + 2 * name.utf8.count + 5)
        writer.open(name, attributes)
        writer.append(markup: content)
        writer.close(name)
        return writer.bytes
    }

    /// Appends ` name="value"`.
    package mutating func append(attribute name: String, _ value: String) {
        append(UInt8(ascii: " "))
        append(markup: name)
        append(markup: "=\"")
        append(attributeText: value)
        append(UInt8(ascii: "\""))
    }

    /// A number as attributes write it: whole ones without a point.
    static func text(of number: Double) -> String { Int(exactly: number).map(String.init) ?? String(number) }

    // MARK: Text

    /// Appends the content of an attribute; tabs and line ends are kept by references (XML 1.0, §3.3.3).
    package mutating func append(attributeText text: String) {
        if CharacterFilter.isPlain(text) { return append(markup: text) }
        append(escaped: CharacterFilter.filtered(text, counting: &droppedCharacters), tab: "&#9;", lineEnd: "&#10;")
    }

    /// Appends text between tags.
    package mutating func append(text: String) {
        if CharacterFilter.isPlain(text) { return append(markup: text) }
        append(escaped: CharacterFilter.filtered(text, counting: &droppedCharacters), tab: "\t", lineEnd: "\n")
    }

    /// Appends text as the content of a paragraph: line ends, tabs and blanks that would be collapsed become
    /// elements (OpenDocument 1.2 part 1, §6.1.2 to §6.1.5).
    package mutating func append(paragraphText text: String) {
        if CharacterFilter.isPlain(text, inParagraph: true) { return append(markup: text) }
        var blanks = 0
        var afterWord = false
        for scalar in CharacterFilter(text) {
            if scalar == " " {
                blanks += 1
                continue
            }
            let isWord = scalar != "\n" && scalar != "\t"
            append(blanks: blanks, between: afterWord && isWord)
            blanks = 0
            afterWord = isWord
            switch scalar {
            case "\n": append(markup: "<text:line-break/>")
            case "\t": append(markup: "<text:tab/>")
            default: append(escaped: scalar)
            }
        }
        append(blanks: blanks, between: false)
        droppedCharacters += CharacterFilter.dropped(in: text)
    }

    /// A first blank between two words stands as it is; all others are counted in `text:s`.
    private mutating func append(blanks: Int, between words: Bool) {
        var rest = blanks
        if words, rest > 0 {
            append(UInt8(ascii: " "))
            rest -= 1
        }
        if rest == 1 { append(markup: "<text:s/>") }
        if rest > 1 { append(markup: "<text:s text:c=\"\(rest)\"/>") }
    }

    /// Appends a filtered text, what needs no escape in runs.
    private mutating func append(escaped text: String, tab: String, lineEnd: String) {
        let bytes = text.utf8Span.span
        var start = 0
        for index in 0..<bytes.count {
            let byte = bytes[index]
            let written: String? =
                switch byte {
                case UInt8(ascii: "\t"): tab
                case UInt8(ascii: "\n"): lineEnd
                default: Self.reference(to: byte)
                }
            guard let written else { continue }
            unsafe bytes.extracting(start..<index).withUnsafeBufferPointer { unsafe append($0) }
            append(markup: written)
            start = index + 1
        }
        unsafe bytes.extracting(start..<bytes.count).withUnsafeBufferPointer { unsafe append($0) }
    }

    private mutating func append(escaped scalar: Unicode.Scalar) {
        if let byte = UInt8(exactly: scalar.value), let reference = Self.reference(to: byte) {
            return append(markup: reference)
        }
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte) }
    }

    /// How a character of markup is written in text and in attributes (XML 1.0, §4.6); nil for any other.
    @inline(__always)
    private static func reference(to byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: nil
        }
    }
}
