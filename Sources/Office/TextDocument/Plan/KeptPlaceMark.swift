import Words

/// How a kept place is found again in a document that went through other programs.
///
/// Writer keeps the names of sections. A Word file has none, but keeps bookmarks: one where the place begins, which
/// also says what stood there at first, and one where it ends.
enum KeptPlaceMark {
    /// Begins the name of the section: « conserver constat 1.2 ».
    static let sectionPrefix = "conserver "

    /// A bookmark of a kept place.
    enum Bookmark: Equatable {
        /// At the beginning of a section; the words and looks are those of its initial content.
        case start(identity: String, words: String, looks: String, title: String)
        /// The same, in a cell that is a place as a whole.
        case cell(identity: String, words: String, looks: String, title: String)
        /// At the beginning of the paragraph after the section.
        case after(identity: String)
        /// At the end of the last paragraph of a section without a paragraph after it.
        case end(identity: String)
    }

    /// The bookmarks of one place.
    struct Bookmarks {
        let start: Bookmark
        /// Ends the place where a paragraph follows it.
        let after: Bookmark
        /// Ends it anywhere else.
        let end: Bookmark

        /// - Parameters:
        ///   - words: those of what the template puts there, as are the looks.
        ///   - isCell: whether the place is a cell as a whole.
        init(of place: String, words: Fingerprint, looks: Fingerprint, isCell: Bool) {
            let identity = identity(of: place)
            let (words, looks, title) = (words.short, looks.mark, Bookmark.title(of: place))
            start =
                isCell
                ? .cell(identity: identity, words: words, looks: looks, title: title)
                : .start(identity: identity, words: words, looks: looks, title: title)
            after = .after(identity: identity)
            end = .end(identity: identity)
        }
    }

    /// The name of a place, from that of its section.
    static func place(ofSection name: String?) -> String? {
        guard let name, name.hasPrefix(sectionPrefix) else { return nil }
        return String(name.dropFirst(sectionPrefix.count))
    }

    /// Short and the same for names that people hold for the same.
    static func identity(of place: String) -> String {
        var hash = Fingerprint()
        hash.add(Folded(place).description)
        return hash.short
    }

    /// What a place is about: a standard may be an anchor in one edition and not in the next, what people wrote of it stays.
    static func subject(of place: String) -> Folded { Folded(place.filter { $0 != "★" }) }
}

/// The places of a document, no two of which are held for the same.
struct PlaceIdentities {
    private var taken: Set<String> = []

    /// The name that a place gets: two repetitions may have the same key.
    mutating func unused(_ name: String) -> String {
        var candidate = name
        var number = 1
        while !taken.insert(KeptPlaceMark.identity(of: candidate)).inserted {
            number += 1
            candidate = "\(name) (\(number))"
        }
        return candidate
    }
}

extension KeptPlaceMark.Bookmark {
    /// At most 40 characters, letters, digits and `_`: what Word allows.
    var name: String {
        switch self {
        case .start(let identity, let words, let looks, let title): "debut_\(identity)_\(words)\(looks)_\(title)"
        case .cell(let identity, let words, let looks, let title): "cellule_\(identity)_\(words)\(looks)_\(title)"
        case .after(let identity): "suite_\(identity)"
        case .end(let identity): "fin_\(identity)"
        }
    }

    /// Nil for the bookmarks of others.
    init?(_ name: String?) {
        let parts = name?.split(separator: "_", maxSplits: 3, omittingEmptySubsequences: false).map(String.init) ?? []
        guard parts.count >= 2, parts[1].count == 8, parts[1].allSatisfy(\.isHexDigit) else { return nil }
        switch (parts[0], parts.count) {
        case ("suite", 2): self = .after(identity: parts[1])
        case ("fin", 2): self = .end(identity: parts[1])
        case ("debut", 4), ("cellule", 4):
            guard parts[2].count == 12, parts[2].allSatisfy(\.isHexDigit) else { return nil }
            let (words, looks) = (String(parts[2].prefix(8)), String(parts[2].suffix(4)))
            self =
                parts[0] == "debut"
                ? .start(identity: parts[1], words: words, looks: looks, title: parts[3])
                : .cell(identity: parts[1], words: words, looks: looks, title: parts[3])
        default: return nil
        }
    }

    /// The beginning of the name of a place, as a bookmark may say it.
    static func title(of place: String) -> String {
        let letters = Folded(place).description.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }
        return String(letters.prefix(10))
    }
}
