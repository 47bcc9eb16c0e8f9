/// Appends XML to one growing buffer: what goes through it is always escaped and always made of characters that
/// XML 1.0 allows (§2.2).
///
/// The caller writes markup; nothing checks that tags are closed.
package struct XMLWriter: Sendable {
    /// What was written so far, in UTF-8.
    package private(set) var bytes: [UInt8] = []
    /// Characters left out because XML 1.0 has no way to write them.
    package private(set) var droppedCharacters = 0

    package init() {}

    /// Makes room beforehand, to spare copies.
    package init(reservingCapacity capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// The declaration that begins every part of a package.
    package static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

    /// Number of bytes written.
    package var count: Int { bytes.count }

    /// Forgets what was written after the first `count` bytes.
    package mutating func truncate(to count: Int) {
        bytes.removeLast(bytes.count - count)
    }

    /// Takes the bytes out and starts afresh.
    package mutating func take() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    // MARK: Markup

    /// Appends markup as it is.
    package mutating func append(markup: String) {
        bytes.append(contentsOf: markup.utf8)
    }

    /// Appends bytes that are XML already.
    package mutating func append(markup: [UInt8]) {
        bytes.append(contentsOf: markup)
    }

    /// Appends `<name a="…">`, or `<name a="…"/>`.
    package mutating func open(_ name: String, _ attributes: [(name: String, value: String)] = [], closed: Bool = false)
    {
        bytes.append(UInt8(ascii: "<"))
        append(markup: name)
        for attribute in attributes { append(attribute: attribute.name, attribute.value) }
        append(markup: closed ? "/>" : ">")
    }

    /// Appends `</name>`.
    package mutating func close(_ name: String) {
        append(markup: "</")
        append(markup: name)
        bytes.append(UInt8(ascii: ">"))
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
        bytes.append(UInt8(ascii: " "))
        append(markup: name)
        append(markup: "=\"")
        append(attributeText: value)
        bytes.append(UInt8(ascii: "\""))
    }

    /// A number as attributes write it: whole ones without a point.
    static func text(of number: Double) -> String { Int(exactly: number).map(String.init) ?? String(number) }

    // MARK: Text

    /// Appends the content of an attribute; tabs and line ends are kept by references (XML 1.0, §3.3.3).
    package mutating func append(attributeText text: String) {
        if CharacterFilter.isPlain(text) { return append(markup: text) }
        for scalar in CharacterFilter(text) {
            switch scalar {
            case "\t": append(markup: "&#9;")
            case "\n": append(markup: "&#10;")
            default: append(escaped: scalar)
            }
        }
        droppedCharacters += CharacterFilter.dropped(in: text)
    }

    /// Appends text between tags.
    package mutating func append(text: String) {
        if CharacterFilter.isPlain(text) { return append(markup: text) }
        for scalar in CharacterFilter(text) { append(escaped: scalar) }
        droppedCharacters += CharacterFilter.dropped(in: text)
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
            bytes.append(UInt8(ascii: " "))
            rest -= 1
        }
        if rest == 1 { append(markup: "<text:s/>") }
        if rest > 1 { append(markup: "<text:s text:c=\"\(rest)\"/>") }
    }

    private mutating func append(escaped scalar: Unicode.Scalar) {
        switch scalar {
        case "&": append(markup: "&amp;")
        case "<": append(markup: "&lt;")
        case ">": append(markup: "&gt;")
        case "\"": append(markup: "&quot;")
        default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }
}
