/// A grid judged: its findings, its levels, and how far they stand from those of the campus.
package struct GridAssessment: Sendable {
    package let evaluation: ExternalEvaluation
    package let referential: Referential
    /// The campus of the campaign this grid is about; nil when its identifier is missing or unknown.
    package let campus: Campus?
    /// Nil when the code is missing or unknown.
    package let expert: Expert?
    let kept: KeptFindings
    /// The wording of the campaign that the expert proposes (*avis*); nil when it is missing or out of the list.
    package let opinion: Opinion?
    /// The levels that the expert gives, by standard.
    package let levels: [ReferentialCode: Level]
    /// What those levels give the campus, by the rule of its level: nil as a level when an anchor is not examined.
    package let campusLevel: CampusLevel
    /// The ratings they stand beside.
    package let ownRatings: [ReferentialCode: Rating]

    /// Judges `evaluation`, adding the findings of the rules to what `reading` it already found.
    ///
    /// - Parameter ratings: those of the submission that stands for the campus. Without them, the self-ratings are those
    ///   that the grid recalls.
    package init(
        of evaluation: ExternalEvaluation,
        noting reading: [Finding],
        beside ratings: [ReferentialCode: Rating]?,
        against referential: Referential,
        in campaign: Campaign
    ) {
        let examination = GridExamination(
            of: evaluation,
            beside: ratings,
            against: referential,
            in: campaign
        )
        var kept = KeptFindings()
        kept.add(reading, under: campaign.rules)
        for rule in RuleBook.ofGrids { kept.add(rule.findings(in: examination), under: campaign.rules) }
        self.evaluation = evaluation
        self.referential = referential
        campus = examination.campus
        expert = examination.expert
        self.kept = kept
        opinion = examination.opinion
        levels = examination.answers.compactMapValues(\.level.value)
        campusLevel = examination.campusLevel
        ownRatings = examination.ownRatings
    }

    /// In reading order, the gravest of them when there are too many.
    package var findings: [Finding] { kept.findings }

    /// The number of findings that are not among them.
    package var otherFindings: Int { kept.others }

    package var status: Assessment.Status { Assessment.Status(of: findings) }

    /// The identifier of the campus, as typed when it is not known.
    package var campusIdentifier: String? { campus?.identifier ?? evaluation.campus.value }

    /// How far the expert stands from the campus on a set of standards: the whole referential or a domain.
    package func divergence(on standards: [Standard]) -> Divergence {
        Divergence(of: standards.compactMap { pair(for: $0.code) })
    }

    /// The standards where the levels differ by two or more, in the order of the referential.
    package var discordances: [ReferentialCode] {
        referential.standards.map(\.code).filter { code in pair(for: code).map { abs($0.gap) >= 2 } ?? false }
    }

    /// Both levels of a standard; nil unless both are given.
    package func pair(for code: ReferentialCode) -> RatingPair? {
        guard let own = ownRatings[code]?.level, let external = levels[code] else { return nil }
        return RatingPair(own: own, external: external)
    }
}

extension [GridAssessment] {
    /// The standards that experts rate two levels apart or more: nobody averages them, somebody looks again.
    package func disagreements(on standards: [Standard]) -> [ReferentialCode] {
        standards.map(\.code).filter { code in
            let levels = compactMap { $0.levels[code]?.rawValue }
            guard let lowest = levels.min(), let highest = levels.max() else { return false }
            return highest - lowest >= 2
        }
    }
}
