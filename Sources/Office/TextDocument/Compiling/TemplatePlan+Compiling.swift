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
                if part == .properties { tree.root.dropOwnProperties() } else { styles.add(tree.root) }
                if let text = tree.firstPageText {
                    let place = TemplatePlace(part: part)
                    faults.append(TemplateFault(kind: .firstPageHeader, place: place, excerpt: String(text.prefix(60))))
                }
                tree.root.dropClipsOfTrialPictures()
                trees.append((part, name, tree))
            } catch {
                faults.append(TemplateFault(kind: .unreadable(error), place: TemplatePlace(part: part), excerpt: name))
            }
        }
        var compiler = PlanCompiler(vocabulary, styles: styles, members: package.members, notice: notice)
        var parts: [(name: String, steps: [PlanStep])] = []
        for (part, name, tree) in trees { parts.append((name, compiler.plan(tree, part: part))) }
        faults += compiler.resolver.faults
        guard faults.isEmpty else {
            let ordered = faults.enumerated().sorted { left, right in
                (left.element.place.order, left.offset) < (right.element.place.order, right.offset)
            }
            throw TemplateError(faults: ordered.map(\.element))
        }
        self.parts = parts
        self.styles = styles
        objects = compiler.package.objects
        rootNames = compiler.rootNames
        sites = compiler.resolver.sites
        takenNames = compiler.names.taken
        keepsPlaces = !compiler.keptPlaces.isEmpty
        nameCount = compiler.names.count
        members = package.kept(references: compiler.package.members)
        objectMembers = package.members(inFolders: compiler.package.objects.map(\.folder))
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

extension XMLNode {
    /// Properties that a document keeps whatever they say (OpenDocument 1.2 part 1, §4.3).
    private static let keptProperties: Set<String> = [
        "dc:title", "dc:subject", "dc:description", "dc:language", "meta:keyword", "meta:user-defined",
        "meta:generator",
    ]

    /// Leaves out the dates, authors, counts and durations of the template, unless a tag fills them.
    fileprivate func dropOwnProperties() {
        for meta in elements where meta.name == "office:meta" {
            meta.children.removeAll { child in
                guard case .element(let element) = child else { return true }
                return !Self.keptProperties.contains(element.name) && !element.text.contains("{")
            }
        }
    }
}
