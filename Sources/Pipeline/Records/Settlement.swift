package import Evaluation
import Words

/// What a campaign decides once every file is examined, from records alone: which deposit stands for its campus, which
/// grid for its expert, and what can only be seen side by side.
///
/// It is a collection of outcomes, those of the submissions, then those of the grids, each in the order of their names.
/// Each is made when it is asked for: take one after the other, and no more than one is in memory.
package struct Settlement: RandomAccessCollection, Sendable {
    /// What the other files make of one.
    private enum Decision {
        case nothing
        /// With the places of the comments that another campus has.
        case deposit(DepositStanding, copies: [Int])
        case replacedGrid(by: String, Supersession)
    }

    private let records: [HeldRecord]
    private let decisions: [Decision]
    /// The places of the submissions that could be read.
    private let deposits: [Int]
    /// The places of those that stand for their campuses.
    private let current: [Folded: Int]
    private let rules: RuleProfile

    /// Settles the submissions: grids are judged beside those that stand.
    package init(of records: [HeldRecord], under rules: RuleProfile) {
        let places = records.indices.filter { records[$0].deposit != nil }
        let keys = records.compactMap(\.deposit)
        let standings = OneSubmissionPerCampus.settling(keys, under: rules)
        let copies = CommentsAreNotShared.copies(
            among: zip(keys, standings).map { key, standing in standing.standsForCampus ? key.comments : [] }
        )
        var decisions = [Decision](repeating: .nothing, count: records.count)
        var current: [Folded: Int] = [:]
        for (index, place) in places.enumerated() {
            decisions[place] = .deposit(standings[index], copies: copies[index])
            guard standings[index].standsForCampus, let campus = keys[index].campus else { continue }
            current[campus] = current[campus] ?? place
        }
        self.init(records: records, decisions: decisions, deposits: places, current: current, rules: rules)
    }

    /// The same settlement with the grids.
    package func adding(grids: [HeldRecord], in campaign: Campaign) -> Settlement {
        let newest = OneGridPerExpert.superseding(grids.compactMap(\.grid), in: campaign)
        let decisions = grids.map { record in
            record.grid.flatMap { newest[$0.file] }.map { .replacedGrid(by: $0.file, $0.why) } ?? Decision.nothing
        }
        return Settlement(
            records: records + grids,
            decisions: self.decisions + decisions,
            deposits: deposits,
            current: current,
            rules: rules
        )
    }

    private init(
        records: [HeldRecord],
        decisions: [Decision],
        deposits: [Int],
        current: [Folded: Int],
        rules: RuleProfile
    ) {
        self.records = records
        self.decisions = decisions
        self.deposits = deposits
        self.current = current
        self.rules = rules
    }

    package var startIndex: Int { 0 }

    package var endIndex: Int { records.count }

    package subscript(place: Int) -> Outcome {
        let record = records[place].record
        switch decisions[place] {
        case .nothing: return Outcome(record, isCurrent: true)
        case .deposit(let standing, let copies):
            let settled = record.content.deposit?.settled(
                as: standing,
                after: depositsBefore(standing),
                copying: copies,
                under: rules
            )
            return Outcome(record, isCurrent: standing.isCurrent, settled: settled.map(FileRecord.Content.deposit))
        case .replacedGrid(let file, let why):
            let settled = record.content.grid?.superseded(by: file, why, under: rules)
            return Outcome(record, isCurrent: false, settled: settled.map(FileRecord.Content.grid))
        }
    }

    /// Those that it replaces, one after the other: a campus may have sent many.
    private func depositsBefore(_ standing: DepositStanding) -> some Sequence<DepositRecord> {
        let places = if case .current(let earlier) = standing { earlier } else { [Int]() }
        return places.lazy.compactMap { records[deposits[$0]].record.content.deposit }
    }

    /// All of them at once.
    package var outcomes: [Outcome] { Array(self) }

    /// The submission that stands for a campus.
    package func deposit(of campus: String) -> Outcome? { current[Folded(campus)].map { self[$0] } }
}
