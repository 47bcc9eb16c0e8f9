import Words

/// What the standards of an earlier edition of the referential have become in this one.
///
/// Codes are the first guide. A standard that kept its title under another code has been renumbered: its title decides.
package struct Correspondence: Sendable {
    private let codes: [ReferentialCode: ReferentialCode]

    package init(from earlier: Referential, to current: Referential) {
        let (oldTitles, newTitles) = (Self.codesByTitle(earlier), Self.codesByTitle(current))
        let renumbered = Dictionary(
            oldTitles.compactMap { title, old in newTitles[title].map { (old, $0) } },
            uniquingKeysWith: { min($0, $1) }
        )
        let taken = Set(renumbered.values)
        codes = Dictionary(
            earlier.standards.compactMap { standard -> (ReferentialCode, ReferentialCode)? in
                if let code = renumbered[standard.code] { return (standard.code, code) }
                guard current.standard(standard.code) != nil, !taken.contains(standard.code) else { return nil }
                return (standard.code, standard.code)
            },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The code in the current edition; nil when the standard was dropped.
    package subscript(earlier: ReferentialCode) -> ReferentialCode? { codes[earlier] }

    /// The code of each title that only one standard has.
    private static func codesByTitle(_ referential: Referential) -> [Folded: ReferentialCode] {
        let groups = Dictionary(grouping: referential.standards) { Folded($0.title) }
        return groups.compactMapValues { standards in
            standards.count == 1 && !standards[0].title.isEmpty ? standards[0].code : nil
        }
    }
}
