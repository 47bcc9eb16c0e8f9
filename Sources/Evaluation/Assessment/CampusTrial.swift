/// What another edition and other thresholds would make of a campus.
package struct CampusTrial: Sendable {
    /// How the level of the campus moves.
    package enum Move: String, CaseIterable, Sendable {
        case raised, kept, lowered
    }

    package let campus: String
    /// *Type de demande*; nil when it is not known.
    package let request: RequestKind?
    package let before: Standing
    package let after: Standing
    /// The number of answers given, NC included.
    package let answered: Int
    /// The answers that do not survive, by the codes they were given under.
    package let lost: [ReferentialCode]
    /// The anchors that make the level what it becomes, in the order of the referential.
    package let anchors: [AnchorReason]

    /// The level of a campus beside what its request asks for.
    package struct Standing: Hashable, Sendable {
        /// Nil: « non classé ».
        package let level: Level?
        /// Nil when the request is not known.
        package let threshold: Level?

        /// Whether the level reaches the threshold; nil when there is none.
        package var meetsThreshold: Bool? { threshold.map { threshold in level.map { $0 >= threshold } ?? false } }
    }

    /// An anchor, and the level that the answers give it.
    package struct AnchorReason: Hashable, Sendable {
        package let code: ReferentialCode
        /// Nil: it has no answer any more, or never had one.
        package let rating: Rating?
        /// Whether it holds the campus back, rather than no longer doing so.
        package let holdsBack: Bool
    }

    init(
        of deposit: DepositRecord,
        for identifier: String,
        under editions: (before: EditionTrial.Edition, after: EditionTrial.Edition),
        by correspondence: Correspondence
    ) {
        let surviving = InheritedRating.all(of: deposit.ratings, by: correspondence).compactMapValues(\.merged)
        let levels = (
            before: CampusLevel(anchors: editions.before.anchors, in: deposit.ratings),
            after: CampusLevel(anchors: editions.after.anchors, in: surviving)
        )
        func standing(_ level: CampusLevel, _ edition: EditionTrial.Edition) -> Standing {
            Standing(level: level.level, threshold: deposit.request.map(edition.thresholds.level(for:)))
        }
        campus = identifier
        request = deposit.request
        before = standing(levels.before, editions.before)
        after = standing(levels.after, editions.after)
        answered = deposit.ratings.count
        lost = deposit.ratings.keys.filter { code in
            !correspondence.successors(of: code).contains { $0.isKept }
        }.sorted()
        let rises = Self.rank(levels.after.level) > Self.rank(levels.before.level)
        anchors =
            rises
            ? levels.before.holdingBack.map {
                AnchorReason(code: $0, rating: deposit.ratings[$0], holdsBack: false)
            }
            : levels.after.holdingBack.map { AnchorReason(code: $0, rating: surviving[$0], holdsBack: true) }
    }

    private static func rank(_ level: Level?) -> Int { level?.rawValue ?? 0 }

    /// How the level moves.
    package var move: Move {
        let (old, new) = (Self.rank(before.level), Self.rank(after.level))
        return old == new ? .kept : old < new ? .raised : .lowered
    }
}
