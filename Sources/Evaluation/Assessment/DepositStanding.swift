/// What the other submissions of its campus make of one.
package enum DepositStanding: Sendable {
    /// It names no expected campus: it replaces none, and none replaces it.
    case alone
    /// It stands for its campus, after others, which have these places among the submissions, the oldest first.
    case current(after: [Int])
    /// Another file stands for the campus.
    case superseded(by: String, Supersession)
    /// It names another campus by mistake, which has a submission of its own.
    case misnamed

    /// Whether it is to be assessed.
    package var isCurrent: Bool {
        switch self {
        case .alone, .current: true
        case .superseded, .misnamed: false
        }
    }

    /// Whether it is the submission of its campus.
    package var standsForCampus: Bool {
        if case .current = self { true } else { false }
    }
}

extension DepositRecord {
    /// The same record as the rest of the campaign makes it; nil when that changes nothing.
    ///
    /// - Parameters:
    ///   - earlier: the deposits that it replaces, the oldest first.
    ///   - copies: the places, among its comments, of those that another campus has.
    package func settled(
        as standing: DepositStanding,
        after earlier: some Sequence<DepositRecord>,
        copying copies: [Int],
        under rules: RuleProfile
    ) -> DepositRecord? {
        var record = self
        switch standing {
        case .alone, .misnamed: break
        case .current: record = following(earlier, under: rules)
        case .superseded(let file, let why):
            let fact = Fact.file(.superseded(by: file, why))
            record = adding([Finding(fact, at: deposit.place, value: deposit.typed)], under: rules)
        }
        if !copies.isEmpty {
            record = record.adding(CommentsAreNotShared.findings(on: copies, among: comments), under: rules)
        }
        return record.isSettled(beyond: self) ? record : nil
    }
}

extension GridRecord {
    /// The same record once another grid of the expert replaced it.
    package func superseded(by file: String, _ why: Supersession, under rules: RuleProfile) -> GridRecord {
        let fact = Fact.grid(.superseded(by: file, why))
        return adding(Finding(fact, at: evaluation.place, value: evaluation.typed), under: rules)
    }
}
