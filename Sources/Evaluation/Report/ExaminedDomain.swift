/// A domain as the campus tells it, with what every expert says of it.
package struct ExaminedDomain: Sendable {
    package let chapter: DomainChapter
    /// Each standard, expert after expert; none before the evaluation.
    package let comparisons: [ComparedStandard]
    /// One for each expert.
    package let appraisals: [DomainReading]

    /// The standards about which an expert wrote something.
    package var statements: [ComparedStandard] { comparisons.filter { $0.reading.statement != nil } }

    package init(_ chapter: DomainChapter, evaluations: [ExpertReading]) {
        self.chapter = chapter
        comparisons = ComparedStandard.all(chapter.standards, in: evaluations)
        appraisals = evaluations.flatMap { $0.domains.filter { $0.domain.code == chapter.domain.code } }
    }
}

/// What the campus and one expert say of a standard.
package struct ComparedStandard: Sendable {
    package let rated: RatedStandard
    package let reading: StandardReading

    /// The readings of `standards`, those of a standard side by side.
    static func all(_ standards: [RatedStandard], in evaluations: [ExpertReading]) -> [ComparedStandard] {
        let byExpert = evaluations.map { evaluation in
            Dictionary(evaluation.standards.map { ($0.standard.code, $0) }, uniquingKeysWith: { first, _ in first })
        }
        return standards.flatMap { rated in
            byExpert.compactMap { $0[rated.standard.code].map { ComparedStandard(rated: rated, reading: $0) } }
        }
    }
}

/// A standard that two experts rate two levels apart or more: nobody averages them, somebody looks again.
package struct Disagreement: Sendable {
    package let standard: Standard
    /// Those of the experts who rated it.
    package let readings: [StandardReading]

    init?(on code: ReferentialCode, between evaluations: [ExpertReading]) {
        let readings = evaluations.flatMap { $0.standards.filter { $0.standard.code == code && $0.external != nil } }
        guard let first = readings.first else { return nil }
        standard = first.standard
        self.readings = readings
    }
}
