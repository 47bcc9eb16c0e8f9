import Words

/// Walks through a part before it is compiled: reads its paragraphs, gives each directive to the object it belongs
/// to, and remembers where everything stands.
struct Survey {
    private(set) var marks = TemplateMarks()
    private(set) var faults: [TemplateFault] = []
    /// Folded names that some `pour` gives, wherever it stands.
    private(set) var variables: Set<Folded> = []
    private var place: TemplatePlace
    private var rows: [(node: XMLNode, isHeader: Bool)] = []
    private var cells: [XMLNode] = []
    /// For each table around, the directives of its columns.
    private var columns: [[ColumnDirective]] = []

    /// The name of the index around.
    private var indexName: String?
    /// Whether some heading holds tags: the entries of an index must hold them, too.
    let hasTaggedHeadings: Bool

    /// - Parameter place: where the part stands: the frame of a chart.
    init(_ root: XMLNode, at place: TemplatePlace) {
        hasTaggedHeadings = place.part == .text && Self.holdsTaggedHeading(root)
        self.place = place
        self.place.paragraph = place.paragraph ?? 0
        visit(root, owner: nil)
    }

    private mutating func visit(_ node: XMLNode, owner: XMLNode?) {
        switch node.name {
        case "text:p", "text:h":
            paragraph(node, owner: owner)
        case "text:section":
            within(node["text:name"]) { survey in survey.children(of: node, owner: node) }
        case "text:list-item":
            children(of: node, owner: node)
        case "table:table":
            let row = place.row
            place.row = 0
            within(node["table:name"]) { survey in survey.table(node) }
            place.row = row
        case "table:table-header-rows":
            for row in node.elements { self.row(row, isHeader: true) }
        case "table:table-row":
            row(node, isHeader: false)
        case "table:table-cell":
            cells.append(node)
            children(of: node, owner: nil)
            cells.removeLast()
        case "text:index-body":
            if isUpdated(node) {
                fault(.updatedIndex(indexName ?? "Sommaire"), indexName ?? "")
                node.children = []
            }
            children(of: node, owner: nil)
        case "text:table-of-content", "text:illustration-index", "text:table-index", "text:user-index":
            let outer = indexName
            indexName = node["text:name"]
            children(of: node, owner: nil)
            indexName = outer
        case "draw:frame":
            frame(node)
            children(of: node, owner: nil)
        default:
            children(of: node, owner: nil)
        }
        // What is said of an object is said where it begins.
        if Self.objects.contains(node.name), marks[node].place == nil { marks[node].place = beginning(of: node) }
    }

    private static let objects: Set<String> = [
        "text:section", "table:table", "table:table-row", "table:table-cell", "draw:frame",
    ]

    /// The place of the first paragraph within; nil when there is none.
    private func beginning(of node: XMLNode) -> TemplatePlace? {
        for element in node.elements {
            if let place = marks[element].place ?? beginning(of: element) { return place }
        }
        return nil
    }

    /// Whether a row has a cell that reaches into the next, or one that is covered from above.
    private static func isSpanned(_ row: XMLNode) -> Bool {
        var covered = 0
        for cell in row.elements {
            if let count = cell["table:number-rows-spanned"].flatMap({ Int($0) }), count > 1 { return true }
            if cell.name == "table:covered-table-cell" {
                let count = cell["table:number-columns-repeated"].flatMap { Int($0) } ?? 1
                if count > covered { return true }
                covered -= count
            } else {
                covered = (cell["table:number-columns-spanned"].flatMap { Int($0) } ?? 1) - 1
            }
        }
        return false
    }

    /// The first element of a section or list item speaks for it.
    private mutating func children(of node: XMLNode, owner: XMLNode?) {
        for (index, element) in node.elements.enumerated() { visit(element, owner: index == 0 ? owner : nil) }
    }

    private mutating func within(_ name: String?, _ body: (inout Survey) -> Void) {
        place.containers.append(name ?? "")
        body(&self)
        place.containers.removeLast()
    }

    private mutating func table(_ node: XMLNode) {
        columns.append([])
        children(of: node, owner: nil)
        let given = columns.removeLast()
        for directive in given where !TableColumns.give(directive, among: given, of: node, in: &marks) {
            fault(.columnSpanned, directive.directive.raw, at: directive.directive.place)
        }
    }

