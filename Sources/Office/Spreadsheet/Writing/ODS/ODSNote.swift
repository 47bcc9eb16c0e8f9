/// A note in a cell (OpenDocument 1.2 part 1, §14.1 `office:annotation`).
enum ODSNote {
    /// A note signed with its author, who is also its first paragraph.
    static func bytes(_ paragraphs: [String], author: String, _ namespaces: ODSNamespaces) -> [UInt8] {
        var writer = XMLWriter()
        writer.open("office:annotation", namespaces.declarations(.office, .dc, .text))
        writer.open("dc:creator")
        writer.append(text: author)
        writer.close("dc:creator")
        write([author] + paragraphs, to: &writer)
        writer.close("office:annotation")
        return writer.bytes
    }

    /// Paragraphs with what their tags declare.
    static func write(
        _ paragraphs: [String],
        _ declarations: [(name: String, value: String)] = [],
        to writer: inout XMLWriter
    ) {
        for paragraph in paragraphs {
            writer.open("text:p", declarations)
            writer.append(paragraphText: paragraph)
            writer.close("text:p")
        }
    }
}
