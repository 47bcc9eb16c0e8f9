/// Gives the tags of a template their meaning: looks up what they name in the vocabulary and among the styles, and
/// tells what is wrong.
///
/// The first stage of compiling; what it returns is emitted as steps by ``PlanCompiler``.
struct TagResolver {
    private(set) var faults: [TemplateFault] = []
    /// Where the template asks for values.
    private(set) var sites: [PlanSite] = []
    private var slots: [[String]: Int] = [:]
    /// Where the compiler is.
    var place = TemplatePlace(part: .package)
    var scope: PlanScope
    let styles: StyleCatalogue

    init(_ vocabulary: TemplateVocabulary, _ styles: StyleCatalogue) {
        scope = PlanScope(vocabulary)
        self.styles = styles
    }

    mutating func fault(_ kind: TemplateFault.Kind, _ excerpt: String) {
        guard faults.count < TemplateLimits.faults else { return }
        let fault = TemplateFault(kind: kind, place: place, excerpt: String(excerpt.prefix(100)))
        if !faults.contains(fault) { faults.append(fault) }
    }

    /// Adds what the survey of a part found.
    mutating func add(_ more: [TemplateFault]) {
        faults += more.prefix(TemplateLimits.faults - faults.count)
    }

    /// Looks up a name, and remembers where it is asked for.
    mutating func find(_ path: WrittenPath, _ raw: String) -> PlanScope.Finding {
        guard case .found(var reference, let kind) = scope.find(path) else { return scope.find(path) }
        reference.site = sites.count
        reference.slot = slots[reference.names] ?? slots.count
        slots[reference.names] = reference.slot
        sites.append(PlanSite(place: place, excerpt: String(raw.prefix(100))))
        return .found(reference, kind)
    }

    /// The value that a tag names, when it is of that kind.
    mutating func reference(
        _ path: WrittenPath,
        _ raw: String,
        to kind: TemplateField.Kind.Name,
        otherwise mistake: (String) -> TemplateFault.Kind
    ) -> ValueReference? {
        switch find(path, raw) {
        case .found(let reference, let found) where found.name == kind: return reference
        case .found(let reference, _): fault(mistake(reference.written), raw)
        case .fault(let kind): fault(kind, raw)
        case .unknowable: break
        }
        return nil
    }

    /// The list that a `pour` goes through, with the fields of its elements.
    mutating func list(_ path: WrittenPath, _ raw: String) -> (reference: ValueReference, fields: [TemplateField])? {
        switch find(path, raw) {
        case .found(let reference, .list(let fields)): return (reference, fields)
        case .found: fault(.notAList(path.description), raw)
        case .fault(let kind): fault(kind, raw)
        case .unknowable: break
        }
        return nil
    }

    // MARK: Values

    /// The step that prints a value; nil when the tag cannot stand there.
    mutating func value(
        _ path: WrittenPath,
        _ filters: [ValueFilter],
        _ raw: String,
        target: ValueStep.Target
    ) -> ValueStep? {
        switch find(path, raw) {
        case .unknowable: break
        case .fault(let kind): fault(kind, raw)
        case .found(let reference, let kind):
            guard let format = format(filters, of: reference, raw) else { return nil }
            if format.markup || kind.name == .richText {
                fault(.richTextNotAlone(path.description), raw)
                return nil
            }
            var target = target
            switch (target, format.paragraphs, kind.name) {
            case (.paragraphs, true, _), (.paragraphs, _, .paragraphs): break
            case (.paragraphs, _, _): target = .line
            case (.line, true, _), (.attribute, true, _), (.link, true, _), (.element, true, _):
                fault(.paragraphsOutOfPlace(path.description), raw)
            case (.line, false, _), (.attribute, false, _), (.link, false, _), (.element, false, _): break
            }
            return ValueStep(reference: reference, format: format, target: target)
        }
        return nil
    }

    /// Puts the filters of a tag together; nil when they do not suit the value.
    mutating func format(_ filters: [ValueFilter], of reference: ValueReference, _ raw: String) -> FieldFormat? {
        var format = FieldFormat()
        var kind = reference.kind
        for filter in filters {
            guard let next = format.apply(filter, to: kind) else {
                fault(.filterMismatch(filter: filter.name, value: kind), raw)
                return nil
            }
            kind = next
        }
        switch kind {
        case .list: fault(.listAsValue(reference.written), raw)
        case .record: fault(.recordAsValue(reference.written), raw)
        case .chart: fault(.chartAsValue(reference.written), raw)
        case .picture: fault(.pictureAsValue(reference.written), raw)
        case .text, .number, .date, .boolean, .paragraphs, .richText, .style: return format
        }
        return nil
    }

    /// Whether a tag prints paragraphs and lists.
    func isRich(_ piece: TemplateMarks.Piece) -> Bool {
        guard case .tag(.value(let path, let filters), _) = piece else { return false }
        if filters.contains(.markup) { return true }
        guard case .found(_, .richText) = scope.find(path) else { return false }
        return true
    }
}
