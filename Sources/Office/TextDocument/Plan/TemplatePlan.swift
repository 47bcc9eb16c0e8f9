/// A compiled template: everything that filling it needs, and nothing of its trees.
struct TemplatePlan: Sendable {
    /// Part names with their steps, in the order of the package.
    let parts: [(name: String, steps: [PlanStep])]
    let styles: StyleCatalogue
    let objects: [EmbeddedObject]
    let rootNames: [NameSlot]
    let sites: [PlanSite]
    let takenNames: [NameSpace: Set<String>]
    let nameCount: Int
    /// Members of the package that come out as they are, sorted.
    let members: [TemplatePackage.Member]
    /// Members of the folders of embedded objects, by folder.
    let objectMembers: [String: [TemplatePackage.Member]]
}

extension TemplatePlan {
    /// Compiles all parts; throws all faults of all parts at once.
    init(
        _ package: TemplatePackage,
        _ vocabulary: TemplateVocabulary,
        notice: TemplateNotice?
    ) throws(TemplateError) {
        var trees: [(part: TemplatePlace.Part, name: String, tree: XMLTree)] = []
        var styles = StyleCatalogue()
        var faults: [TemplateFault] = []
        let wanted: [(TemplatePlace.Part, String)] = [
            (.text, "content.xml"), (.headersAndFooters, "styles.xml"), (.properties, "meta.xml"),
        ]
        for (part, name) in wanted {
            guard let bytes = package.members[name] else { continue }
            do throws(OfficeError) {
                let tree = try XMLTree(bytes, part: name)
                guard tree.root.name.hasPrefix("office:document") else {
                    let place = TemplatePlace(part: part)
                    faults.append(TemplateFault(kind: .notATextDocument, place: place, excerpt: name))
                    continue
                }
                if part == .properties { DocumentProperties.reduce(tree.root) } else { styles.add(tree.root) }
                notice?.mark(tree.root)
                trees.append((part, name, tree))
            } catch {
                faults.append(TemplateFault(kind: .unreadable(error), place: TemplatePlace(part: part), excerpt: name))
            }
        }
        var compiler = PlanCompiler(vocabulary, styles: styles, members: package.members)
        var parts: [(name: String, steps: [PlanStep])] = []
        for (part, name, tree) in trees { parts.append((name, compiler.plan(tree, part: part))) }
        faults += compiler.faults
        guard faults.isEmpty else {
            let ordered = faults.enumerated().sorted { left, right in
                (left.element.place.order, left.offset) < (right.element.place.order, right.offset)
            }
            throw TemplateError(faults: ordered.map(\.element))
        }
        self.parts = parts
        self.styles = styles
        objects = compiler.objects
        rootNames = compiler.rootNames
        sites = compiler.sites
        takenNames = compiler.takenNames
        nameCount = compiler.nameCount
        members = package.kept(references: compiler.references)
        objectMembers = package.folders(of: compiler.objects)
    }
}

extension TemplatePlace {
    /// The order of the document.
    fileprivate var order: Int {
        let parts =
            switch part {
            case .package: 0
            case .text, .chart: 1
            case .headersAndFooters: 2
            case .properties: 3
            }
        return parts << 32 | (paragraph ?? 0)
    }
}
