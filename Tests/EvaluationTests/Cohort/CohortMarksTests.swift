import Evaluation
import Support
import Testing
import Words

@Suite struct `Where a campus stands` {
    /// A cohort whose reports show it: in one of ten, nine campuses answer, four of one sector and five of the other.
    private func cohort(of size: Int) -> Cohort {
        let sources = SampleCohort(of: size).sources
        return Cohort(
            of: CohortSources(
                campaign: sources.campaign.showingMarks,
                referential: sources.referential,
                deposits: sources.deposits,
                grids: sources.grids,
                files: sources.files,
                earlier: sources.earlier
            )
        )
    }

    private func marks(in cohort: Cohort, for campus: String = "CMP-1000") throws -> CampusMarks {
        try #require(CohortMarks(of: cohort)?.marks(for: campus))
    }

    @Test func `is told by no report unless the campaign asks for it`() {
        #expect(CohortMarks(of: Cohort(of: SampleCohort(of: 10).sources)) == nil)
        #expect(CohortMarks(of: cohort(of: 10)) != nil)
    }

    @Test(arguments: [(4, false), (5, true)])
    func `is told of five campuses or more`(size: Int, isTold: Bool) throws {
        let cohort = cohort(of: size)
        let marks = try marks(in: cohort)
        #expect(marks.everybody.count == size)
        for code in codes(of: cohort) { #expect((marks.everybody[code] != nil) == isTold, "\(code)") }
        #expect(marks.everybody.codes.isEmpty == !isTold)
        #expect(MarkText.key(of: marks).contains("effectif insuffisant, aucun repère") == !isTold)
    }

    @Test(arguments: [("CMP-1000", 4, false), ("CMP-1001", 5, true)])
    func `is told of five campuses of the sector or more`(campus: String, size: Int, isTold: Bool) throws {
        let cohort = cohort(of: 10)
        let marks = try marks(in: cohort, for: campus)
        #expect(marks.everybody.count == 9)
        #expect(marks.sector.count == size)
        for code in codes(of: cohort) { #expect((marks.sector[code] != nil) == isTold, "\(code)") }
        #expect(MarkText.key(of: marks).contains("moins de cinq : effectif insuffisant") == !isTold)
    }

    /// The domains, the fields and an indicator that every campus gives.
    private func codes(of cohort: Cohort) -> [ReferentialCode] {
        let domains = cohort.referential.domains
        return domains.map(\.code) + domains.flatMap(\.fields).map(\.code) + [cohort.indicators[1].indicator.code]
    }

    @Test func `is the median of the campuses, each as its own report has it`() throws {
        let cohort = cohort(of: 10)
        let marks = try marks(in: cohort)
        for (place, domain) in cohort.referential.domains.enumerated() {
            let medians = cohort.profiles.compactMap { $0.domains[place].median }.sorted()
            #expect(marks.everybody[domain.code]?.count == medians.count)
            // Nine campuses: the quarters are those of ranks 2, 4 and 6.
            #expect(marks.everybody[domain.code]?.quartiles.first == medians[2])
            #expect(marks.everybody[domain.code]?.quartiles.median == medians[4])
            #expect(marks.everybody[domain.code]?.quartiles.third == medians[6])
        }
        let indicator = cohort.indicators[1]
        #expect(marks.everybody[indicator.indicator.code]?.quartiles == indicator.spread?.quartiles)
    }

    @Test func `is told to no campus that statistics leave out`() {
        // The seventh sent nothing.
        #expect(CohortMarks(of: cohort(of: 10))?.marks(for: "CMP-1006") == nil)
    }

    @Test func `names nobody and ranks nobody`() throws {
        let cohort = cohort(of: 10)
        let deposit = try #require(SampleCohort(of: 10).sources.deposits.first)
        let report = SelfEvaluationReport(
            of: SampleDeposit().assessment,
            beside: try marks(in: cohort, for: "CMP-1001")
        )
        let sentences =
            [report.marks.map(MarkText.key)] + report.chapters.map(MarkText.caption)
            + report.chapters.flatMap(\.marks).flatMap { [MarkText.name(of: $0), MarkText.cell($0.others.everybody)] }
            + report.chapters.flatMap(\.indicators).map(MarkText.note)
        let told = sentences.compactMap(\.self)
        #expect(told.count > 10)
        for sentence in told {
            #expect(!sentence.contains("CMP-") && !sentence.contains("rang ") && !sentence.contains("e sur "))
        }
        #expect(deposit.campus == "CMP-1000")
    }

    @Test func `reads in one line`() throws {
        let report = SelfEvaluationReport(
            of: SampleDeposit().assessment,
            beside: try marks(in: cohort(of: 10), for: "CMP-1001")
        )
        let chapter = try #require(report.chapters.first)
        #expect(
            MarkText.caption(of: chapter)
                == "Médiane du domaine D0 : 2,5 ; médiane des 9 campus recevables : 2,5 (quartiles 2,5 à 2,5)"
        )
        #expect(chapter.marks.map(MarkText.name).first == "Domaine D0")
        #expect(MarkText.cell(nil) == "effectif insuffisant")
        let silent = SelfEvaluationReport(of: SampleDeposit().assessment).chapters.flatMap(\.marks)
        #expect(silent.isEmpty)
    }
}
