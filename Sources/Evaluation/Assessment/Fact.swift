/// What a finding says, as facts without prose; each family puts its own into sentences.
package enum Fact: Codable, Hashable, Sendable {
    case file(FileFact)
    case identity(IdentityFact)
    case rating(RatingFact)
    case indicator(IndicatorFact)
    case network(NetworkFact)
    case evidence(EvidenceFact)
    case plan(PlanFact)
    case text(TextFact)
    case earlier(EarlierFact)
    case grid(GridFact)
    case assignment(AssignmentFact)
    case referential(ReferentialFact)
    case campaign(CampaignFact)

    /// The fact with what its family says of it.
    private var ofFamily: any RuleFact {
        switch self {
        case .file(let fact): fact
        case .identity(let fact): fact
        case .rating(let fact): fact
        case .indicator(let fact): fact
        case .network(let fact): fact
        case .evidence(let fact): fact
        case .plan(let fact): fact
        case .text(let fact): fact
        case .earlier(let fact): fact
        case .grid(let fact): fact
        case .assignment(let fact): fact
        case .referential(let fact): fact
        case .campaign(let fact): fact
        }
    }

    /// The rule that the fact breaks.
    package var code: RuleCode { ofFamily.code }

    /// How grave the fact is: what its rule says, most often.
    package var severity: Severity { ofFamily.severity ?? code.severity }

    /// What tells apart the findings of one rule on one cell: a header, where everything missing from a table is reported.
    var topic: String? { ofFamily.topic }

    /// Whether the fact is about a cell that is empty, unreadable, copied or of an unknown code: what happens to whole
    /// columns.
    var mayBreakAColumn: Bool { ofFamily.mayBreakAColumn }

    /// Whether the field it is about has no answer at all.
    package var tellsOfAnEmptyField: Bool { ofFamily.tellsOfAnEmptyField }

    /// The fact in words, beside the value that was typed, in its quotation marks.
    func text(typed value: String) -> FindingText { ofFamily.text(typed: value) }

    /// The same of several cells at once; nil where the first of them is told, and how many others.
    func text(ofSeveral count: Int) -> FindingText? { ofFamily.text(ofSeveral: count) }
}

/// What the rules of one family find.
package protocol RuleFact: Codable, Hashable, Sendable {
    /// The rule that the fact breaks.
    var code: RuleCode { get }
    /// How grave it is where the rule itself is more or less so; nil for what the rule says.
    var severity: Severity? { get }
    /// What tells apart the findings of one rule on one cell; nil when nothing does.
    var topic: String? { get }
    /// Whether it happens to whole columns.
    var mayBreakAColumn: Bool { get }
    /// Whether the field it is about has no answer at all.
    var tellsOfAnEmptyField: Bool { get }
    /// The fact in words, beside the value that was typed, in its quotation marks: only the sentence quotes it.
    func text(typed value: String) -> FindingText
    /// The same of several cells at once; nil where the first of them is told, and how many others.
    func text(ofSeveral count: Int) -> FindingText?
}

extension RuleFact {
    package var severity: Severity? { nil }
    package var topic: String? { nil }
    package var mayBreakAColumn: Bool { false }
    package func text(ofSeveral count: Int) -> FindingText? { nil }
    package var tellsOfAnEmptyField: Bool { false }
}
