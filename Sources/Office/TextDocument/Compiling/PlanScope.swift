import Words

/// The names a tag may use at one place of the template.
struct PlanScope {
    struct Level {
        /// The name that `pour` gives to an element; empty for the document itself.
        let variable: String
        /// Nil when the list itself was at fault: then nothing more is said.
        let fields: [TemplateField]?
    }

    private(set) var levels: [Level]
    /// Names that some `pour` gives anywhere in the part.
    var variables: Set<Folded> = []

    init(_ vocabulary: TemplateVocabulary) {
        levels = [Level(variable: "", fields: vocabulary.fields)]
    }

    mutating func enter(_ variable: String, _ fields: [TemplateField]?) {
        levels.append(Level(variable: variable, fields: fields))
    }

    mutating func leave() {
        levels.removeLast()
    }

    private static let directives = ["pour", "ligne", "colonne", "style", "graphique", "image", "conserver"]

    /// What looking up a name gives.
    enum Finding {
        case found(ValueReference, TemplateField.Kind)
        case fault(TemplateFault.Kind)
        /// Depends on something at fault already.
        case unknowable
    }

    /// Looks up a dotted name, innermost loop first.
    func find(_ path: WrittenPath) -> Finding {
        let first = Folded(path.names[0])
        if let index = levels.lastIndex(where: { !first.isEmpty && Folded($0.variable) == first }) {
            guard let fields = levels[index].fields else { return .unknowable }
            return descend(path, from: 1, in: .record(fields), scope: index)
        }
        return descend(path, from: 0, in: .record(levels[0].fields ?? []), scope: 0)
    }

    private func descend(
        _ path: WrittenPath,
        from start: Int,
        in kind: TemplateField.Kind,
        scope: Int,
        names: [String] = [],
        example: String = ""
    ) -> Finding {
        guard start < path.names.count else {
            let reference = ValueReference(
                scope: scope,
                names: names,
                kind: kind.name,
                written: path.description,
                example: example
            )
            return .found(reference, kind)
        }
        let parent = path.names[..<start].joined(separator: ".")
        switch kind {
        case .record(let fields):
            let wanted = Folded(path.names[start])
            if let field = fields.first(where: { Folded($0.name) == wanted }) {
                return descend(
                    path,
                    from: start + 1,
                    in: field.kind,
                    scope: scope,
                    names: names + [field.name],
                    example: field.example
                )
            }
            return .fault(unknown(path, at: start, parent: parent, fields: fields))
        case .list: return .fault(.listAsValue(parent))
        case .text, .number, .date, .boolean, .paragraphs, .richText, .style, .chart, .picture:
            return .fault(.notARecord(parent))
        }
    }

    /// Words by which other languages of templates end what they began.
    private static let closings: Set<String> = [
        "fin", "finsi", "finpour", "fsi", "end", "endif", "endfor", "/si", "/pour", "sinon",
    ]

    private func unknown(
        _ path: WrittenPath,
        at index: Int,
        parent: String,
        fields: [TemplateField]
    ) -> TemplateFault.Kind {
        let name = path.names[index]
        if index == 0, variables.contains(Folded(name)) { return .outOfScope(name) }
        var candidates = fields.map(\.name)
        if index == 0 { candidates += levels.dropFirst().map(\.variable) }
        let nearest = Suggestion.nearest(to: name, among: candidates)
        if nearest == nil, path.names.count == 1, let blank = name.firstIndex(where: \.isWhitespace) {
            let word = String(name[..<blank])
            if let directive = Suggestion.nearest(to: word, among: Self.directives) {
                return .unknownDirective(word, nearest: directive)
            }
        }
        if path.names.count == 1,
            Self.closings.contains(Folded(name.split(whereSeparator: \.isWhitespace).first ?? "").description)
        {
            return .closingWord(name)
        }
        let prefix = parent.isEmpty ? "" : parent + "."
        return .unknownName(path.description, nearest: nearest.map { prefix + $0 })
    }
}
