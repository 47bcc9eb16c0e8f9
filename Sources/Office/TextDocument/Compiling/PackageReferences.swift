/// What the compiled parts refer to in the package of the template: its pictures, its embedded objects.
struct PackageReferences {
    private(set) var members: Set<String> = []
    private(set) var objects: [EmbeddedObject] = []
    private let contents: [String: [UInt8]]

    /// - Parameter contents: the members of the package.
    init(to contents: [String: [UInt8]]) {
        self.contents = contents
    }

    mutating func refer(to address: String) {
        members.insert(address.hasPrefix("./") ? String(address.dropFirst(2)) : address)
    }

    /// Whether the package holds what an address of its own leads to.
    func has(_ address: String) -> Bool {
        contents[address.hasPrefix("./") ? String(address.dropFirst(2)) : address] != nil
    }

    /// The folder of the package that an object shows, when it is one of its own (OpenDocument 1.2 part 1, §10.4.6.2).
    func objectFolder(_ node: XMLNode) -> String? {
        guard node.name == "draw:object", var folder = node["xlink:href"] else { return nil }
        if folder.hasPrefix("./") { folder.removeFirst(2) }
        while folder.hasSuffix("/") { folder.removeLast() }
        return contents[folder + "/content.xml"] == nil ? nil : folder
    }

    /// The content of a chart object (§11.1); nil when the folder holds none.
    func chart(in folder: String) -> XMLTree? {
        let part = folder + "/content.xml"
        guard let bytes = contents[part], let tree = try? XMLTree(bytes, part: part) else { return nil }
        return tree.root.first("chart:chart") == nil ? nil : tree
    }

    /// The number of an object of the plan; objects that are not filled share theirs.
    mutating func add(object folder: String, content: [PlanStep]?) -> Int {
        if content == nil, let known = objects.firstIndex(where: { $0.folder == folder && $0.content == nil }) {
            return known
        }
        objects.append(EmbeddedObject(folder: folder, content: content))
        return objects.count - 1
    }
}
