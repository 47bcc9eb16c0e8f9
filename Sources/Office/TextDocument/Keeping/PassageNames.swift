/// Gives the names and ids in passages others where the document has them already, and leaves out what refers to a
/// name that no longer exists.
struct PassageNames {
    private struct Key: Hashable {
        let space: NameSpace
        let name: String
    }

    private var taken: Set<Key> = []

    /// - Parameter root: the part `content.xml` of the document that gets the passages.
    init(takenIn root: XMLNode) {
        root.walk { node in
            for attribute in node.attributes {
                if let space = Self.space(of: attribute.name, on: node) {
                    taken.insert(Key(space: space, name: attribute.value))
                }
            }
        }
    }

    private static func space(of attribute: String, on node: XMLNode) -> NameSpace? {
        switch (node.name, attribute) {
        // One name in two places: both ends of a comment, both names of a change.
        case (_, "office:name"), ("text:changed-region", "text:id"): .id
        default: Names.given(by: attribute, of: node.name)
        }
    }

    private static func reference(of attribute: String, on node: XMLNode) -> NameSpace? {
        attribute == "text:change-id" ? .id : Names.repeated(by: attribute, of: node.name)
    }

    /// Renames what a passage gives, and what it says of it.
    mutating func adapt(_ nodes: [XMLNode]) {
        var renamed: [Key: String] = [:]
        for node in nodes {
            node.walk { node in
                for (index, attribute) in node.attributes.enumerated() {
                    guard let space = Self.space(of: attribute.name, on: node) else { continue }
                    let key = Key(space: space, name: attribute.value)
                    let name = renamed[key] ?? unused(attribute.value, in: space)
                    renamed[key] = name
                    taken.insert(Key(space: space, name: name))
                    node.attributes[index].value = name
                }
            }
        }
        for node in nodes {
            node.walk { node in
                for (index, attribute) in node.attributes.enumerated() {
                    if let space = Self.reference(of: attribute.name, on: node) {
                        let key = Key(space: space, name: attribute.value)
                        node.attributes[index].value = renamed[key] ?? attribute.value
                    } else if attribute.name == "xlink:href", let target = Names.target(of: attribute.value),
                        let name = renamed[Key(space: target.space, name: target.name)]
                    {
                        node.attributes[index].value = "#" + name + target.ending
                    }
                }
            }
        }
    }

    private func unused(_ name: String, in space: NameSpace) -> String {
        var base = name
        // A place that stands within another, by copying, is an ordinary section from now on.
        if space == .section, let place = KeptPlaceMark.place(ofSection: name) { base = "Copie de " + place }
        var candidate = base
        var number = 1
        while taken.contains(Key(space: space, name: candidate)) {
            number += 1
            candidate = "\(base)_\(number)"
        }
        return candidate
    }

    /// Whether what an element refers to exists.
    func leadsSomewhere(_ node: XMLNode) -> Bool {
        node.attributes.allSatisfy { attribute in
            if let space = Self.reference(of: attribute.name, on: node) {
                return taken.contains(Key(space: space, name: attribute.value))
            }
            guard attribute.name == "xlink:href", node.name == "text:a", let target = Names.target(of: attribute.value)
            else { return true }
            return taken.contains(Key(space: target.space, name: target.name))
        }
    }
}
