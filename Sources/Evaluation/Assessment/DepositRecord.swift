package import Words

/// What remains of a submission once it is judged: all that settling the campaign, its statistics and the next campaign
/// need, and no answer of the campus but these.
///
/// A campaign may have thousands of files: their records fit in memory, their assessments do not. Whoever needs the
/// answers themselves (documents, the forms of the next campaign) reads the file again.
package struct DepositRecord: Codable, Sendable {
    /// The path of the file, relative to the campaign folder.
    package let file: String
    /// The identifier of the expected campus it is for; nil when the typed one is missing or unknown.
    package let campus: String?
    /// The identifier as typed.
    package let typedIdentifier: String?
    /// *Type de demande*, typed or expected; nil when neither is known.
    package let request: RequestKind?
    /// *Catégorie*; nil when it is missing or out of its list.
    package let category: CampusCategory?
    /// *Date de labellisation*.
    package let labelDate: CalendarDate?
    /// The day the label ends: *Échéance du label*, else its date and its duration; nil when neither can be read.
    package let labelEnd: CalendarDate?
    /// *Date de dépôt*, which decides between two deposits.
    package let deposit: DatedCell
    private(set) var kept: KeptFindings
    /// What could not be looked at.
    let unchecked: Unchecked
    /// The list of findings that came back with the workbook; empty when it was never returned.
    package let returned: [EarlierFinding]
    /// The ratings that could be read, by standard.
    package let ratings: [ReferentialCode: Rating]
    /// Nil: « non classé ».
    package let campusLevel: Level?
    /// The comments, to compare with those of other campuses.
    package let comments: CommentTraces
    /// The indicators that have a figure, in the order of the referential.
    package private(set) var indicators: [IndicatorRecord]
    /// The number of rows of *Réseau*.
    package let memberCount: Int
    /// The codes of the experts of the campaign whose organisation is a member of *Réseau*.
    package let expertsOfMembers: [String]
    /// The actions that are under way or to start.
    package private(set) var liveActions: [LiveAction]
    /// What the campus says it did of earlier recommendations.
    package private(set) var followUps: [FollowUpRecord]
    /// What is known of another file of the campus, deposited before; nil when there is none.
    private var findingsOfDepositBefore: [EarlierFinding]?

    package init(of assessment: Assessment) {
        let submission = assessment.submission
        let referential = assessment.referential
        file = submission.file
        campus = assessment.campus?.identifier
        typedIdentifier = submission.identity.identifier.value
        request = assessment.request
        category = submission.identity.category.value
        labelDate = submission.identity.labelDate.value
        labelEnd = submission.identity.labelEnd
        deposit = DatedCell(submission.identity.depositDate, saying: assessment.depositDate)
        kept = assessment.kept
        unchecked = assessment.unchecked
        returned = submission.returned(in: assessment.campaign)
        // The codes of the referential, not those that were typed: every record shares them.
        ratings = Dictionary(
            firstOf: referential.standards.compactMap { standard in
                assessment.ratings[standard.code].map { (standard.code, $0) }
            }
        )
        campusLevel = assessment.campusLevel.level
        comments = CommentTraces(
            of: submission.standards.rows,
            besides: Set(assessment.findings.filter { $0.code == .ref07 }.map(\.place))
        )
        indicators = IndicatorRecord.all(of: assessment)
        memberCount = submission.network.rows.count
        let members = Set(submission.network.rows.map { Folded($0.name.value ?? "") })
        expertsOfMembers = assessment.campaign.experts(ofOrganisations: members).map(\.code)
        liveActions = submission.actions.rows.compactMap { LiveAction($0, in: referential) }
        followUps = submission.followUps.rows.map(FollowUpRecord.init)
    }

    /// *Date de dépôt*; nil when it cannot be read, or when other dates are not judged by it (IDN-07).
    package var depositDate: CalendarDate? { deposit.date }

    /// In reading order, the gravest of them when there are too many.
    package var findings: [Finding] { kept.findings }

    /// The number of findings that are not among them.
    package var otherFindings: Int { kept.others }

    /// The same, by rule.
    package var otherFindingsByRule: [RuleCode: Int] { kept.othersByRule }

    /// The rules that something missing or unreadable left unchecked, wholly or in part.
    package var checksNotRun: [RuleCode] { unchecked.rules }

    /// The headings of the values that left them unchecked.
    package var missedValues: [String] { unchecked.causes }

    /// What may be done with the submission.
    package var status: Assessment.Status { Assessment.Status(of: findings) }

    /// Whether the identity is that of another campus than the identifier says (IDN-10): nothing of it may be taken for
    /// an answer of that one.
    package var isOfAnotherCampus: Bool {
        findings.contains { if case .identity(.otherCampus) = $0.fact { true } else { false } }
    }

    /// The identifier of the campus, as typed when it is not known.
    package var campusIdentifier: String? { campus ?? typedIdentifier }

    /// What is known of the deposit before; nil for a first one.
    package var comparison: DepositComparison? {
        let before = findingsOfDepositBefore ?? returned
        return before.isEmpty && findingsOfDepositBefore == nil ? nil : DepositComparison(with: before, of: findings)
    }

    /// What the deposit before had and this one corrected; nil for a first deposit.
    package var corrected: [EarlierFinding]? {
        comparison?.corrected(leaving: unchecked)
    }
}

