/// What the meeting of a campus with its experts goes through (*réunion contradictoire*), the weightiest point first.
package struct ContradictoryMeeting: Sendable {
    package let subject: DocumentSubject
    package let level: LevelStatement
    /// What each expert says, in the order of their codes.
    package let evaluations: [ExpertReading]
    package let points: [MeetingPoint]
    /// Those of the workbook of the campus, then those that grids bring.
    package let observations: [Observation]

    package init(of assessment: Assessment, evaluatedBy grids: [GridAssessment]) {
        let standards = RatedStandard.all(of: assessment)
        let level = LevelStatement(of: assessment, standards: standards)
        let evaluations = ExpertReading.all(of: grids, heldTo: level.threshold)
        let evidence = assessment.submission.evidenceByStandard()
        let explained = assessment.findings.filter { !$0.isOpen }
        self.level = level
        self.evaluations = evaluations
        observations =
            assessment.submission.observations
            + grids.inOrder(ofExperts: \.expert?.code).flatMap(\.evaluation.observations)
        subject = DocumentSubject(of: assessment)
        points = standards.compactMap { rated in
            MeetingPoint(
                on: rated,
                readings: ComparedStandard.all([rated], in: evaluations).map(\.reading),
                evidence: evidence[rated.standard.code] ?? [],
                explained: explained.filter { $0.isAbout(rated.standard.code) }
            )
        }.sorted(by: <)
    }
}

/// A standard to talk about: the campus and an expert stand two levels apart, or one on an anchor, or two experts do; or an anchor
/// that only experts rate, without which the campus has no level.
package struct MeetingPoint: Sendable {
    package let rated: RatedStandard
    /// Those of all experts: one who did not rate it may have said something.
    package let readings: [StandardReading]
    /// What parts each expert from the campus: external − self; none where the campus gives no level.
    package let gaps: [Int]
    /// The farthest that two of them stand apart, in levels.
    private let spread: Int
    /// The levels between which they stand, both included, from the lowest.
    package let levels: [Level]
    /// What the campus cites for it.
    package let evidence: [Evidence]
    /// The questions about it that the campus explained.
    package let explained: [Finding]

    init?(on rated: RatedStandard, readings: [StandardReading], evidence: [Evidence], explained: [Finding]) {
        let given = readings.compactMap(\.external)
        let gaps = readings.compactMap(\.gap)
        guard let lowest = given.min(), let highest = given.max() else { return nil }
        let gap = gaps.map(abs).max() ?? 0
        let disagreement = highest.rawValue - lowest.rawValue
        let isAnchor = rated.standard.isAnchor
        guard
            gap >= (isAnchor ? Self.leastGapOfAnchors : Self.leastGap) || disagreement >= Self.leastGap
                || isAnchor && rated.rating?.level == nil
        else { return nil }
        let stakes = given + [rated.rating?.level].compactMap(\.self)
        let (bottom, top) = (stakes.min() ?? lowest, stakes.max() ?? highest)
        self.rated = rated
        self.gaps = gaps
        spread = max(gap, disagreement)
        self.readings = readings
        self.evidence = evidence
        self.explained = explained
        levels = Level.allCases.filter { $0 >= bottom && $0 <= top }
    }

    /// Levels.
    private static let leastGap = 2
    /// Levels: the level of the campus depends on each anchor.
    private static let leastGapOfAnchors = 1

    /// Anchors first, then the widest gap, then the weakest evidence.
    private var weight: [Int] {
        let doubt = readings.map { $0.evidence?.doubt ?? 0 }.max() ?? 0
        return [rated.standard.isAnchor ? 0 : 1, -spread, -doubt]
    }

    static func < (left: MeetingPoint, right: MeetingPoint) -> Bool {
        let (first, second) = (left.weight, right.weight)
        return first == second
            ? left.rated.standard.code < right.rated.standard.code : first.lexicographicallyPrecedes(second)
    }
}

extension EvidenceJudgement {
    /// How much there is to say about evidence so judged.
    fileprivate var doubt: Int {
        switch self {
        case .sufficient: 0
        case .unexamined: 1
        case .partial: 2
        case .absent: 3
        }
    }
}

extension Finding {
    /// Whether it stands on a row of this standard, or of one of its indicators.
    fileprivate func isAbout(_ code: ReferentialCode) -> Bool {
        let subject = place.location?.subject.split(separator: "/").first.flatMap { ReferentialCode(String($0)) }
        return subject?.ancestor(.standard) == code
    }
}
