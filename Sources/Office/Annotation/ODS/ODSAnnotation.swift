/// A note that stands in a cell (OpenDocument 1.2 part 1, §14.1 `office:annotation`): whose it is, and where to write on.
struct ODSAnnotation {
    let range: Range<Int>
    /// What an earlier run wrote: all of it, or the paragraphs after somebody else's.
    let ours: Range<Int>?
    /// Where paragraphs are added after somebody else's.
    private(set) var place: MarkupSplice.Place

    /// Reads a note, to its end.
    init(_ markup: inout ODSMarkup, author: String) throws(OfficeError) {
        let tag = markup.element
        place = tag.isEmpty ? .inside(tag) : .before(tag.range.upperBound)
        var paragraphs: [(text: String, start: Int)] = []
        var creator: String?
        var end = tag.range.upperBound
        while let kind = try markup.advance(), kind != .end {
            guard kind == .start else { continue }
            let start = markup.tag.lowerBound
            let token = markup.token
            let words = try markup.words()
            if token == .creator { creator = words }
            if token == .paragraph || token == .list { paragraphs.append((words, start)) }
            end = markup.tag.upperBound
            place = .before(end)
        }
        range = tag.range.lowerBound..<markup.tag.upperBound
        switch NoteOrigin(paragraphs: paragraphs.map(\.text), signedBy: creator, author: author) {
        case .others: ours = nil
        case .ours: ours = range
        case .oursFrom(let first): ours = paragraphs[first].start..<end
        }
    }

    /// Whether somebody else wrote in it.
    var isKept: Bool { ours != range }

    /// Paragraphs to add to somebody else's note.
    static func addition(_ paragraphs: [String], author: String, _ namespaces: ODSNamespaces) -> [UInt8] {
        var writer = XMLWriter()
        ODSNote.write([author] + paragraphs, namespaces.declarations(.text), to: &writer)
        return writer.bytes
    }
}
