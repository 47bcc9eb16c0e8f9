/// A self-evaluation sent by a campus (*dossier*, *dépôt*), as typed answers.
package struct Submission: Sendable {
    /// The path of the file, relative to the campaign folder.
    package let file: String
    package let identity: Identity
    package let network: Table<NetworkMember>
    package let standards: Table<StandardAnswer>
    package let indicators: Table<IndicatorAnswer>
    package let evidence: Table<Evidence>
    package let summaries: Table<DomainSummary>
    package let actions: Table<PlannedAction>
    package let followUps: Table<FollowUp>
    /// The list of findings that came back with the workbook; nil when it was never returned.
    let list: FindingList?
    /// What the campus answers to the report of its experts.
    package let observations: [Observation]
    /// What the workbook was prepared for; nil when it does not say.
    package let origin: FormOrigin?

    package init(
        file: String,
        identity: Identity,
        network: Table<NetworkMember>,
        standards: Table<StandardAnswer>,
        indicators: Table<IndicatorAnswer>,
        evidence: Table<Evidence>,
        summaries: Table<DomainSummary>,
        actions: Table<PlannedAction>,
        followUps: Table<FollowUp>,
        returned: FindingList? = nil,
        observations: [Observation] = [],
        origin: FormOrigin? = nil
    ) {
        self.file = file
        self.identity = identity
        self.network = network
        self.standards = standards
        self.indicators = indicators
        self.evidence = evidence
        self.summaries = summaries
        self.actions = actions
        self.followUps = followUps
        list = returned
        self.observations = observations
        self.origin = origin
    }

    /// The findings of the campaign that came back with the workbook; empty when none did.
    package func returned(in campaign: Campaign) -> [EarlierFinding] {
        list.map { $0.isOf(campaign) ? $0.findings : [] } ?? []
    }

    /// The same answers without the rows of tables whose key stands elsewhere.
    func keepingRows(_ isKept: (Answer<String>) -> Bool) -> Submission {
        Submission(
            file: file,
            identity: identity,
            network: network.keeping { isKept($0.name) },
            standards: standards.keeping { isKept($0.code) },
            indicators: indicators.keeping { isKept($0.code) },
            evidence: evidence.keeping { isKept($0.identifier) },
            summaries: summaries.keeping { isKept($0.domain) },
            actions: actions.keeping { isKept($0.identifier) },
            followUps: followUps.keeping { isKept($0.identifier) }
        )
    }

    /// How many findings came back.
    package var returnedCount: Int { list?.findings.count ?? 0 }

    /// The first row that answers each standard of the referential.
    package func answers(to referential: Referential) -> [ReferentialCode: StandardAnswer] {
        standards.firstRows(by: \.code.typed) { referential.standard($0) != nil }
    }

    /// The first row of each indicator of the referential.
    package func indicatorAnswers(to referential: Referential) -> [ReferentialCode: IndicatorAnswer] {
        indicators.firstRows(by: \.code.typed) { referential.indicator($0) != nil }
    }

    /// The evidence items of each standard, in the order of the sheet.
    package func evidenceByStandard() -> [ReferentialCode: [Evidence]] {
        var items: [ReferentialCode: [Evidence]] = [:]
        for item in evidence.rows {
            for code in Set((item.standards.value ?? []).compactMap(ReferentialCode.init)) {
                items[code, default: []].append(item)
            }
        }
        return items
    }
}
