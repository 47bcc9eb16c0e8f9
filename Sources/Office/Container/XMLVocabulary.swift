/// The names a reader cares about, each with a small number to switch on instead of comparing strings.
package struct XMLVocabulary: Sendable {
    /// By local name, for those are short to look up.
    private let words: [String: [(namespace: String, number: Int)]]

    /// A vocabulary without words: every name gets number 0.
    package static let none = XMLVocabulary([])

    /// Gives each name its number; several names may share one. 0 is kept for unknown names.
    package init(_ words: [(name: XMLName, number: Int)]) {
        self.words = Dictionary(grouping: words, by: \.name.local)
            .mapValues { $0.map { ($0.name.namespace, $0.number) } }
    }

    /// The number of a name, 0 when it is unknown.
    package func number(of name: XMLName) -> Int {
        words[name.local]?.first { $0.namespace == name.namespace }?.number ?? 0
    }
}
