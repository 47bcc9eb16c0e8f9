/// Who writes notes in the workbooks of others, and how their own are known again.
package struct NoteAuthor: Sendable {
    /// Written where the format has a place for it, and as first paragraph of each note.
    package let name: String
    /// Whether a paragraph under that name may be one of ours, of this run or of an earlier one: others are answers to it.
    let isOwn: @Sendable (String) -> Bool

    package init(_ name: String, isOwn: @escaping @Sendable (String) -> Bool = { _ in true }) {
        self.name = name
        self.isOwn = isOwn
    }
}

/// Who wrote a note that stands in a file: an earlier run, somebody else, or both.
///
/// Other programs change who a note is from, and its layout: the paragraph that says our name tells best.
enum NoteOrigin {
    case others
    case ours
    /// Somebody else, and an earlier run these paragraphs.
    case oursAmong(Range<Int>)

    /// Judges by the paragraphs of a note and the name it is signed with.
    init(paragraphs: [String], signedBy name: String?, asOf us: NoteAuthor) {
        let author = MarkupText.words(of: us.name)
        let name = MarkupText.words(of: name ?? "")
        let paragraphs = paragraphs.map(MarkupText.words)
        func isLeft(_ paragraph: String) -> Bool { !paragraph.isEmpty && !us.isOwn(paragraph) }
        guard let first = paragraphs.firstIndex(of: author) else {
            self = name == author && !paragraphs.contains(where: isLeft) ? .ours : .others
            return
        }
        let end = paragraphs[(first + 1)...].firstIndex(where: isLeft) ?? paragraphs.count
        let isSomebodys = first > 0 && !["", author].contains(name)
        let isAlone = !isSomebodys && end == paragraphs.count && paragraphs[..<first].allSatisfy(\.isEmpty)
        self = isAlone ? .ours : .oursAmong(first..<end)
    }
}