extension DepositRecord {
    /// The same record with findings that only the whole campaign could tell.
    package func adding(_ others: [Finding], under rules: RuleProfile) -> DepositRecord {
        var record = self
        record.kept.add(others, under: rules)
        record.kept = record.kept.explained(in: returned)
        return record
    }

    /// The same record without what statistics alone need: half of its memory.
    package var withoutStatistics: DepositRecord {
        var record = self
        (record.indicators, record.liveActions, record.followUps) = ([], [], [])
        return record
    }

    /// The same record after the other files of the same campus, the oldest first.
    func following(_ earlier: some Sequence<DepositRecord>, under rules: RuleProfile) -> DepositRecord {
        let before = earlier.reduce(nil as DepositRecord?) { before, next in
            before.map(next.keepingExplanations) ?? next
        }
        guard let before else { return self }
        var record = keepingExplanations(of: before)
        // A list that is not that of the deposit before says itself what was told.
        if returned.isEmpty || DepositKey(of: self).answers(DepositKey(of: before), under: rules) {
            record.findingsOfDepositBefore = before.findings.map(EarlierFinding.init)
        }
        return record
    }

    /// Where no list came back, what the deposit before explained and did not change stays explained.
    private func keepingExplanations(of before: DepositRecord) -> DepositRecord {
        guard returned.isEmpty else { return self }
        var record = self
        record.kept = kept.explained(as: before.findings)
        return record
    }
}

extension DepositRecord {
    /// Whether the whole campaign added something to what its examination gave.
    func isSettled(beyond examined: DepositRecord) -> Bool {
        let counts = [self, examined].map { $0.findings.count + $0.otherFindings }
        return counts[0] != counts[1] || findingsOfDepositBefore != nil
    }
}

/// A date that was typed in a cell, and the cell.
package struct DatedCell: Codable, Sendable {
    /// Nil when the cell is empty, or does not say for sure.
    package let date: CalendarDate?
    package let typed: String
    package let place: Place

    init(_ answer: Answer<CalendarDate>, saying date: CalendarDate?) {
        self.date = date
        typed = answer.typed
        place = answer.place
    }
}

/// An action that is under way or to start.
package struct LiveAction: Codable, Sendable {
    /// Those of the referential only.
    package let standards: [ReferentialCode]
    package let deadline: CalendarDate?

    /// Nil when the action is over, suspended or of an unknown status.
    init?(_ action: PlannedAction, in referential: Referential) {
        switch action.status.value {
        case .toStart, .ongoing: break
        case .completed, .suspended, .abandoned, nil: return nil
        }
        standards = (action.standards.value ?? []).compactMap(ReferentialCode.init)
            .compactMap { referential.standard($0)?.code }
        deadline = action.deadline.value
    }
}

/// What a campus says it did of an earlier recommendation.
package struct FollowUpRecord: Codable, Sendable {
    /// *Identifiant*, the number of the recommendation, as typed.
    package let number: String
    /// Nil when it is missing or out of its list.
    package let status: FollowUpStatus?

    init(_ answer: FollowUp) {
        number = answer.identifier.typed
        status = answer.status.value
    }
}
