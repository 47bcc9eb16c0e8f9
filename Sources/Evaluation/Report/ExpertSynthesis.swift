package import Words

/// What experts say of a campus, once grids are in, and what they need before (*synthèse d'expertise*, *carnet d'examen*),
/// without any layout.
package struct ExpertSynthesis: Sendable {
    /// The expert whose copy it is, who sees no other grid than his; nil of the one that the mission reads.
    package let reader: Expert?
    package let subject: DocumentSubject
    /// *Date de dépôt*; nil when it cannot be read.
    package let deposit: CalendarDate?
    /// Whether errors stand in the self-evaluation it relies on.
    package let isProvisional: Bool
    /// The experts in charge of the campus, by function; the reader alone of a copy.
    package let experts: [Expert]
    package let level: LevelStatement
    package let domains: [ExaminedDomain]
    /// One sheet per anchor that the campus or an expert rates under the threshold.
    package let gaps: [GapSheet]
    package let sitePoints: [SitePoint]
    /// What each expert says, in the order of their codes; none before the evaluation. Nobody averages them.
    package let evaluations: [ExpertReading]
    /// Those of the experts whose grid has not come.
    package let awaited: [Expert]
    /// What a rule finds to make clear before deciding.
    package let clarifications: [Clarification]
    package let recommendations: [JointRecommendation]
    package let order: ExaminationOrder
    /// Nil without an earlier campaign.
    package let progression: ProgressionStatement?

    /// The synthesis about what `assessment` found, with the grids that came back, or that of `reader` alone.
    package init(of assessment: Assessment, evaluatedBy grids: [GridAssessment] = [], for reader: Expert? = nil) {
        let rated = RatedStandard.all(of: assessment)
        let level = LevelStatement(of: assessment, standards: rated)
        let shown = reader.map { reader in grids.filter { $0.expert?.code == reader.code } } ?? grids
        let evaluations = ExpertReading.all(of: shown, heldTo: level.threshold)
        let standards = ExaminedStandard.all(of: assessment, rated: rated, in: evaluations)
        let progression = ProgressionStatement(of: assessment)
        let deposit = assessment.depositDate
        let indicators = IndicatorReading.all(of: assessment)
        self.reader = reader
        self.level = level
        self.evaluations = evaluations
        self.progression = progression
        self.deposit = deposit
        subject = DocumentSubject(of: assessment)
        isProvisional = assessment.status != .sound
        experts = reader.map { [$0] } ?? assessment.campusIdentifier.map(assessment.campaign.experts(assignedTo:)) ?? []
        domains = DomainChapter.all(of: assessment, standards: rated, indicators: indicators).map { chapter in
            let codes = Set(chapter.standards.map(\.standard.code))
            return ExaminedDomain(chapter, standards.filter { codes.contains($0.code) }, evaluations: evaluations)
        }
        gaps =
            standards
            .filter { standard in
                standard.rated.standard.isAnchor
                    && (standard.rated.isUnderThreshold || !standard.doubters(under: level.threshold).isEmpty)
            }
            .map { GapSheet(anchor: $0, threshold: level.threshold) }
        sitePoints = SitePoint.all(of: assessment.findings)
        let received = Set(evaluations.compactMap(\.expert?.code))
        awaited = experts.filter { !received.contains($0.code) }
        clarifications = Clarification.all(
            of: evaluations,
            about: standards,
            under: level.threshold,
            after: progression
        )
        recommendations = JointRecommendation.all(
            in: evaluations,
            anchors: Set(assessment.referential.anchors.map(\.code)),
            after: AnsweredRecommendation.all(of: assessment)
        )
        order = ExaminationOrder(of: standards, after: progression, on: deposit)
    }

    /// Experts that tables have columns for; what more of them write stands beside the tables.
    package static let mostInColumns = 2

    /// Whether the reasons of the experts would not leave the first page whole: a column is as narrow as experts are many.
    package var hasLongReasons: Bool {
        let longest = evaluations.compactMap(\.reason?.count).max() ?? 0
        return longest * evaluations.count > Self.longestReasons
    }

    /// Characters of the longest reason, once for each expert.
    private static let longestReasons = 400

    /// Whether the statements on standards stand under the tables: a row holds a place to write in, so that it stands whole on a
    /// page, and what is beyond its foot is lost.
    package var tellsStatementsApart: Bool {
        evaluations.count > Self.mostInColumns
            || standards.contains { standard in
                standard.usefulStatements.reduce(0) { $0 + ($1.text?.count ?? 0) } > Self.longestStatements
            }
    }

    /// Characters of all statements on a standard: not half a page of their column.
    private static let longestStatements = 600

    /// The day printed in the document: no earlier than what it quotes.
    package var date: CalendarDate {
        ([subject.referenceDate, deposit].compactMap(\.self) + evaluations.compactMap(\.date)).max()
            ?? subject.referenceDate
    }

    package var standards: [ExaminedStandard] { domains.flatMap(\.standards) }

    /// The anchors, as one decides on them.
    package var anchors: [ExaminedStandard] {
        standards.filter(\.rated.standard.isAnchor).byUrgency(under: level.threshold)
    }

    /// The standards that two experts rate two levels apart or more: nobody averages them, somebody looks again.
    package var disputes: [ExaminedStandard] { standards.filter(\.isDisputed) }

    /// The anchors that every expert who rates them puts under the threshold, and that no recommendation is about.
    package var forgottenAnchors: [ExaminedStandard] {
        let asked = Set(recommendations.flatMap(\.codes))
        return standards.filter { standard in
            let low = standard.doubters(under: level.threshold).count
            return standard.rated.standard.isAnchor && !asked.contains(standard.code)
                && Unanimity.allWhoRate.holds(for: low, of: standard.externalLevels.count)
        }
    }
}

/// An anchor under the threshold, with what the campus says and plans about it, and what experts say (*fiche d'écart*).
package struct GapSheet: Sendable {
    package let anchor: ExaminedStandard
    package let threshold: Level?

    /// What the referential says of each level from the lowest that somebody gives to the one that the request must reach.
    package var levels: [Level] {
        let given = [anchor.rated.rating?.level].compactMap(\.self) + anchor.externalLevels
        guard let threshold, let lowest = (given + [threshold]).min() else { return given.min().map { [$0] } ?? [] }
        return Level.allCases.filter { $0 >= lowest && $0 <= threshold }
    }
}
