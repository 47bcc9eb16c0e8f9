import Evaluation
import Support
import Testing

@Suite struct SelfEvaluationReportTests {
    private let report = SelfEvaluationReport(of: SampleAssessment.assessment)

    @Test func `the level says what holds the campus back and the threshold it misses`() {
        #expect(report.level.level == .structured)
        #expect(report.level.next == .achieved)
        #expect(report.level.holdingBack.map(\.standard.title) == ["Diagnostic"])
        #expect(report.level.threshold == .achieved)
        #expect(report.level.request == .renewal)
        #expect(report.level.meetsThreshold == false)
    }

    @Test func `actions on gaps come first, then the nearest deadline`() {
        #expect(report.plan.map { $0.action.identifier.value } == ["A2", "A3", "A1"])
        #expect(report.plan.map(\.isLate) == [false, false, true])
        #expect(report.plan.map(\.concernsGap) == [true, false, false])
    }

    @Test func `an action says its status and its delay`() {
        #expect(report.plan.map(PlanText.state) == ["à lancer", "achevée", "en cours, en retard"])
    }

    @Test func `what lacks is listed with its code`() {
        #expect(
            report.missing.map { "\($0.code) \($0.text)" } == [
                "D1.C2.R1 niveau auto-évalué", "D1 synthèse du domaine", "D1.C1.R2.I2 valeur de l’année N",
            ]
        )
    }

    @Test func `a chapter holds the evidence of its standards, each item once`() {
        #expect(report.chapters.map { $0.evidence.compactMap(\.identifier.value) } == [["P001"], ["P001"]])
        #expect(report.chapters.map { $0.standards.map(\.evidenceCount) } == [[1, 0], [1, 0]])
    }

    @Test func `a computed indicator is derived and a small denominator is marked`() {
        let readings = report.chapters.flatMap(\.indicators)
        #expect(readings.map { $0.value.map { ($0 * 10).rounded() / 10 } } == [81.8, 1, 66.7, nil])
        #expect(
            readings.map(FigureText.status) == [
                "constaté, effectif faible", "constaté", "calculé, effectif faible", nil,
            ]
        )
    }

    @Test func `a file is not complete where an error stands on what was not typed`() {
        var deposit = SampleDeposit()
        let complete = SelfEvaluationReport(of: deposit.assessment)
        #expect(CampusText.isComplete(complete) && CampusText.errors(in: complete) == 0)
        deposit.identity.uai = .empty
        #expect(!CampusText.isComplete(SelfEvaluationReport(of: deposit.assessment)))
        deposit.identity.uai = .value("0331234M")
        deposit.identity.district = .value("Atlantide")
        let wrong = SelfEvaluationReport(of: deposit.assessment)
        #expect(CampusText.isComplete(wrong) && CampusText.errors(in: wrong) > 0)
    }

    @Test(arguments: [(97, "97,0"), (97.25, "97,3"), (0, "0,0")])
    func `a rate keeps one decimal, so that a row lines up`(value: Double, text: String) throws {
        let rate = try #require(report.chapters.first?.indicators.first?.indicator)
        #expect(FigureText.figure(value, of: rate) == text)
    }

    @Test func `the network is counted by kind and governance is told`() {
        #expect(report.network.groups.map(\.count) == [1, 1, 1])
        #expect(report.network.signatoryCount == 2)
        #expect(report.network.governance.count == 2)
        #expect(report.network.governanceHasSchool)
        #expect(report.network.governanceHasHigherEducation)
    }
}
