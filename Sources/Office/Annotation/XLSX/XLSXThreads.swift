import Words

/// The threads of comments of a sheet ([MS-XLSX] §2.1.32), which Excel 365 shows instead of the notes that stand for them.
struct XLSXThreads {
    private let outline: MarkupOutline
    private let part: String
    /// Who answers: an earlier answer of theirs is replaced.
    private let person: String
    private var splice = MarkupSplice()

    init(_ outline: MarkupOutline, part: String, person: String) {
        self.outline = outline
        self.part = part
        self.person = person
    }

    private var comments: [MarkupOutline.Index] { outline.children(outline.root, "threadedComment") }

    private func isOurs(_ comment: MarkupOutline.Index) -> Bool { outline.attribute("personId", comment) == person }

    /// Answers in the thread of each cell that has one, in the place of an earlier answer.
    mutating func replace(with notes: [CellNote]) {
        for comment in comments where isOurs(comment) { splice.remove(outline.range(comment)) }
        let threads = Dictionary(grouping: comments.filter { !isOurs($0) }) { outline.attribute("ref", $0) }
        let prefix = outline.tag(outline.root).prefix
        for note in notes {
            guard let thread = threads["\(note.cell)"], let last = thread.last,
                let first = thread.first(where: { outline.attribute("parentId", $0) == nil }),
                let parent = outline.attribute("id", first)
            else { continue }
            let text = note.paragraphs.joined(separator: "\n")
            var writer = XMLWriter()
            writer.open(
                prefix + "threadedComment",
                [
                    // No clock: as of the last word in the thread.
                    ("ref", "\(note.cell)"), ("dT", outline.attribute("dT", last) ?? "2000-01-01T00:00:00.00"),
                    ("personId", person), ("id", XLSXIdentifier.made(of: [part, "\(note.cell)", parent, text])),
                    ("parentId", parent),
                ]
            )
            writer.open(prefix + "text")
            writer.append(text: XLSXEscape.encode(text))
            writer.close(prefix + "text")
            writer.close(prefix + "threadedComment")
            splice.insert(writer.bytes, at: outline.range(last).upperBound)
        }
    }

    func write(to edition: inout XLSXEdition) { edition.write(part, splice, on: outline.bytes) }
}

/// Identifiers in braces, which Excel draws by chance: ours follow from what they name.
enum XLSXIdentifier {
    static func made(of texts: [String]) -> String {
        var (left, right) = (Fingerprint(), Fingerprint())
        right.add("right")
        for text in texts {
            left.add(text)
            right.add(text)
        }
        let digits = (left.text + right.text).uppercased()
        let lengths = [8, 4, 4, 4, 12]
        var rest = digits[...]
        let groups = lengths.map { length in
            defer { rest = rest.dropFirst(length) }
            return String(rest.prefix(length))
        }
        return "{\(groups.joined(separator: "-"))}"
    }
}

extension XLSXEdition {
    /// The identifier of a person of this name, who is added to those of the workbook; nil when it keeps no persons.
    mutating func person(named name: String) throws(OfficeError) -> String? {
        let links = try package.archive.relationships(of: package.workbook, limits: limits) ?? []
        guard let part = links.first(where: { $0.type == "person" })?.target, contains(part) else { return nil }
        let outline = try outline(part, policy: .lenient)
        let known = outline.children(outline.root, "person").first { outline.attribute("displayName", $0) == name }
        if let known { return outline.attribute("id", known) }
        let id = XLSXIdentifier.made(of: [name])
        var writer = XMLWriter()
        writer.open(
            outline.tag(outline.root).prefix + "person",
            [("displayName", XLSXEscape.encode(name)), ("id", id), ("userId", name), ("providerId", "None")],
            closed: true
        )
        var splice = MarkupSplice()
        splice.add(writer.bytes, at: outline.place(in: outline.root))
        write(part, splice, on: outline.bytes)
        return id
    }
}
