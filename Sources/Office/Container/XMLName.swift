/// The name of an element or attribute: two names are equal when namespace and local name are, whatever the prefix.
///
/// Namespaces in XML 1.0, §2.
package struct XMLName: Hashable, Sendable, CustomStringConvertible {
    /// Namespace URI; empty when there is none.
    package let namespace: String
    /// Name without prefix.
    package let local: String
    /// The prefix the document wrote; empty when there is none. Kept for writing, never compared.
    package let prefix: String

    package init(_ namespace: String, _ local: String, prefix: String = "") {
        self.namespace = namespace
        self.local = local
        self.prefix = prefix
    }

    /// Prefixes are not compared.
    package static func == (left: XMLName, right: XMLName) -> Bool {
        left.local == right.local && left.namespace == right.namespace
    }

    /// Prefixes do not count.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(local)
        hasher.combine(namespace)
    }

    /// The name as the document wrote it.
    package var description: String { prefix.isEmpty ? local : "\(prefix):\(local)" }
}

/// An attribute with its value, references decoded.
package struct XMLAttribute: Hashable, Sendable {
    /// Name of the attribute; without prefix it has no namespace.
    package let name: XMLName
    /// Value with references decoded and white space normalised.
    package let value: String

    package init(name: XMLName, value: String) {
        self.name = name
        self.value = value
    }
}

/// A declaration `xmlns:prefix="uri"`; the prefix is empty for the default namespace.
package struct XMLNamespaceDeclaration: Hashable, Sendable {
    /// The prefix, empty for the default namespace.
    package let prefix: String
    /// The namespace, empty when it is taken back.
    package let uri: String

    package init(prefix: String, uri: String) {
        self.prefix = prefix
        self.uri = uri
    }
}

/// What a document is made of, in order; comments and processing instructions are left out.
package enum XMLEvent: Hashable, Sendable {
    case start(XMLName, attributes: [XMLAttribute], namespaces: [XMLNamespaceDeclaration])
    case end(XMLName)
    case text(String)
}