    private mutating func row(_ node: XMLNode, isHeader: Bool) {
        place.row = (place.row ?? 0) + 1
        let row = place.row
        rows.append((node, isHeader))
        children(of: node, owner: nil)
        rows.removeLast()
        if let directive = marks[node].directives.first, Self.isSpanned(node) { fault(.rowSpanned, directive.raw) }
        place.row = row
    }

    // MARK: Paragraphs

    private mutating func paragraph(_ node: XMLNode, owner: XMLNode?) {
        // The paragraphs of a chart are those of its frame.
        if !place.part.isChart { place.paragraph = node.rank ?? place.paragraph }
        let text = node.text.trimmed
        if node.name == "text:h" { place.heading = String(text.prefix(80)) }
        marks[node].place = place
        let reader = ParagraphReader(node)
        for mistake in reader.mistakes { fault(mistake.kind, mistake.excerpt) }
        var directives: [TemplateMarks.Directive] = []
        marks[node].pieces = ParagraphReader.withoutEmptySpans(sort(reader.pieces, of: node, into: &directives))
        settle(directives, of: node, owner: owner)
        settleKeptPlace(of: node, owner: owner)
        for case .object(let object) in reader.pieces {
            marks[object].isInText = true
            marks[object].place = place
            visit(object, owner: nil)
        }
    }

    /// Takes the directives out of a line, and returns what is left of it.
    private mutating func sort(
        _ pieces: [TemplateMarks.Piece],
        of node: XMLNode,
        into directives: inout [TemplateMarks.Directive]
    ) -> [TemplateMarks.Piece] {
        var rest: [TemplateMarks.Piece] = []
        var leading: [TemplateMarks.Piece] = []
        var hasBegun = false
        for piece in pieces {
            switch piece {
            case .tag(.repetition(let variable, _, let owner), let raw):
                variables.insert(Folded(variable))
                direct(piece, raw, owner, hasBegun, &directives)
                leading.removeAll(where: \.isBlank)
            case .tag(.condition(_, let owner), let raw):
                direct(piece, raw, owner, hasBegun, &directives)
                leading.removeAll(where: \.isBlank)
            case .tag(.keptPlace(let place), let raw):
                if hasBegun || marks[node].keptPlace != nil { fault(.keptPlaceMisplaced, raw) }
                marks[node].keptPlace = (place, raw)
                leading.removeAll(where: \.isBlank)
            case .tag(.style(let path), _):
                marks[node].style = path
                if let cell = cells.last { marks[cell].style = path }
            case .tag(.chart, let raw):
                fault(.chartOutsideFrame, raw)
            case .tag(.picture, let raw):
                fault(.pictureOutsideFrame, raw)
            case .tag(.pageBreak, let raw):
                marks[node].pageBreak = raw
                if place.part != .text || !cells.isEmpty { fault(.pageBreakOutOfPlace, raw) }
            case _ where !hasBegun && (piece.isInvisible || piece.isAnchoredToParagraph):
                leading.append(piece)
            default:
                if !hasBegun {
                    let isLed = !directives.isEmpty || marks[node].keptPlace != nil
                    if isLed { leading.removeAll(where: \.isBlank) }
                    rest += leading
                    leading = []
                    hasBegun = true
                    if isLed, case .text(let text) = piece {
                        rest.append(.text(String(text.drop { $0.isWhitespace })))
                        continue
                    }
                }
                rest.append(piece)
            }
        }
        return rest + leading
    }

    private mutating func direct(
        _ piece: TemplateMarks.Piece,
        _ raw: String,
        _ owner: TagSyntax.Owner,
        _ hasBegun: Bool,
        _ directives: inout [TemplateMarks.Directive]
    ) {
        guard case .tag(let syntax, _) = piece else { return }
        let directive = TemplateMarks.Directive(syntax: syntax, raw: raw, place: place)
        switch (owner, rows.last) {
        case (.row, nil), (.column, nil): fault(.rowOutsideTable, raw)
        case (.row, (_, true)?): fault(.rowInHeader, raw)
        case (.row, (let row, false)?): marks[row].directives.append(directive)
        case (.column, (let row, let isHeader)?):
            guard let cell = cells.last, !columns.isEmpty else { return }
            columns[columns.count - 1].append(ColumnDirective(directive, of: cell, in: row, isHeader: isHeader))
        case (.object, _): if hasBegun { fault(.directiveNotAtStart, raw) } else { directives.append(directive) }
        }
    }

