/// The names a reader cares about, each with a small number to switch on instead of comparing strings.
package struct XMLVocabulary: Sendable {
    private let numbers: [XMLName: Int]

    /// A vocabulary without words: every name gets number 0.
    package static let none = XMLVocabulary([])

    /// Gives each name its number; several names may share one. 0 is kept for unknown names.
    package init(_ words: [(name: XMLName, number: Int)]) {
        numbers = Dictionary(words.map { ($0.name, $0.number) }) { first, _ in first }
    }

    /// The number of a name, 0 when it is unknown.
    package func number(of name: XMLName) -> Int { numbers[name] ?? 0 }
}
