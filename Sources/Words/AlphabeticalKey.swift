/// The place of a name in an alphabetical list: capitals and accents do not count, spaces and signs do.
package struct AlphabeticalKey: Hashable, Sendable {
    private let plain: String
    private let name: String

    package init(_ name: String) {
        plain = name.unicodeScalars.reduce(into: "") { text, scalar in
            text += Folded.plainLetters[scalar] ?? scalar.properties.lowercaseMapping
        }
        self.name = name
    }
}

extension AlphabeticalKey: Comparable {
    /// Names that differ by capitals and accents alone follow each other, always in the same order.
    package static func < (left: AlphabeticalKey, right: AlphabeticalKey) -> Bool {
        left.plain == right.plain ? left.name < right.name : left.plain < right.plain
    }
}

extension Sequence where Element == String {
    /// The names as an alphabetical list has them.
    package var alphabetical: [String] {
        map { ($0, AlphabeticalKey($0)) }.sorted { $0.1 < $1.1 }.map(\.0)
    }
}