    /// Gives the directives of a line to the section, the list item or the paragraph itself.
    private mutating func settle(_ directives: [TemplateMarks.Directive], of node: XMLNode, owner: XMLNode?) {
        let hasNoText = marks[node].pieces.allSatisfy(\.isInvisible)
        guard let first = directives.first else {
            let heldRow = marks[node].pieces.isEmpty && node.text.contains("{") && marks[node].style == nil
            marks[node].isRemoved = heldRow && (cells.last?.elements.count ?? 0) > 1
            return
        }
        guard let owner, !(owner.name == "text:list-item" && hasNoText && owner.elements.count == 1) else {
            marks[node].directives = directives
            if hasNoText { fault(.directiveAlone, first.raw) }
            return
        }
        marks[owner].directives = directives
        marks[node].isRemoved = hasNoText
        if hasNoText, let raw = marks[node].pageBreak { fault(.pageBreakOutOfPlace, raw) }
    }

    /// Gives a kept place to the section or the cell whose first paragraph names it.
    private mutating func settleKeptPlace(of node: XMLNode, owner: XMLNode?) {
        guard let kept = marks[node].keptPlace else { return }
        marks[node].keptPlace = nil
        let cell = cells.last.flatMap { $0.elements.first === node ? $0 : nil }
        let section = owner.flatMap { $0.name == "text:section" ? $0 : nil }
        guard place.part == .text, let holder = section ?? cell else { return fault(.keptPlaceMisplaced, kept.raw) }
        marks[holder].keptPlace = kept
        // A place that holds nothing else keeps its paragraph: there is room to write.
        marks[node].isRemoved = marks[node].pieces.allSatisfy(\.isInvisible) && holder.elements.count > 1
    }

    // MARK: Frames

    /// Takes `{graphique …}` and `{image …}` out of the name or the alternative text of a frame (OpenDocument 1.2 part 1, §10.4.2).
    private mutating func frame(_ node: XMLNode) {
        if let name = node["draw:name"], let rest = figure(in: name, of: node) {
            node["draw:name"] = rest.isEmpty ? marks[node].chart == nil ? "Image" : "Graphique" : rest
        }
        for label in node.elements where label.name == "svg:title" || label.name == "svg:desc" {
            if let rest = figure(in: label.text, of: node) { label.children = rest.isEmpty ? [] : [.text(rest)] }
        }
        // Writer gives another name to a frame that has that of another one.
        let isTrial = node.elements.contains { $0.name == "svg:desc" && Folded($0.text) == Self.trial }
        if isTrial, marks[node].picture == nil, marks[node].chart == nil {
            let name = node["draw:name"] ?? ""
            fault(.untaggedTrialPicture(name), name)
        }
    }

    /// What the supplied templates say of a picture that the data replaces.
    private static let trial = Folded("image d’essai")

    private mutating func figure(in text: String, of node: XMLNode) -> String? {
        guard text.contains("{") else { return nil }
        var rest = ""
        var isFound = false
        for piece in ParagraphReader(XMLNode("", text)).pieces {
            switch piece {
            case .tag(.chart(let path), let raw):
                marks[node].chart = (path, raw)
                isFound = true
            case .tag(.picture(let path), let raw):
                marks[node].picture = (path, raw)
                isFound = true
            case .tag(_, let raw): rest += raw
            case .text(let text): rest += text
            default: break
            }
        }
        return isFound ? rest.trimmed : nil
    }

    private mutating func fault(_ kind: TemplateFault.Kind, _ excerpt: String, at place: TemplatePlace? = nil) {
        guard faults.count < TemplateLimits.faults else { return }
        faults.append(TemplateFault(kind: kind, place: place ?? self.place, excerpt: String(excerpt.prefix(100))))
    }
}
