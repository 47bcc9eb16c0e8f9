/// A submission judged: its findings, its levels, its profile. Every document is made from it.
package struct Assessment: Sendable {
    /// What may be done with a submission.
    package enum Status: String, Sendable {
        /// Questions and notes at most.
        case sound = "ok"
        /// Something of severity error stands: the report is « provisoire ».
        case provisional = "errors"
        /// It cannot be assessed: no report.
        case blocked
    }

    package let submission: Submission
    package let referential: Referential
    package let campaign: Campaign
    /// The campus of the campaign this submission is for; nil when its identifier is missing or unknown.
    package let campus: Campus?
    /// In reading order.
    package let findings: [Finding]
    /// The ratings that could be read, by standard.
    package let ratings: [ReferentialCode: Rating]
    package let campusLevel: CampusLevel
    /// The level the request must reach; nil when the kind of request is not known.
    package let threshold: Level?
    /// What is known of the deposit before; nil for a first one.
    package let earlier: DepositComparison?

    /// Judges `submission`, adding the findings of the rules to what `reading` it already found.
    package init(
        of submission: Submission,
        noting reading: [Finding],
        against referential: Referential,
        in campaign: Campaign
    ) {
        let examination = Examination(of: submission, against: referential, in: campaign)
        let found = BrokenColumns.gathering(RuleBook.rules.flatMap { $0.findings(in: examination) })
        self.init(
            of: submission,
            findings: Self.settled(reading + found, of: submission, in: campaign),
            examination: examination,
            earlier: submission.returned.isEmpty ? nil : DepositComparison(with: submission.returned)
        )
    }

    /// The findings in reading order, as grave as the campaign makes their rules, the explained questions closed.
    private static func settled(
        _ findings: [Finding],
        of submission: Submission,
        in campaign: Campaign
    ) -> [Finding] {
        let explanations = Dictionary(
            submission.returned.map { ($0.identity, $0.explanation) },
            uniquingKeysWith: { first, other in first ?? other }
        )
        return campaign.rules.applied(to: findings).sorted()
            .map { $0.explained(by: explanations[$0.identity] ?? nil) }
    }

    private init(
        of submission: Submission,
        findings: [Finding],
        examination: Examination,
        earlier: DepositComparison?
    ) {
        self.submission = submission
        self.findings = findings
        self.earlier = earlier
        referential = examination.referential
        campaign = examination.campaign
        campus = examination.campus
        ratings = examination.answers.compactMapValues(\.rating.value)
        campusLevel = CampusLevel(anchors: referential.anchors, in: ratings)
        threshold = submission.identity.request.value.map(campaign.thresholds.level(for:))
    }

    /// The same assessment with findings that only the whole campaign could tell.
    package func adding(_ others: [Finding]) -> Assessment {
        with(Self.settled(findings + others, of: submission, in: campaign), after: earlier)
    }

    /// The same assessment beside the deposit before it, another file of the same campus.
    package func following(_ deposit: Assessment) -> Assessment {
        with(findings, after: DepositComparison(with: deposit.findings.map(EarlierFinding.init)))
    }

    private func with(_ findings: [Finding], after earlier: DepositComparison?) -> Assessment {
        Assessment(
            of: submission,
            findings: findings,
            examination: Examination(of: submission, against: referential, in: campaign),
            earlier: earlier
        )
    }

    package var status: Status {
        switch findings.map(\.severity).max() {
        case .blocking: .blocked
        case .error: .provisional
        case .question, .note, nil: .sound
        }
    }

    /// What the deposit before had and this one corrected; nil for a first deposit.
    package var corrected: [EarlierFinding]? { earlier?.corrected(by: findings) }

    /// The identifier of the campus, as typed.
    package var campusIdentifier: String? {
        campus?.identifier ?? submission.identity.identifier.value
    }

    /// The profile of a set of standards: the whole referential, a domain or a field.
    package func profile(of standards: [Standard]) -> Profile { Profile(of: standards, in: ratings) }

    /// Rated standards under the threshold of the request, in the order of the referential. NC is exempt.
    package var standardsUnderThreshold: [Standard] {
        guard let threshold else { return [] }
        return referential.standards.filter { standard in
            guard let level = ratings[standard.code]?.level else { return false }
            return level < threshold
        }
    }

    /// Whether the campus level reaches the threshold; nil when the request is not known.
    package var meetsThreshold: Bool? {
        guard let threshold else { return nil }
        guard let level = campusLevel.level else { return false }
        return level >= threshold
    }
}
