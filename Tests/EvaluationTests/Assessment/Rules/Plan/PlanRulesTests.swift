import Evaluation
import Support
import Testing
import Words

@Suite struct `PLA-01: standards under the threshold have an action` {
    private static func fact(_ level: Level, _ threshold: Level) -> PlanFact {
        .standardWithoutAction(
            SampleReferential.code("D0.C1.R2"),
            level: level,
            threshold: threshold,
            hasAbandoned: false,
            sheet: "Plan d'action"
        )
    }

    @Test(arguments: [
        (RequestKind.renewal, Level.achieved, nil), (.renewal, .structured, Level.achieved),
        (.moveToExcellence, .structured, .achieved), (.midTermReview, .structured, nil),
        (.midTermReview, .initiated, .structured), (.labelling, .initiated, nil),
    ])
    func `the threshold is that of the request`(request: RequestKind, level: Level, threshold: Level?) {
        var deposit = SampleDeposit()
        deposit.identity.request = .value(request)
        deposit.ratings[1].rating = .value(.rated(level))
        deposit.actions[0].standards = .value(["D1.C1.R1"])
        let expected = threshold.map {
            [Finding(.plan(Self.fact(level, $0)), at: SampleSheet.ratings.cell("G3"))]
        }
        #expect(deposit.findings(of: .pla01) == expected ?? [])
    }

    @Test(arguments: [("renouvellement", Level.achieved), ("suivi à mi-parcours", nil), ("", nil)])
    func `a request out of the list gives way to what the campaign expects`(expected: String, threshold: Level?) {
        var deposit = SampleDeposit()
        deposit.identity.request = .unreadable(.notInList(nearest: "renouvellement"))
        deposit.campaign = deposit.campaign.expecting([SampleSubject.campus(asking: expected)])
        deposit.actions[0].standards = .value(["D1.C1.R1"])
        #expect(
            deposit.findings(of: .pla01).map(\.fact) == (threshold.map { [.plan(Self.fact(.structured, $0))] } ?? [])
        )
    }

    @Test func `an action under a code with its title is told at that code alone`() {
        var deposit = SampleDeposit()
        deposit.actions[0].standards = .value(["D0.C1.R2 – Titre", "D1.C1.R1"])
        #expect(deposit.findings(of: .pla01) == [])
        #expect(deposit.findings(of: .pla02).map(\.place) == [SampleSheet.actions.cell("B2")])
    }

    @Test func `an abandoned action does not count`() {
        var deposit = SampleDeposit()
        deposit.actions[0].status = .value(.abandoned)
        let findings = deposit.findings(of: .pla01)
        #expect(findings.map(\.place.cell) == ["G3", "G4"])
        #expect(
            findings.allSatisfy { FindingText($0).sentence.hasSuffix("sans action au plan qui ne soit abandonnée.") }
        )
    }
}

@Suite struct `PLA-02: actions are complete` {
    @Test(arguments: [
        ("D0.C1.R1.I9", PlanFact.unknownIndicator(code: "D0.C1.R1.I9", nearest: nil)),
        ("D0.C1.R12.I1", .unknownIndicator(code: "D0.C1.R12.I1", nearest: nil)), ("D0.C1.R1.I1", nil),
        ("taux d’insertion", nil), ("D0.C1.R1", nil),
    ])
    func `the indicator that is linked is one of the referential`(typed: String, fact: PlanFact?) {
        var deposit = SampleDeposit()
        deposit.actions[0].indicator = .value(typed)
        let found = deposit.findings(of: .pla02)
        #expect(found == (fact.map { [Finding(.plan($0), at: SampleSheet.actions.cell("J2"))] } ?? []))
    }

    @Test func `owner, deadline and status`() {
        var deposit = SampleDeposit()
        deposit.actions[0].owner = .empty
        deposit.actions[0].deadline = .empty
        deposit.actions[0].status = .empty
        #expect(deposit.findings(of: .pla02).map(\.place.cell) == ["D2", "F2", "G2"])
    }

    @Test(arguments: [(1, false), (2, true)]) func `the deadline does not come before the beginning`(
        day: Int,
        isWrong: Bool
    ) {
        var deposit = SampleDeposit()
        let start = SampleCampaign.date(2019, 9, day)
        deposit.actions[0].start = .value(start)
        let expected = Finding(.plan(.deadlineBeforeStart(start: start)), at: SampleSheet.actions.cell("F2"))
        #expect(deposit.findings(of: .pla02) == (isWrong ? [expected] : []))
    }

    @Test(arguments: [
        (ActionStatus.completed, 100.0, nil), (.completed, 99, PlanFact.completedBelowFull),
        (.ongoing, 100, .fullButNotCompleted(.ongoing)), (.ongoing, 99, nil), (.ongoing, 0, nil),
        (.ongoing, -1, .progressOutOfBounds), (.completed, 101, .progressOutOfBounds),
    ])
    func `completed means 100 per cent`(status: ActionStatus, progress: Double, fact: PlanFact?) {
        var deposit = SampleDeposit()
        deposit.actions[0].status = .value(status)
        deposit.actions[0].progress = .value(progress)
        let expected = fact.map { [Finding(.plan($0), at: SampleSheet.actions.cell("H2"))] }
        #expect(deposit.findings(of: .pla02) == expected ?? [])
    }

    @Test func `an identifier names one action, and a standard exists`() {
        var deposit = SampleDeposit()
        deposit.actions.append(SampleDeposit.ActionValues("a1", ["D9.C1.R1"]))
        #expect(
            deposit.findings(of: .pla02) == [
                Finding(.plan(.repeatedIdentifier(firstCell: "A2")), at: SampleSheet.actions.cell("A3")),
                Finding(
                    .plan(.unknownStandard(code: "D9.C1.R1", meant: [])),
                    at: SampleSheet.actions.cell("B3")
                ),
            ]
        )
    }
}

@Suite struct `PLA-03: late actions are marked` {
    @Test(arguments: [
        (9, ActionStatus.ongoing, false), (8, .ongoing, true), (8, .completed, false), (8, .abandoned, false),
        (8, .suspended, true),
    ])
    func `past the deadline on the day of the deposit, and not finished`(day: Int, status: ActionStatus, isLate: Bool) {
        var deposit = SampleDeposit()
        deposit.actions[0].deadline = .value(SampleCampaign.date(2018, 11, day))
        deposit.actions[0].status = .value(status)
        let fact = PlanFact.late(deposit: SampleCampaign.date(2018, 11, 9))
        let expected = Finding(.plan(fact), at: SampleSheet.actions.cell("F2"))
        #expect(deposit.findings(of: .pla03) == (isLate ? [expected] : []))
    }
}
