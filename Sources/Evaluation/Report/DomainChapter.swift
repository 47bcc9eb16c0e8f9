/// What a document says of one domain: its profile, the words of the campus, the standards, figures and evidence.
package struct DomainChapter: Sendable {
    package let domain: Domain
    package let profile: Profile
    package let summary: String?
    package let strengths: String?
    package let weaknesses: String?
    package let opportunities: String?
    package let threats: String?
    package let standards: [RatedStandard]
    package let indicators: [IndicatorReading]
    /// The cards of the standards, field by field; none where a document shows no cards.
    package let fields: [CardGroup]
    /// In the order of the sheet, each item once.
    package let evidence: [Evidence]
    /// The domain and its fields beside those of the other campuses; none unless the campaign shows them.
    package let marks: [ProfileMark]

    /// The rates whose years a figure shows.
    package var trends: [IndicatorReading] { indicators.filter(\.showsTrend) }

    /// Whether one of the four boxes beside the summary holds more than a narrow column of a page should.
    package var hasLongBoxes: Bool {
        [strengths, weaknesses, opportunities, threats].contains { ($0?.count ?? 0) > Self.mostInBox }
    }

    /// Characters, less than a third of a page in a fourth of its width.
    private static let mostInBox = 400

    /// The level that the request asks of the campus; nil when it is not known.
    package let threshold: Level?

    /// One chapter per domain, in the order of the referential.
    package static func all(
        of assessment: Assessment,
        standards: [RatedStandard],
        indicators: [IndicatorReading],
        cards: [StandardCard] = [],
        beside marks: CampusMarks? = nil
    ) -> [DomainChapter] {
        let cardsByField = Dictionary(grouping: cards) { $0.rated.standard.code.ancestor(.field) }
        return assessment.referential.domains.map { domain in
            let summary = assessment.submission.summaries.rows.first { $0.domainCode == domain.code }
            return DomainChapter(
                domain: domain,
                profile: assessment.profile(of: domain.standards),
                summary: summary?.summary.value,
                strengths: summary?.strengths.value,
                weaknesses: summary?.weaknesses.value,
                opportunities: summary?.opportunities.value,
                threats: summary?.threats.value,
                standards: standards.filter { $0.standard.code.ancestor(.domain) == domain.code },
                indicators: indicators.filter { $0.indicator.code.ancestor(.domain) == domain.code },
                fields: domain.fields.compactMap { field in
                    cardsByField[field.code].map { CardGroup(field: field, cards: $0) }
                },
                evidence: assessment.submission.evidence.rows.filter { $0.supports(domain.code) },
                marks: ProfileMark.all(of: domain, in: assessment, beside: marks),
                threshold: assessment.threshold
            )
        }
    }
}

extension Evidence {
    /// Whether one of the standards of the item belongs to `domain`.
    fileprivate func supports(_ domain: ReferentialCode) -> Bool {
        (standards.value ?? []).compactMap(ReferentialCode.init).contains { $0.ancestor(.domain) == domain }
    }
}
