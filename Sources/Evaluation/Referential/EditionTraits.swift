import Words

/// What an edition says of one code, trait by trait, to be compared with what another one says.
struct EditionTraits {
    let code: ReferentialCode
    let title: String
    private let texts: [(trait: EditionChange.Trait, text: String)]

    init(_ code: ReferentialCode, title: String, _ texts: [(trait: EditionChange.Trait, text: String)] = []) {
        self.code = code
        self.title = title
        self.texts = [(.title, title)] + texts
    }

    var item: TitledCode { TitledCode(code, title) }

    /// What is not the same in `other`.
    func edits(to other: EditionTraits) -> [EditionChange.Edit] {
        zip(texts, other.texts).compactMap { before, after in
            before.text == after.text
                ? nil : EditionChange.Edit(trait: before.trait, before: before.text, after: after.text)
        }
    }
}

extension Referential {
    /// Domains and fields, by code.
    var headings: [EditionTraits] {
        domains.map { EditionTraits($0.code, title: $0.title) }
            + domains.flatMap(\.fields).map { EditionTraits($0.code, title: $0.title) }
    }

    /// Standards and indicators, by code.
    var answeredTraits: [EditionTraits] { standards.map(\.traits) + indicators.map(\.traits) }
}

extension Standard {
    fileprivate var traits: EditionTraits {
        EditionTraits(
            code,
            title: title,
            [
                (.criteria, criteria.joined(separator: " | ")),
                (.evidence, suggestedEvidence.joined(separator: " | ")), (.anchor, isAnchor.word),
            ] + Level.allCases.map { (.level($0), text(of: $0)) }
        )
    }
}

extension Indicator {
    fileprivate var traits: EditionTraits {
        EditionTraits(
            code,
            title: title,
            [
                (.formula, formula ?? ""), (.unit, unit), (.kind, kind.rawValue), (.minimum, Self.text(of: minimum)),
                (.maximum, Self.text(of: maximum)), (.obligation, isRequired.word),
                (.calculation, calculation?.rawValue ?? ""), (.sense, sense?.rawValue ?? ""),
            ]
        )
    }

    private static func text(of bound: Double?) -> String { bound.map { FrenchFormat.number($0) } ?? "" }
}

extension Bool {
    /// As the referential workbook says it.
    fileprivate var word: String { self ? "oui" : "non" }
}
