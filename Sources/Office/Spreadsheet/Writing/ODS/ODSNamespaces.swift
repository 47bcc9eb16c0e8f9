import Words

/// Which prefixes of a document mean what everywhere in it, and what must be declared on what is added.
///
/// What is added is written with the usual prefixes. One that a document binds otherwise, not at its root, or twice, is
/// declared where it is used (Namespaces in XML 1.0, §6).
struct ODSNamespaces {
    /// A namespace that added markup uses, by its usual prefix.
    enum Prefix: String, CaseIterable {
        case office, table, text, style, number, config, meta, svg, fo, xlink, dc, of, ooo

        fileprivate var uri: String {
            let open = "urn:oasis:names:tc:opendocument:xmlns:"
            return switch self {
            case .office, .table, .text, .style, .config, .meta: open + rawValue + ":1.0"
            case .number: open + "datastyle:1.0"
            case .fo: open + "xsl-fo-compatible:1.0"
            case .svg: open + "svg-compatible:1.0"
            case .of: open + "of:1.2"
            case .ooo: "http://openoffice.org/2004/office"
            case .xlink: "http://www.w3.org/1999/xlink"
            case .dc: "http://purl.org/dc/elements/1.1/"
            }
        }
    }

    /// Namespaces by prefix.
    private let root: [String: String]
    private var changed: Set<String> = []
    /// Whether the document is our own: all usual prefixes mean there what they usually do.
    private var isOurs = false

    /// The declarations of the root.
    init(root: [XMLNamespaceDeclaration] = []) {
        self.root = Dictionary(firstOf: root.map { ($0.prefix, $0.uri) })
    }

    /// Takes note of declarations further down.
    mutating func add(_ declarations: [XMLNamespaceDeclaration]) {
        for declaration in declarations where root[declaration.prefix] != declaration.uri {
            changed.insert(declaration.prefix)
            isOurs = false
        }
    }

    private func isUsable(_ prefix: String, for uri: String) -> Bool {
        root[prefix] == uri && !changed.contains(prefix)
    }

    /// The declarations that an added element needs for these prefixes, as attributes.
    func declarations(_ prefixes: Prefix...) -> [(name: String, value: String)] {
        if isOurs { return [] }
        return prefixes.filter { !isUsable($0.rawValue, for: $0.uri) }.map { ("xmlns:\($0.rawValue)", $0.uri) }
    }

    /// A prefix that the document has for a namespace everywhere in it, the usual one if it can be.
    private func usablePrefix(for prefix: Prefix) -> String? {
        let known = [prefix.rawValue] + root.keys.filter { !$0.isEmpty }.sorted()
        return known.first { isUsable($0, for: prefix.uri) }
    }

    /// An attribute to add to somebody's tag, in whatever prefix the document has for that namespace; else the prefix is
    /// declared first.
    func attribute(_ prefix: Prefix, _ local: String, _ value: String) -> [(name: String, value: String)] {
        if let usable = usablePrefix(for: prefix) { return [("\(usable):\(local)", value)] }
        // Other attributes of the tag may use the usual prefix for something else.
        let own = "cmq\(prefix.rawValue)"
        return [("xmlns:\(own)", prefix.uri), ("\(own):\(local)", value)]
    }

    /// The declarations of a document of our own.
    static let ours: [(name: String, value: String)] = Prefix.allCases.map { ("xmlns:\($0.rawValue)", $0.uri) }

    /// What holds in a document of our own.
    static let declared = {
        var namespaces = ODSNamespaces(
            root: Prefix.allCases.map { XMLNamespaceDeclaration(prefix: $0.rawValue, uri: $0.uri) }
        )
        namespaces.isOurs = true
        return namespaces
    }()
}
