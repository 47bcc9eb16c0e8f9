/// The notes of one worksheet part: its comments, their boxes and the backgrounds of its cells.
struct XLSXSheetNotes {
    let part: String
    let rank: Int
    let author: NoteAuthor
    /// In the order of the cells.
    let notes: [CellNote]
    let dialect: XLSXDialect
    let limits: Limits

    /// Puts them in the place of those of an earlier run; a sheet that has and had none is not touched.
    func write(to edition: inout XLSXEdition, _ styles: inout XLSXStyleSheet?) throws(OfficeError) {
        let links = try edition.package.archive.relationships(of: part, limits: limits) ?? []
        let found = try readComments(links, edition)
        let earlier = found?.earlier ?? []
        guard !notes.isEmpty || !earlier.isEmpty else { return }
        var changes: [CellReference: XLSXWorksheetPatch.Change] = [:]
        for cell in earlier { changes[cell] = .restore }
        for note in notes { if let fill = note.fill { changes[note.cell] = .fill(fill) } }
        var worksheet = try XLSXWorksheetPatch(
            edition.read(part),
            part: part,
            changes: changes,
            styles: &styles,
            limits: limits
        )
        guard worksheet.isWorksheet else { return }
        var comments: XLSXCommentsPatch
        if let found { comments = found } else { comments = try addComments(to: &edition) }
        let added = comments.replace(with: notes)
        comments.write(to: &edition)
        if comments.isEmpty { try edition.unrelate(part, from: "comments") }
        try answerThreads(links, &edition)
        let gone = comments.emptied.union(added.map(\.cell))
        try drawBoxes(of: added, instead: gone, &worksheet, links, &edition)
        worksheet.write(to: &edition)
    }

    /// The comments that are there; those that cannot be read matter only where a note is to be added.
    private func readComments(
        _ links: [XLSXRelationship],
        _ edition: borrowing XLSXEdition
    ) throws(OfficeError) -> XLSXCommentsPatch? {
        guard let comments = links.first(where: { $0.type == "comments" })?.target, edition.contains(comments) else {
            return nil
        }
        do throws(OfficeError) {
            return try XLSXCommentsPatch(edition.read(comments), part: comments, author: author, limits: limits)
        } catch {
            guard notes.isEmpty else { throw error }
            return nil
        }
    }

    private func addComments(to edition: inout XLSXEdition) throws(OfficeError) -> XLSXCommentsPatch {
        let bytes = XLSXCommentsPatch.empty(dialect)
        let comments = edition.add("comments", type: "comments", bytes)
        _ = try edition.relate(part, to: comments, type: dialect.relationship("comments"))
        return try XLSXCommentsPatch(bytes, part: comments, author: author, limits: limits)
    }

    /// Excel shows a thread in the place of the note that stands for it: what is found is said there, too.
    private func answerThreads(_ links: [XLSXRelationship], _ edition: inout XLSXEdition) throws(OfficeError) {
        guard let part = links.first(where: { $0.type == "threadedComment" })?.target, edition.contains(part),
            let person = try edition.person(named: author.name)
        else { return }
        var threads = XLSXThreads(try edition.outline(part, policy: .lenient), part: part, person: person)
        threads.replace(with: notes)
        threads.write(to: &edition)
    }

    private func drawBoxes(
        of added: [CellNote],
        instead gone: Set<CellReference>,
        _ worksheet: inout XLSXWorksheetPatch,
        _ links: [XLSXRelationship],
        _ edition: inout XLSXEdition
    ) throws(OfficeError) {
        let drawing: String
        if let id = worksheet.drawingID, let link = links.first(where: { $0.id == id }), edition.contains(link.target) {
            drawing = link.target
        } else {
            guard !added.isEmpty else { return }
            drawing = edition.addDrawing(XLSXNoteShapes.empty(block: edition.blocks.take(from: rank + 1)))
            let type = dialect.relationship("vmlDrawing")
            worksheet.setDrawing(try edition.relate(part, to: drawing, type: type), dialect)
        }
        var shapes = try XLSXNoteShapes(edition.read(drawing), part: drawing, limits: limits)
        shapes.remove(gone)
        shapes.add(added, grid: worksheet.grid, &edition.blocks)
        shapes.write(to: &edition)
    }
}
