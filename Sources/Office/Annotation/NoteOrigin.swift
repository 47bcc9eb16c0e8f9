/// Who wrote a note that stands in a file: an earlier run, somebody else, or both.
///
/// Other programs change who a note is from, and its layout: the paragraph that says our name tells best.
enum NoteOrigin {
    case others
    case ours
    /// Somebody else, then an earlier run from this paragraph on.
    case oursFrom(Int)

    /// Judges by the paragraphs of a note and the name it is signed with.
    init(paragraphs: [String], signedBy name: String?, author: String) {
        let author = MarkupText.words(of: author)
        let name = MarkupText.words(of: name ?? "")
        let paragraphs = paragraphs.map(MarkupText.words)
        if let first = paragraphs.firstIndex(of: author) {
            let isSomebodys = first > 0 && !["", author].contains(name)
            self = isSomebodys || !paragraphs[..<first].allSatisfy(\.isEmpty) ? .oursFrom(first) : .ours
        } else {
            self = name == author ? .ours : .others
        }
    }
}
