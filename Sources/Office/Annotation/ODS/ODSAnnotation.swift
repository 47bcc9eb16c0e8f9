/// A note that stands in a cell (OpenDocument 1.2 part 1, §14.1 `office:annotation`): whose it is, and where to write on.
struct ODSAnnotation {
    let range: Range<Int>
    /// What an earlier run wrote: all of it, or paragraphs among somebody else's.
    let ours: Range<Int>?
    /// Where paragraphs are added after somebody else's.
    private(set) var place: MarkupSplice.Place

    /// Reads a note, to its end.
    init(_ markup: inout ODSMarkup, asOf author: NoteAuthor) throws(OfficeError) {
        let tag = markup.element
        place = tag.isEmpty ? .inside(tag) : .before(tag.range.upperBound)
        var paragraphs: [(text: String, range: Range<Int>)] = []
        var creator: String?
        var end = tag.range.upperBound
        while let kind = try markup.advance(), kind != .end {
            guard kind == .start else { continue }
            let start = markup.tag.lowerBound
            let token = markup.token
            let words = try markup.words()
            if token == .creator { creator = words }
            end = markup.tag.upperBound
            if token == .paragraph || token == .list { paragraphs.append((words, start..<end)) }
            place = .before(end)
        }
        range = tag.range.lowerBound..<markup.tag.upperBound
        switch NoteOrigin(paragraphs: paragraphs.map(\.text), signedBy: creator, asOf: author) {
        case .others: ours = nil
        case .ours: ours = range
        case .oursAmong(let place):
            let isLast = place.upperBound == paragraphs.count
            let last = isLast ? end : paragraphs[place.upperBound - 1].range.upperBound
            ours = paragraphs[place.lowerBound].range.lowerBound..<last
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
