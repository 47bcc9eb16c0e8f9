/// A campaign judged again by another edition of the referential and other thresholds, before they are adopted
/// (*simulation*): which answers survive, and which campus would gain or lose a level.
package struct EditionTrial: Sendable {
    package let current: Referential
    package let next: Referential
    package let thresholds: (current: Thresholds, next: Thresholds)
    /// The campuses whose deposit can be assessed, in the order of their identifiers.
    package let campuses: [CampusTrial]
    /// The deposits that cannot be assessed.
    package let blocked: [String]

    /// - Parameter deposits: those that stand for their campuses.
    package init(
        of deposits: [DepositRecord],
        in campaign: Campaign,
        from current: Referential,
        to next: Referential,
        thresholds: Thresholds
    ) {
        self.current = current
        self.next = next
        self.thresholds = (campaign.thresholds, thresholds)
        let correspondence = Correspondence(from: current, to: next)
        let known = deposits.compactMap { deposit in deposit.campus.map { ($0, deposit) } }.sorted { $0.0 < $1.0 }
        blocked = known.filter { $0.1.status == .blocked }.map(\.0)
        campuses = known.filter { $0.1.status != .blocked }.map { identifier, deposit in
            CampusTrial(
                of: deposit,
                for: identifier,
                under: (Edition(current, campaign.thresholds), Edition(next, thresholds)),
                by: correspondence
            )
        }
    }

    /// A referential and what it asks for.
    struct Edition {
        let anchors: [Standard]
        let thresholds: Thresholds

        init(_ referential: Referential, _ thresholds: Thresholds) {
            anchors = referential.anchors
            self.thresholds = thresholds
        }
    }

    /// The number of campuses whose level moves so.
    package func count(_ move: CampusTrial.Move) -> Int { campuses.count { $0.move == move } }
}

extension EditionTrial {
    /// The answers that do not survive, by the codes they were given under, with the number of campuses that gave them.
    package var lostAnswers: [(code: ReferentialCode, campuses: Int)] {
        let counts = campuses.flatMap(\.lost).reduce(into: [:]) { $0[$1, default: 0] += 1 }
        return counts.keys.sorted().map { ($0, counts[$0] ?? 0) }
    }
}
