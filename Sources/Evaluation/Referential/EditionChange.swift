/// What changed about a domain, a field, a standard or an indicator from one edition of the referential to the next.
package struct EditionChange: Hashable, Sendable {
    /// What became of it.
    package enum Kind: String, CaseIterable, Sendable {
        case added, removed, renamed, merged, split
        /// It kept its code, and its answers, under another text, type, bound…
        case edited
        /// It kept its code, and its answer does not survive.
        case restarted
    }

    package let kind: Kind
    /// The codes of the earlier edition; none for what is new.
    package let earlier: [ReferentialCode]
    /// The codes of the current edition; none for what was dropped.
    package let current: [ReferentialCode]
    /// In the current edition where it is there, else in the earlier one.
    package let title: String
    /// The current codes whose answers must be given again.
    package let givenAgain: [ReferentialCode]
    /// Why, as the authors of the edition say it.
    package let reason: String
    /// What is not as it was under the code that goes on; of a split, in the part that keeps the code.
    package let edits: [Edit]

    /// One thing that is not as it was.
    package struct Edit: Hashable, Sendable {
        package let trait: Trait
        package let before: String
        package let after: String
    }

    /// What an edition says of a standard or of an indicator.
    package enum Trait: Hashable, Sendable {
        case title, criteria, evidence, anchor
        case level(Level)
        case formula, unit, kind, minimum, maximum, obligation, calculation, sense
    }

    init(
        _ kind: Kind,
        from earlier: [ReferentialCode] = [],
        to current: [ReferentialCode] = [],
        title: String,
        givenAgain: [ReferentialCode] = [],
        reason: String = "",
        edits: [Edit] = []
    ) {
        self.kind = kind
        self.earlier = earlier
        self.current = current
        self.title = title
        self.givenAgain = givenAgain
        self.reason = reason
        self.edits = edits
    }
}

extension EditionChange {
    /// The code it is told under.
    package var code: ReferentialCode? { current.first ?? earlier.first }
}
