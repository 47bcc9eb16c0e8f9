/// The prefixes that mean something where a scanner stands (Namespaces in XML 1.0, §3 and §6).
struct NamespaceScopes {
    private static let xml = "http://www.w3.org/XML/1998/namespace"

    private var bindings = [
        XMLNamespaceDeclaration(prefix: "", uri: ""), XMLNamespaceDeclaration(prefix: "xml", uri: xml),
    ]
    /// Elements that declare namespaces, by their depth, with the scope around them and its number of bindings.
    private var scopes: [(depth: Int, outer: Int, bindings: Int)] = []
    private var innermostDepth = -1
    private var count = 0
    /// The number of the scope: what a name means is known as long as it stays the same.
    private(set) var current = 0

    /// Whether plain documents declare such a thing: what is reserved (§3) they leave alone.
    static func isPlain(_ declaration: XMLNamespaceDeclaration) -> Bool {
        !declaration.prefix.hasPrefix("xml") && declaration.uri != xml
            && declaration.uri != "http://www.w3.org/2000/xmlns/"
    }

    /// Begins the scope of an element that declares these namespaces.
    mutating func open(_ declarations: [XMLNamespaceDeclaration], at depth: Int) {
        scopes.append((depth, current, bindings.count))
        bindings += declarations
        count += 1
        current = count
        innermostDepth = depth
    }

    /// Ends the scopes of elements at that depth or deeper.
    @inline(__always)
    mutating func close(to depth: Int) {
        if depth <= innermostDepth { closeInnermost(to: depth) }
    }

    private mutating func closeInnermost(to depth: Int) {
        while let last = scopes.last, last.depth >= depth {
            scopes.removeLast()
            current = last.outer
            bindings.removeLast(bindings.count - last.bindings)
        }
        innermostDepth = scopes.last?.depth ?? -1
    }

    /// The namespace of a prefix, empty for none; nil when nothing declares the prefix.
    func namespace(of prefix: String) -> String? { bindings.last { $0.prefix == prefix }?.uri }
}
