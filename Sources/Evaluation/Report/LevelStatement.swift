/// The level of the campus, what it is held to and what holds it back (specification §7).
package struct LevelStatement: Sendable {
    /// Nil: « non classé ».
    package let level: Level?
    /// The level the anchors below keep the campus from; nil at the top.
    package let next: Level?
    package let anchorCount: Int
    /// The anchors rated under `next`.
    package let holdingBack: [RatedStandard]
    /// Nil when the kind of request is not known.
    package let threshold: Level?
    /// What the campus asks for, or is expected to; nil when neither is known.
    package let request: RequestKind?
    package let meetsThreshold: Bool?

    package init(of assessment: Assessment, standards: [RatedStandard]) {
        let campusLevel = assessment.campusLevel
        let codes = Set(campusLevel.holdingBack)
        level = campusLevel.level
        next = Level(rawValue: (campusLevel.level?.rawValue ?? 0) + 1)
        anchorCount = assessment.referential.anchors.count
        holdingBack = standards.filter { codes.contains($0.standard.code) }
        threshold = assessment.threshold
        request = assessment.request
        meetsThreshold = assessment.meetsThreshold
    }
}

/// Which threshold of the campaign a request is held to (*seuil*).
package enum ThresholdKind: Hashable, Sendable {
    case initial
    case midTerm
    case renewal

    package init(of request: RequestKind) {
        switch request {
        case .labelling: self = .initial
        case .midTermReview: self = .midTerm
        case .renewal, .moveToExcellence: self = .renewal
        }
    }
}
