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

        /// The gravest finding decides.
        init(of findings: [Finding]) {
            self =
                switch findings.map(\.severity).max() {
                case .blocking: .blocked
                case .error: .provisional
                case .question, .note, nil: .sound
                }
        }
    }

    package let submission: Submission
    package let referential: Referential
    package let campaign: Campaign
    /// The campus of the campaign this submission is for; nil when its identifier is missing or unknown.
    package let campus: Campus?
    /// In reading order.
    package private(set) var findings: [Finding]
    /// The ratings that could be read, by standard.
    package let ratings: [ReferentialCode: Rating]
    package let campusLevel: CampusLevel
    /// The level the request must reach; nil when the kind of request is not known.
    package let threshold: Level?
    /// The campus in the earlier campaign; nil when there is none, or when the campus is not known.
    package let earlier: EarlierRecord?

    /// Judges `submission`, adding the findings of the rules to what `reading` it already found.
    package init(
        of submission: Submission,
        noting reading: [Finding],
        against referential: Referential,
        in campaign: Campaign,
        after earlier: EarlierCampaign? = nil
    ) {
        let examination = Examination(of: submission, against: referential, in: campaign, after: earlier)
        let found = BrokenColumns.gathering(RuleBook.rules.flatMap { $0.findings(in: examination) })
        self.init(of: submission, findings: (reading + found).sorted(), examination: examination)
    }

    private init(of submission: Submission, findings: [Finding], examination: Examination) {
        self.submission = submission
        self.findings = findings
        referential = examination.referential
        campaign = examination.campaign
        campus = examination.campus
        earlier = examination.earlier
        ratings = examination.answers.compactMapValues(\.rating.value)
        campusLevel = CampusLevel(anchors: referential.anchors, in: ratings)
        threshold = submission.identity.request.value.map(campaign.thresholds.level(for:))
    }

    /// The same assessment with a finding that only the whole campaign could tell.
    package func adding(_ finding: Finding) -> Assessment {
        var assessment = self
        assessment.findings = (findings + [finding]).sorted()
        return assessment
    }

    package var status: Status { Status(of: findings) }

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
