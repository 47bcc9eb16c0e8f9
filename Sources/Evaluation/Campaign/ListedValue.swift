import Words

/// A closed list of words that a campus chooses from; the raw value is the French word of the form.
package protocol ListedValue: CaseIterable, Codable, RawRepresentable, Sendable where RawValue == String {
    /// Other names of the values, folded to letters, to propose their words by.
    static var otherNames: [String: Self] { get }
}

extension ListedValue {
    package static var otherNames: [String: Self] { [:] }

    /// The value that people call `text`; nil when no value bears that name.
    package static func called(_ text: String) -> Self? { otherNames[Folded.letters(of: text)] }

    /// The value whose word is `text`, without case, accents, spaces, hyphens and apostrophes.
    package static func matching(_ text: String) -> Self? {
        let folded = Folded(text)
        return allCases.first { Folded($0.rawValue) == folded }
    }
}

/// *Type de demande*.
package enum RequestKind: String, ListedValue {
    case labelling = "labellisation"
    case renewal = "renouvellement"
    case midTermReview = "suivi à mi-parcours"
    case moveToExcellence = "passage Excellence"
}
