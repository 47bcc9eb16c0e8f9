import Words

/// The comments part of a sheet, from which earlier notes of ours are taken and to which new ones are added
/// (ECMA-376 part 1, §18.7).
struct XLSXCommentsPatch {
    /// A comment as found.
    private struct Comment {
        let element: MarkupOutline.Index
        let cell: CellReference?
        /// Its pieces of text, and where in them a note of ours begins.
        let pieces: [MarkupOutline.Index]
        let origin: NoteOrigin
    }

    let part: String
    /// Cells that bear a note of an earlier run.
    private(set) var earlier: Set<CellReference> = []
    /// Cells whose comment goes away, unless a new one comes.
    private(set) var emptied: Set<CellReference> = []
    /// Whether a comment is left.
    private(set) var isEmpty = true
    private let author: NoteAuthor
    private let outline: MarkupOutline
    private var splice = MarkupSplice()
    private var comments: [Comment] = []

    /// A part without comments.
    static func empty(_ dialect: XLSXDialect) -> [UInt8] {
        var writer = XMLWriter()
        writer.append(markup: XMLWriter.declaration)
        writer.open("comments", [("xmlns", dialect.main)])
        writer.append(markup: "<authors/><commentList/></comments>")
        return writer.bytes
    }

    init(_ bytes: [UInt8], part: String, author: NoteAuthor, limits: Limits) throws(OfficeError) {
        self.part = part
        self.author = author
        outline = try MarkupOutline(bytes, part: part, home: XLSXDialect.home, limits: limits)
        guard outline.name(outline.root) == "comments", !outline.tag(outline.root).isEmpty else {
            throw .malformedXML(part: part, line: 1)
        }
        let authors = authorNames
        for element in outline.descendants(outline.root, "comment") {
            let comment = read(element, authors)
            comments.append(comment)
            guard let cell = comment.cell else { continue }
            switch comment.origin {
            case .others: break
            case .ours:
                earlier.insert(cell)
                emptied.insert(cell)
            case .oursAmong: earlier.insert(cell)
            }
        }
    }

    private var authorList: MarkupOutline.Index? { outline.children(outline.root, "authors").first }

    private var authorNames: [String] {
        guard let list = authorList else { return [] }
        return outline.children(list, "author").map { XLSXEscape.decode(Array(outline.text($0).utf8)) }
    }

    private func read(_ element: MarkupOutline.Index, _ authors: [String]) -> Comment {
        let text = outline.children(element, "text").first
        let pieces = text.map { text in
            outline.descendants(text, "t").filter { outline.parent($0).flatMap(outline.name) != "rPh" }
        }
        let content = (pieces ?? []).map(string).joined()
        let lines = content.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let name = outline.number("authorId", element).flatMap { authors.indices.contains($0) ? authors[$0] : nil }
        return Comment(
            element: element,
            cell: outline.attribute("ref", element).flatMap { CellReference($0) },
            pieces: pieces ?? [],
            origin: NoteOrigin(paragraphs: lines, signedBy: name, asOf: author)
        )
    }

    private func string(_ piece: MarkupOutline.Index) -> String {
        XLSXEscape.decode(Array(outline.text(piece).utf8)).replacing("\r\n", with: "\n")
    }

    // MARK: Changing

    /// Puts notes in the place of those of an earlier run; returns the cells that have a comment they had not.
    mutating func replace(with notes: [CellNote]) -> [CellNote] {
        for comment in comments {
            switch comment.origin {
            case .others: isEmpty = false
            case .ours: splice.remove(outline.range(comment.element))
            case .oursAmong(let lines):
                cut(lines, from: comment)
                isEmpty = false
            }
        }
        guard !notes.isEmpty else { return [] }
        isEmpty = false
        let kept = comments.filter { if case .ours = $0.origin { false } else { true } }
        let known = Dictionary(firstOf: kept.compactMap { comment in comment.cell.map { ($0, comment) } })
        var added: [CellNote] = []
        var writer = XMLWriter()
        let prefix = outline.tag(outline.root).prefix
        let authorID = addAuthor()
        for note in notes {
            if let comment = known[note.cell] {
                append(note, to: comment)
                continue
            }
            added.append(note)
            writer.open(prefix + "comment", [("ref", "\(note.cell)"), ("authorId", "\(authorID)")])
            writer.open(prefix + "text")
            XLSXNotesPart.write(lines(of: note), prefix, to: &writer)
            writer.close(prefix + "text")
            writer.close(prefix + "comment")
        }
        if let list = outline.children(outline.root, "commentList").first {
            splice.add(writer.bytes, at: outline.place(in: list))
        } else {
            let list = XMLWriter.element(prefix + "commentList", holding: writer.bytes)
            let place = authorList.map { outline.range($0).upperBound } ?? outline.content(outline.root).lowerBound
            splice.insert(list, at: place)
        }
        return added
    }

    private func lines(of note: CellNote) -> String { XLSXNotesPart.text(note.paragraphs, author: author.name) }

    /// The rank of our name among the authors.
    private mutating func addAuthor() -> Int {
        let names = authorNames
        if let index = names.firstIndex(of: author.name) { return index }
        let prefix = outline.tag(outline.root).prefix
        var element = XMLWriter()
        element.open(prefix + "author")
        element.append(text: XLSXEscape.encode(author.name))
        element.close(prefix + "author")
        if let list = authorList {
            splice.add(element.bytes, at: outline.place(in: list))
        } else {
            let list = XMLWriter.element(prefix + "authors", holding: element.bytes)
            splice.insert(list, at: outline.content(outline.root).lowerBound)
        }
        return names.count
    }

    /// Adds our paragraphs to what somebody else wrote: plain text becomes a run of its own first, for Excel reads
    /// either plain text or runs.
    private mutating func append(_ note: CellNote, to comment: Comment) {
        guard let text = outline.children(comment.element, "text").first else { return }
        let prefix = outline.tag(text).prefix
        var writer = XMLWriter()
        XLSXNotesPart.write("\n" + lines(of: note), prefix, to: &writer)
        if outline.tag(text).isEmpty { return splice.add(writer.bytes, at: outline.place(in: text)) }
        if let plain = outline.children(text, "t").first {
            splice.insert(Array("<\(prefix)r>".utf8), at: outline.range(plain).lowerBound)
            splice.insert(Array("</\(prefix)r>".utf8), at: outline.range(plain).upperBound)
        }
        let parts = outline.children(text, "t") + outline.children(text, "r")
        let place = parts.map { outline.range($0).upperBound }.max() ?? outline.content(text).lowerBound
        splice.insert(writer.bytes, at: place)
    }

    /// Takes our paragraphs from a comment.
    private mutating func cut(_ lines: Range<Int>, from comment: Comment) {
        var line = 0
        for piece in comment.pieces {
            let parts = string(piece).split(separator: "\n", omittingEmptySubsequences: false)
            let numbered = parts.enumerated().map { (line: line + $0.offset, text: $0.element) }
            line += parts.count - 1
            let left = numbered.filter { !lines.contains($0.line) }
            if left.count == numbered.count { continue }
            let kept = left.map { String($0.text) }.joined(separator: "\n")
            if kept.isEmpty, let run = outline.parent(piece), outline.name(run) == "r" {
                splice.remove(outline.range(run))
            } else if !outline.tag(piece).isEmpty {
                var writer = XMLWriter()
                writer.append(text: XLSXEscape.encode(kept))
                splice.replace(outline.content(piece), with: writer.bytes)
            }
        }
    }

    func write(to edition: inout XLSXEdition) { edition.write(part, splice, on: outline.bytes) }
}
