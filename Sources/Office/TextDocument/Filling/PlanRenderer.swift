import Words

/// Runs a plan with the values of one document.
struct PlanRenderer {
    var writer: XMLWriter
    /// The chart being written.
    var chart: ChartData?
    /// The picture being written.
    var picture: Picture?
    var pictures: ShownPictures
    private(set) var faults: [TemplateFault] = []
    /// Folders of embedded objects written so far; the position gives their number.
    private(set) var copies: [(object: Int, content: [UInt8]?)] = []
    /// The document, then one for each loop around.
    private var levels: [Level]
    /// Escaped.
    private var names: [String]
    private var takenNames: [NameSpace: Set<String>]
    private var counters: [String: Int] = [:]
    private let styles: StyleCatalogue
    private let objects: [EmbeddedObject]
    private let sites: [PlanSite]
    /// For each loop around, the steps that ran in it.
    private var begun: [Set<Int>] = []
    /// How many elements of each loop are left.
    private var toCome: [Int] = []

    /// A record with those of its values that were asked for: conditions ask for what is printed next, loops for what
    /// stands around them.
    private struct Level {
        private(set) var context: TemplateContext
        private(set) var known: [(slot: Int, value: TemplateValue)] = []

        init(context: TemplateContext) { self.context = context }

        /// Goes on to the next record, in the same room.
        mutating func begin(_ next: TemplateContext) {
            context = next
            known.removeAll(keepingCapacity: true)
        }

        mutating func know(_ value: TemplateValue, at slot: Int) { known.append((slot, value)) }
    }

    init(_ plan: TemplatePlan, _ context: TemplateContext, drawing drawn: DrawnPictures) {
        writer = XMLWriter(reservingCapacity: 1 << 18)
        levels = [Level(context: context)]
        names = Array(repeating: "", count: plan.nameCount)
        takenNames = plan.takenNames
        styles = plan.styles
        objects = plan.objects
        sites = plan.sites
        pictures = ShownPictures(besides: Set(plan.members.map(\.name)), drawing: drawn)
        renew(plan.rootNames)
    }

    /// Runs the steps of one part and returns it.
    mutating func part(_ steps: [PlanStep]) -> [UInt8] {
        run(steps)
        return writer.take()
    }

    mutating func run(_ steps: [PlanStep]) {
        for step in steps { run(step) }
    }

    private mutating func run(_ step: PlanStep) {
        switch step {
        case .bytes(let bytes): writer.append(markup: bytes)
        case .value(let step): write(step)
        case .repetition(let step): write(repetition: step)
        case .choice(let condition, let body): if holds(condition) { run(body) }
        case .unlessEmpty(let opening, let body, let closing):
            let start = writer.count
            run(opening)
            let opened = writer.count
            run(body)
            if writer.count == opened { writer.truncate(to: start) } else { run(closing) }
        case .orElse(let body, let otherwise):
            let start = writer.count
            run(body)
            if writer.count == start { writer.append(markup: otherwise) }
        case .style(let step): write(step)
        case .name(let index): writer.append(markup: names[index])
        case .counter(let name):
            counters[name, default: 0] += 1
            writer.append(markup: String(counters[name, default: 0]))
        case .object(let index): copy(index)
        case .chartFrame(let step): write(step)
        case .chart(let step): write(step)
        case .pictureFrame(let step): write(step)
        case .picture(let step): write(step)
        case .richText(let step): write(step)
        case .firstTime(let step):
            let isFirst = begun[step.loop - 1].insert(step.index).inserted
            let isBeforeLast = step.alsoBeforeLast && toCome[step.loop - 1] == 1
            writer.append(markup: isFirst || isBeforeLast ? step.first : step.later)
        case .derivedStyles: break
        }
    }

    // MARK: Values

    mutating func value(_ reference: ValueReference) -> TemplateValue {
        if let known = levels[reference.scope].known.first(where: { $0.slot == reference.slot }) { return known.value }
        let value = Self.value(reference, in: levels[reference.scope].context)
        levels[reference.scope].know(value, at: reference.slot)
        return value
    }

    private static func value(_ reference: ValueReference, in level: TemplateContext) -> TemplateValue {
        var context = level
        guard let last = reference.names.last else { return .record(context) }
        for name in reference.names.dropLast() {
            guard case .record(let inner) = context[name] else { return .absent }
            context = inner
        }
        return context[last]
    }

