package import Evaluation
internal import Words

/// What a campus said in the earlier campaign, and what the experts asked of it: a form recalls it, by the codes of its own
/// referential.
package struct EarlierAnswers: Sendable {
    /// The name of that campaign: `2018`.
    package let campaign: String
    /// Nil when the campus sent nothing that can be read.
    let submission: Submission?
    let recommendations: [RecalledRecommendation]
    /// Where the check of that campaign found an error.
    private let faults: [Place]
    private let correspondence: Correspondence
    private let standards: [ReferentialCode: StandardAnswer]
    private let indicators: [ReferentialCode: IndicatorAnswer]
    private let summaries: [ReferentialCode: DomainSummary]

    package init(
        in campaign: String,
        submission: Submission?,
        recommendations: [RecalledRecommendation],
        faulting findings: [Finding] = [],
        by correspondence: Correspondence
    ) {
        self.campaign = campaign
        self.submission = submission
        self.recommendations = recommendations
        faults = findings.filter { $0.severity >= .error }.map(\.place)
        self.correspondence = correspondence
        func byCode<Row>(_ rows: [Row]?, _ codes: (Row) -> [ReferentialCode]) -> [ReferentialCode: Row] {
            Dictionary(
                (rows ?? []).flatMap { row in codes(row).map { ($0, row) } },
                uniquingKeysWith: { first, _ in first }
            )
        }
        /// The codes that the answer to an earlier one still answers.
        func answered(_ typed: String) -> [ReferentialCode] {
            guard let code = ReferentialCode(typed) else { return [] }
            return correspondence.successors(of: code).filter(\.isKept).compactMap(\.current)
        }
        standards = byCode(submission?.standards.rows) { answered($0.code.typed) }
        indicators = byCode(submission?.indicators.rows) { answered($0.code.typed) }
        summaries = byCode(submission?.summaries.rows) { [$0.domainCode].compactMap(\.self) }
    }

    /// Whether that check found what was typed in a cell wrong: nobody copies it.
    func isFaulty<Value>(_ answer: Answer<Value>) -> Bool {
        !answer.isEmpty && faults.contains { $0.covers(answer.place) }
    }

    func answer(to standard: Standard) -> StandardAnswer? { standards[standard.code] }

    func answer(to indicator: Indicator) -> IndicatorAnswer? { indicators[indicator.code] }

    func summary(of domain: Domain) -> DomainSummary? { summaries[domain.code] }

    func recommendations(on standard: Standard) -> [RecalledRecommendation] {
        recommendations.filter { codes(of: $0.standards).contains("\(standard.code)") }
    }

    /// Codes of standards as this form writes them; those that no longer are, left out.
    func codes(of typed: [String]?) -> [String] {
        (typed ?? []).compactMap(ReferentialCode.init).flatMap(correspondence.successors).compactMap(
            \.current?.description
        )
    }

    /// The evidence that is young enough at the reference date of a campaign; an item without a date stays, to be dated.
    func evidence(for campaign: Campaign) -> [Evidence] {
        let oldest = campaign.referenceDate.adding(months: -Evidence.longestAge)
        return (submission?.evidence.rows ?? []).filter { item in
            guard !item.identifier.isEmpty || !item.title.isEmpty else { return false }
            return item.date.value.map { $0 >= oldest } ?? true
        }
    }

    /// The actions that are not over.
    var openActions: [PlannedAction] {
        (submission?.actions.rows ?? []).filter { action in
            switch action.status.value {
            case .completed, .abandoned: false
            case .toStart, .ongoing, .suspended: true
            case nil: !action.title.isEmpty
            }
        }
    }
}

extension RecalledRecommendation {
    /// `R3 (EXP-04) : Chiffrer les besoins…`.
    var recalled: String { "\(recalledName)\u{A0}: \(text ?? "")" }
}
