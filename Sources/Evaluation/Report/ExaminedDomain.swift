import Words

/// A domain as the campus tells it, with what every expert says of it.
package struct ExaminedDomain: Sendable {
    package let chapter: DomainChapter
    package let standards: [ExaminedStandard]
    /// One for each expert, in their order.
    package let appraisals: [DomainReading]
    /// By expert, the standards whose statement only says that the rating of the campus stands.
    package let confirmations: [[ReferentialCode]]

    package init(_ chapter: DomainChapter, _ standards: [ExaminedStandard], evaluations: [ExpertReading]) {
        self.chapter = chapter
        self.standards = standards
        appraisals = evaluations.flatMap { $0.domains.filter { $0.domain.code == chapter.domain.code } }
        confirmations = evaluations.map { evaluation in
            standards.map(\.code).filter(evaluation.confirmations.contains)
        }
    }
}

/// What the campus and one expert say of a standard.
package struct ComparedStandard: Sendable {
    package let rated: RatedStandard
    package let reading: StandardReading

    /// The readings of `standards`, those of a standard side by side.
    static func all(_ standards: [RatedStandard], in evaluations: [ExpertReading]) -> [ComparedStandard] {
        let byExpert = evaluations.map { evaluation in
            Dictionary(firstOf: evaluation.standards.map { ($0.standard.code, $0) })
        }
        return standards.flatMap { rated in
            byExpert.compactMap { $0[rated.standard.code].map { ComparedStandard(rated: rated, reading: $0) } }
        }
    }
}
