import Words

/// Compiles the parts of a template: what never changes becomes bytes, the rest steps.
///
/// A part is read as a tree, surveyed (``Survey``), its tags are given their meaning (``TagResolver``), and steps are
/// emitted element by element, in the order of the document.
struct PlanCompiler {
    var resolver: TagResolver
    var output = StepBuffer()
    var names = NameSlots()
    var package: PackageReferences
    /// What the survey found out about the part at hand.
    private(set) var marks = TemplateMarks()
    /// What tells the charts that the data fills.
    private(set) var trialCharts: Set<String> = []
    /// Styles made for the text; nil in other parts.
    var derived: DerivedStyles?
    private let notice: TemplateNotice?
    let keepsPlaces: Bool
    /// The names of the places where people write.
    var keptPlaces: Set<Folded> = []
    var isInKeptPlace = false
    /// The first paragraph of the row that is being repeated.
    var firstOfRow: XMLNode?
    /// Names outside of every repetition that depend on the data.
    private(set) var rootNames: [NameSlot] = []

    init(
        _ vocabulary: TemplateVocabulary,
        styles: StyleCatalogue,
        members: [String: [UInt8]],
        notice: TemplateNotice?
    ) {
        resolver = TagResolver(vocabulary, styles)
        keepsPlaces = vocabulary.keepsPlaces
        self.notice = notice
        package = PackageReferences(to: members)
    }

    /// The plan of a whole part.
    mutating func plan(_ tree: XMLTree, part: TemplatePlace.Part) -> [PlanStep] {
        let outside = (resolver.place, marks, trialCharts)
        defer { (resolver.place, marks, trialCharts) = outside }
        if !part.isChart { resolver.place = TemplatePlace(part: part) }
        resolver.place.part = part
        let survey = Survey(tree.root, at: resolver.place)
        marks = survey.marks
        trialCharts = signs(ofChartsIn: tree.root)
        notice?.mark(tree.root, surveyedAs: &marks)
        resolver.add(survey.faults)
        resolver.scope.variables.formUnion(survey.variables)
        if resolver.scope.levels.count == 1 { rootNames += collectNames(tree.root, isRoot: true) }
        if part == .text { derived = DerivedStyles(from: tree.root) }
        let steps = capture { compiler in
            compiler.output.xml.append(markup: XMLWriter.declaration)
            let namespaces = tree.namespaces.map {
                ($0.prefix.isEmpty ? "xmlns" : "xmlns:" + $0.prefix, $0.uri)
            }
            compiler.element(tree.root, namespaces: namespaces)
        }
        return part == .text ? withDerivedStyles(steps) : steps
    }

    /// Puts the styles that were made while the text was compiled in their place before it.
    private mutating func withDerivedStyles(_ steps: [PlanStep]) -> [PlanStep] {
        let made = derived?.made ?? []
        derived = nil
        var steps = steps
        let index = steps.firstIndex { if case .derivedStyles = $0 { true } else { false } }
        guard let index else { return steps }
        steps.replaceSubrange(index...index, with: capture { compiler in for style in made { compiler.plain(style) } })
        return steps
    }

    /// The steps that `body` emits.
    mutating func capture(_ body: (inout PlanCompiler) -> Void) -> [PlanStep] {
        let outer = output
        output = StepBuffer()
        defer { output = outer }
        body(&self)
        return output.take()
    }

    // MARK: Names

    /// Runs `body` as a repetition of `node`, and returns the names to renew each time.
    mutating func withNames(of node: XMLNode, isInnermost: Bool, _ body: (inout PlanCompiler) -> Void) -> [NameSlot] {
        names.enter()
        defer { names.leave() }
        let found = isInnermost ? collectNames(node, isRoot: false) : []
        body(&self)
        return found
    }

    /// Finds the names given within an object, but not within the repetitions it contains.
    private mutating func collectNames(_ node: XMLNode, isRoot: Bool) -> [NameSlot] {
        var found: [NameSlot] = []
        let outside = resolver.place
        defer { resolver.place = outside }
        resolver.place = marks[node].place ?? outside
        for attribute in node.attributes {
            guard let space = Names.given(by: attribute.name, of: node.name) else { continue }
            let isDynamic = attribute.value.contains("{") && Names.mayHoldTags(attribute.name)
            if isRoot, !isDynamic {
                names.take(attribute.value, in: space)
            } else if let index = names.newSlot(for: attribute.value, in: space) {
                let name = capture { compiler in
                    compiler.fill(attribute.value, target: .attribute, isDynamic: isDynamic)
                }
                found.append(NameSlot(index: index, space: space, name: name))
            }
        }
        for element in node.elements where !marks[element].directives.contains(where: \.repeats) {
            found += collectNames(element, isRoot: isRoot)
        }
        return found
    }
}
