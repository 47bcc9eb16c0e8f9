import Evaluation
import Support
import Testing

@Suite struct `The cohort` {
    static let sizes = [0, 1, 4, 5, 78, 1_000]

    @Test(arguments: sizes)
    func `adds up, whatever its size`(size: Int) {
        let cohort = Cohort(of: SampleCohort(of: size).sources)
        let assessable = cohort.assessable.count
        #expect(cohort.campuses.count == size)
        let states = CohortCampus.State.allCases.map { cohort.campuses(in: $0).count }
        #expect(states.reduce(0, +) == size)
        #expect(assessable == size - cohort.campuses(in: .missing).count - cohort.campuses(in: .blocked).count)
        for turnouts in [cohort.requests, cohort.academies, cohort.regions, cohort.sectors] {
            #expect(turnouts.reduce(0) { $0 + $1.expected } == size)
            #expect(turnouts.reduce(0) { $0 + $1.assessable } == assessable)
        }
        #expect(cohort.levels.total == assessable)
        #expect(cohort.levels.atThreshold + cohort.levels.underThreshold == assessable)
        #expect(cohort.levelsByCategory.reduce(0) { $0 + $1.levels.total } == assessable)
        #expect(cohort.levelsByRequest.reduce(0) { $0 + $1.levels.total } == assessable)
        for standard in cohort.standards {
            let ratings = standard.ratings
            #expect(ratings.counts.reduce(0, +) == ratings.rated)
            #expect(ratings.rated + ratings.notConcerned + ratings.unrated == assessable)
            #expect(standard.underThreshold <= ratings.rated)
        }
        #expect(cohort.domains.map(\.rated).reduce(0, +) == cohort.standards.map(\.ratings.rated).reduce(0, +))
        #expect(cohort.fields.map(\.rated).reduce(0, +) == cohort.domains.map(\.rated).reduce(0, +))
        for (_, groups) in cohort.groups { #expect(groups.map(\.count).reduce(0, +) == assessable) }
        for indicator in cohort.indicators {
            #expect(indicator.answered == indicator.count + indicator.rejected + indicator.small)
        }
        #expect(cohort.progression?.transitions.joined().reduce(0, +) == cohort.progression?.campuses.count)
        #expect(cohort.opinionCounts.map(\.count).reduce(0, +) <= cohort.external.grids.count)
    }

    @Test(arguments: sizes)
    func `is the same whatever the order of the files`(size: Int) {
        let sample = SampleCohort(of: size)
        let (one, other) = (Cohort(of: sample.sources), Cohort(of: sample.shuffled))
        #expect(figures(of: one) == figures(of: other))
    }

    /// All that is counted, without the records it was counted from.
    private func figures(of cohort: Cohort) -> [String] {
        [
            "\(cohort.campuses.map { ($0.identifier, $0.state, $0.anchorsUnderThreshold) })",
            "\(cohort.files.map(\.name)) \(cohort.levels) \(cohort.levelsByCategory) \(cohort.levelsByRequest)",
            "\(cohort.profiles.map { ($0.campus.identifier, $0.domains, $0.fields) })",
            "\(cohort.domains) \(cohort.fields) \(cohort.standards)",
            "\(cohort.strongest) \(cohort.weakest) \(cohort.trainingNeeds)",
            "\(cohort.groups) \(cohort.lowAnchors) \(cohort.indicators)",
            "\(cohort.external.grids.map(\.file)) \(cohort.external.overall) \(cohort.external.experts)",
            "\(cohort.external.discordances) \(cohort.external.spreads)",
            "\(String(describing: cohort.progression)) \(cohort.rules)",
            "\(cohort.session.map { ($0.campus.identifier, $0.proposals) })",
        ]
    }

    @Test func `without anybody, has no median and divides by nothing`() {
        let cohort = Cohort(of: SampleCohort(of: 0, withEarlierCampaign: false).sources)
        #expect(cohort.progression == nil && cohort.session.isEmpty && cohort.strongest.isEmpty)
        #expect(cohort.domains.count == 2 && cohort.domains.allSatisfy { $0.quartiles == nil && $0.median == nil })
        #expect(cohort.external.overall.meanGap == nil && cohort.levels.mostFrequent == nil)
    }

    @Test(arguments: [(4, true), (5, false)])
    func `under five, a group is counted and not summarized`(count: Int, isSuppressed: Bool) {
        let cohort = Cohort(of: SampleCohort(of: count).sources)
        let everybody = cohort.groups.flatMap(\.groups).filter { $0.count == count }
        #expect(!everybody.isEmpty && everybody.allSatisfy { $0.isSuppressed == isSuppressed })
        #expect(cohort.standards.map(\.ratings.isSuppressed).contains(isSuppressed))
        #expect(cohort.indicators[1].isSuppressed == isSuppressed)
    }
}
