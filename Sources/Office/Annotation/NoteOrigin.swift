/// Who wrote a note that stands in a file: an earlier run, somebody else, or both.
///
/// Other programs change who a note is from, and its layout: the paragraph that says our name tells best.
enum NoteOrigin {
    case others
    case ours
    /// Somebody else, and an earlier run these paragraphs.
    case oursAmong(Range<Int>)

    /// Judges by the paragraphs of a note and the name it is signed with.
    ///
    /// - Parameter isOwn: whether a paragraph after our name may be one of ours; what follows is an answer to it.
    init(paragraphs: [String], signedBy name: String?, author: String, isOwn: (String) -> Bool) {
        let author = MarkupText.words(of: author)
        let name = MarkupText.words(of: name ?? "")
        let paragraphs = paragraphs.map(MarkupText.words)
        func isLeft(_ paragraph: String) -> Bool { !paragraph.isEmpty && !isOwn(paragraph) }
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