    private mutating func write(_ step: ValueStep) {
        guard let text = step.format.text(of: value(step.reference), declared: step.reference.kind) else {
            mismatch(step.reference)
            return
        }
        switch step.target {
        case .line: writer.append(paragraphText: text)
        case .attribute: writer.append(attributeText: text)
        case .element: writer.append(text: text)
        case .link: writer.append(attributeText: Self.escaped(WebAddress.safe(text) ?? text))
        case .paragraphs(let between):
            var isFirst = true
            for line in CharacterFilter.lines(of: text) {
                if !isFirst { run(between) }
                writer.append(paragraphText: line)
                isFirst = false
            }
        }
    }

    /// Blanks and quotes have no place in an address (RFC 3986, §2).
    static func escaped(_ text: String) -> String {
        let escapes: [Character: String] = [" ": "%20", "\"": "%22", "<": "%3C", ">": "%3E", "\u{A0}": "%20"]
        return text.trimmed.reduce(into: "") { $0 += escapes[$1] ?? String($1) }
    }

    mutating func mismatch(_ reference: ValueReference) {
        fault(.valueMismatch(reference.written, declared: reference.kind), at: reference)
    }

    private mutating func fault(_ kind: TemplateFault.Kind, at reference: ValueReference) {
        let site = sites[reference.site]
        let fault = TemplateFault(kind: kind, place: site.place, excerpt: site.excerpt)
        if faults.count < TemplateLimits.faults, !faults.contains(fault) { faults.append(fault) }
    }

    // MARK: Repetition

    private mutating func write(repetition step: RepetitionStep) {
        switch value(step.list) {
        case .absent: break
        case .list(let elements):
            levels.append(Level(context: [:]))
            begun.append([])
            toCome.append(elements.count)
            for element in elements {
                toCome[toCome.count - 1] -= 1
                levels[levels.count - 1].begin(element)
                renew(step.names)
                run(step.body)
            }
            levels.removeLast()
            begun.removeLast()
            toCome.removeLast()
        default: mismatch(step.list)
        }
    }

    /// Finds names for one more repetition: the template's own for the first, then with `_2`, `_3`…
    private mutating func renew(_ slots: [NameSlot]) {
        for slot in slots {
            let start = writer.count
            run(slot.name)
            let base = String(decoding: writer.bytes[start...], as: UTF8.self)
            writer.truncate(to: start)
            names[slot.index] = unique(base, in: slot.space)
        }
    }

    private mutating func unique(_ base: String, in space: NameSpace) -> String {
        var name = base
        if takenNames[space, default: []].contains(base) {
            let key = "\(space) \(base)"
            var number = counters[key] ?? 1
            repeat {
                number += 1
                name = "\(base)_\(number)"
            } while takenNames[space, default: []].contains(name)
            counters[key] = number
        }
        takenNames[space, default: []].insert(name)
        return name
    }

    // MARK: Styles

    private mutating func write(_ step: StyleStep) {
        var name = step.usual
        switch value(step.reference) {
        case .style(let wanted):
            if let found = styles.style(wanted, step.family) {
                name = found
            } else if let found = step.tinted[Folded(wanted)] {
                name = found
            } else if !styles.contains(wanted) {
                let nearest = Suggestion.nearest(to: wanted, among: styles.shown)
                fault(.unknownStyle(wanted, nearest: nearest), at: step.reference)
            }
        case .absent: break
        default: mismatch(step.reference)
        }
        if let name { writer.append(attribute: step.attribute, name) }
    }

    // MARK: Objects

    private mutating func write(_ step: ChartFrameStep) {
        switch value(step.reference) {
        case .chart(let data) where !data.categories.isEmpty && !data.series.isEmpty:
            if data.alternativeText.trimmed.isEmpty {
                fault(.withoutAlternativeText(step.reference.written), at: step.reference)
            }
            let outer = chart
            chart = data
            run(step.body)
            chart = outer
        case .chart, .absent: if step.isInText { writer.append(paragraphText: FieldFormat.nothing) }
        default: mismatch(step.reference)
        }
    }

    /// Gives an object a folder of its own and writes its name.
    private mutating func copy(_ index: Int) {
        let number = copies.count
        copies.append((index, nil))
        if let content = objects[index].content {
            let start = writer.count
            run(content)
            copies[number].content = Array(writer.bytes[start...])
            writer.truncate(to: start)
        }
        writer.append(markup: "Object \(number + 1)")
    }
}
