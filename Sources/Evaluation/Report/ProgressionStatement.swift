/// How the campus moved since the earlier campaign, standard by standard.
package struct ProgressionStatement: Sendable {
    package let progression: Progression
    /// The level of the campus now; nil: « non classé ».
    package let level: Level?
    /// Whether the campus rated anything in the earlier campaign: without it, no level then is not « non classé ».
    package let tookPart: Bool
    /// The standards whose level changed, in the order of the referential.
    package let moves: [StandardMove]

    /// Nil when there is no earlier campaign.
    package init?(of assessment: Assessment) {
        guard let progression = Progression(of: assessment), let earlier = assessment.earlier else { return nil }
        self.progression = progression
        level = assessment.campusLevel.level
        tookPart = !earlier.inherited.isEmpty
        moves = assessment.referential.standards.compactMap { standard in
            guard let now = assessment.ratings[standard.code]?.level, let then = earlier.ratings[standard.code]?.level,
                now != then
            else { return nil }
            return StandardMove(standard: standard, then: then, now: now)
        }
    }
}

/// A standard whose level changed since the earlier campaign.
package struct StandardMove: Sendable {
    package let standard: Standard
    package let then: Level
    package let now: Level
}
