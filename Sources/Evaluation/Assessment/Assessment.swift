package import Words

/// A submission judged: its findings, its levels, its profile. Every document is made from it.
package struct Assessment: Sendable {
    /// What may be done with a submission.
    package enum Status: String, Codable, Sendable {
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
    private(set) var kept: KeptFindings
    /// What could not be looked at.
    let unchecked: Unchecked
    /// The ratings that could be read, by standard.
    package let ratings: [ReferentialCode: Rating]
    package let campusLevel: CampusLevel
    /// What the campus asks for, or is expected to; nil when neither is known.
    package let request: RequestKind?
    /// The level the request must reach; nil when the kind of request is not known.
    package let threshold: Level?
    /// *Date de dépôt*; nil when it cannot be read, or when other dates are not judged by it (IDN-07).
    package let depositDate: CalendarDate?
    /// What is known of the deposit before; nil for a first one.
    package private(set) var comparison: DepositComparison?
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
        var kept = KeptFindings()
        kept.add(reading, under: campaign.rules)
        for rule in RuleBook.ofSubmissions { kept.add(rule.findings(in: examination), under: campaign.rules) }
        let returned = submission.returned(in: campaign)
        var explained = kept.explained(in: returned)
        explained.add(
            explained.unreadExplanations(in: returned) + submission.repeatedExplanations(in: campaign)
                + submission.textsOverOurs(in: campaign) + submission.explanationsOfAnotherCampaign(than: campaign),
            under: campaign.rules
        )
        let comparison = returned.isEmpty ? nil : DepositComparison(with: returned, of: explained.findings)
        let unchecked = Unchecked(in: examination, beside: explained.findings)
        self.init(of: examination, finding: explained, since: comparison, leaving: unchecked)
    }

    /// The assessment of a submission that was judged and settled before, as its record has it.
    package init(
        of submission: Submission,
        known record: DepositRecord,
        against referential: Referential,
        in campaign: Campaign,
        after earlier: EarlierCampaign? = nil
    ) {
        let examination = Examination(of: submission, against: referential, in: campaign, after: earlier)
        self.init(of: examination, finding: record.kept, since: record.comparison, leaving: record.unchecked)
    }

    private init(
        of examination: Examination,
        finding kept: KeptFindings,
        since comparison: DepositComparison?,
        leaving unchecked: Unchecked
    ) {
        submission = examination.submission
        referential = examination.referential
        campaign = examination.campaign
        self.kept = kept
        self.comparison = comparison
        self.unchecked = unchecked
        campus = examination.campus
        earlier = examination.earlier
        ratings = examination.answers.compactMapValues(\.rating.value)
        campusLevel = CampusLevel(anchors: referential.anchors, in: ratings)
        request = examination.request
        threshold = request.map(campaign.thresholds.level(for:))
        depositDate = examination.depositDate
    }

    /// In reading order, the gravest of them when there are too many.
    package var findings: [Finding] { kept.findings }

    /// The number of findings that are not among them.
    package var otherFindings: Int { kept.others }

    /// The same assessment with what the whole campaign decided about its record.
    package func settled(as record: DepositRecord) -> Assessment {
        var assessment = self
        assessment.kept = record.kept
        assessment.comparison = record.comparison
        return assessment
    }

    package var status: Status { Status(of: findings) }

    /// What the deposit before had and this one corrected; nil for a first deposit.
    package var corrected: [EarlierFinding]? {
        comparison?.corrected(leaving: unchecked)
    }

    /// The rules that something missing or unreadable left unchecked, wholly or in part.
    package var checksNotRun: [RuleCode] { unchecked.rules }

    /// What the deposit before had and this one cannot tell, for want of a sheet, a column or a value.
    package var undecided: [EarlierFinding] {
        comparison?.undecided(leaving: unchecked) ?? []
    }

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
