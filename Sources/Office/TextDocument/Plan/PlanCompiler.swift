/// Compiles a part of a template: what never changes becomes bytes, the rest steps.
struct PlanCompiler {
    private(set) var faults: [TemplateFault] = []
    /// Names the template gives outside of every repetition, escaped.
    private(set) var takenNames: [NameSpace: Set<String>] = [:]
    /// Names outside of every repetition that depend on the data.
    var rootNames: [NameSlot] = []
    /// Parts of the package that the compiled parts refer to.
    private(set) var references: Set<String> = []
    var objects: [EmbeddedObject] = []

    let styles: StyleCatalogue
    let members: [String: [UInt8]]
    var scope: PlanScope
    var place = TemplatePlace(part: .package)
    var tinted: TintedStyles?
    var breaks: BreakStyles?
    private(set) var sites: [PlanSite] = []
    var writer = XMLWriter()
    private var steps: [PlanStep] = []
    private var slots: [[NameKey: Int]] = [[:]]
    private var slotCount = 0

    struct NameKey: Hashable {
        let space: NameSpace
        let name: String
    }

    init(_ vocabulary: TemplateVocabulary, styles: StyleCatalogue, members: [String: [UInt8]]) {
        scope = PlanScope(vocabulary)
        self.styles = styles
        self.members = members
    }

    /// Number of name slots of the plan.
    var nameCount: Int { slotCount }

    /// The plan of a whole part.
    mutating func plan(_ tree: XMLTree, part: TemplatePlace.Part) -> [PlanStep] {
        let outside = place
        defer { place = outside }
        place = TemplatePlace(part: part)
        let survey = Survey(tree.root, part: part)
        faults += survey.faults
        scope.variables.formUnion(survey.variables)
        if scope.levels.count == 1 { rootNames += collectNames(tree.root, isRoot: true) }
        if part == .text {
            tinted = TintedStyles(tree.root)
            breaks = BreakStyles(tree.root)
        }
        var steps = capture { compiler in
            compiler.writer.append(markup: XMLWriter.declaration)
            let namespaces = tree.namespaces.map {
                ($0.prefix.isEmpty ? "xmlns" : "xmlns:" + $0.prefix, $0.uri)
            }
            compiler.element(tree.root, namespaces: namespaces)
        }
        guard part == .text else { return steps }
        let made = (tinted?.styles ?? []) + (breaks?.styles ?? [])
        tinted = nil
        breaks = nil
        let index = steps.firstIndex { if case .madeStyles = $0 { true } else { false } }
        guard let index else { return steps }
        steps.replaceSubrange(index...index, with: capture { compiler in for style in made { compiler.plain(style) } })
        return steps
    }

    // MARK: Steps

    /// The steps that `body` adds.
    mutating func capture(_ body: (inout PlanCompiler) -> Void) -> [PlanStep] {
        flush()
        let outer = steps
        steps = []
        body(&self)
        flush()
        defer { steps = outer }
        return steps
    }

    mutating func add(_ step: PlanStep) {
        flush()
        steps.append(step)
    }

    mutating func add(_ more: [PlanStep]) {
        for step in more {
            if case .bytes(let bytes) = step { writer.append(markup: bytes) } else { add(step) }
        }
    }

    private mutating func flush() {
        let bytes = writer.take()
        if !bytes.isEmpty { steps.append(.bytes(bytes)) }
    }

    mutating func fault(_ kind: TemplateFault.Kind, _ excerpt: String) {
        let fault = TemplateFault(kind: kind, place: place, excerpt: String(excerpt.prefix(100)))
        if !faults.contains(fault) { faults.append(fault) }
    }

    /// Looks up a name, and remembers where it is asked for.
    mutating func find(_ path: WrittenPath, _ raw: String) -> PlanScope.Finding {
        guard case .found(var reference, let kind) = scope.find(path) else { return scope.find(path) }
        reference.site = sites.count
        sites.append(PlanSite(place: place, excerpt: String(raw.prefix(100))))
        return .found(reference, kind)
    }

    /// A number that no other step has.
    mutating func nextIndex() -> Int {
        defer { slotCount += 1 }
        return slotCount
    }

    // MARK: Names

    /// Runs `body` as a repetition of `node`, and returns the names to renew each time.
    mutating func withNames(of node: XMLNode, isInnermost: Bool, _ body: (inout PlanCompiler) -> Void) -> [NameSlot] {
        slots.append([:])
        defer { slots.removeLast() }
        let names = isInnermost ? collectNames(node, isRoot: false) : []
        body(&self)
        return names
    }

    /// Finds the names given within an object, but not within the repetitions it contains.
    private mutating func collectNames(_ node: XMLNode, isRoot: Bool) -> [NameSlot] {
        var found: [NameSlot] = []
        for attribute in node.attributes {
            guard let space = Names.given(by: attribute.name, of: node.name) else { continue }
            let isDynamic = attribute.value.contains("{") && Names.mayHoldTags(attribute.name)
            if isRoot, !isDynamic {
                var escaped = XMLWriter()
                escaped.append(attributeText: attribute.value)
                takenNames[space, default: []].insert(String(decoding: escaped.bytes, as: UTF8.self))
                continue
            }
            let key = NameKey(space: space, name: attribute.value)
            if slots[slots.count - 1][key] != nil { continue }
            let index = nextIndex()
            slots[slots.count - 1][key] = index
            let name = capture { compiler in
                compiler.fill(attribute.value, target: .attribute, isDynamic: isDynamic)
            }
            found.append(NameSlot(index: index, space: space, name: name))
        }
        for element in node.elements where !element.directives.contains(where: \.repeats) {
            found += collectNames(element, isRoot: isRoot)
        }
        return found
    }

    func slot(_ space: NameSpace, _ name: String) -> Int? {
        let key = NameKey(space: space, name: name)
        return slots.lazy.reversed().compactMap { $0[key] }.first
    }

    mutating func refer(to address: String) {
        references.insert(address.hasPrefix("./") ? String(address.dropFirst(2)) : address)
    }
}

/// A folder of the template with an object inside, copied for every frame that shows it.
struct EmbeddedObject: Sendable {
    /// Name of the folder in the template.
    let folder: String
    /// Plan of its content when it is a chart to be filled.
    let content: [PlanStep]?
}
