import Evaluation
import Support
import Testing

@Suite struct `GRI-01: the expert is assigned, without conflict` {
    @Test func `a sample grid has no finding`() {
        #expect(SampleEvaluation().assessment.findings == [])
    }

    @Test(arguments: [
        ("BOR-01", GridFact.unknownCampus(nearest: "BOR-001")), ("LYO-001", nil),
    ])
    func `the campus is known`(campus: String, fact: GridFact?) {
        var grid = SampleEvaluation()
        grid.campus = .value(campus)
        let expected =
            fact.map { Finding(.grid($0), at: SampleSheet.evaluation.cell("B2")) }
            ?? Finding(.grid(.notAssigned(campus: "LYO-001")), at: SampleSheet.evaluation.cell("B3"))
        #expect(grid.findings(of: .gri01) == [expected])
    }

    @Test(arguments: [
        (Answer<Bool>.Reading.value(false), GridFact.declaredConflict), (.empty, .undeclaredConflict),
        (.unreadable(.notAYesOrNo), .unreadableDeclaration),
    ])
    func `conflict of interest is answered`(reading: Answer<Bool>.Reading, fact: GridFact) {
        var grid = SampleEvaluation()
        grid.hasNoConflict = reading
        #expect(grid.findings(of: .gri01) == [Finding(.grid(fact), at: SampleSheet.evaluation.cell("B4"))])
    }
}

@Suite struct `GRI-02: values are in their lists` {
    @Test func `a level that is none`() {
        var grid = SampleEvaluation()
        grid.levels[1].level = .unreadable(.notALevel)
        #expect(
            grid.findings(of: .gri02) == [Finding(.grid(.unreadableLevel(.notALevel)), at: SampleSheet.grid.cell("D3"))]
        )
    }

    @Test(arguments: [(4, false), (3, true), (5, true)]) func `the duration is that of the opinion`(
        years: Int,
        isWrong: Bool
    ) {
        var grid = SampleEvaluation()
        grid.duration = .value(years)
        let fact = GridFact.otherDuration(opinion: "Favorable", expected: 4)
        #expect(
            grid.findings(of: .gri02) == (isWrong ? [Finding(.grid(fact), at: SampleSheet.opinion.cell("B2"))] : [])
        )
    }

    @Test func `an opinion that is none, with the nearest`() {
        var grid = SampleEvaluation()
        grid.opinion = .value("Favorables")
        let fact = GridFact.unknownOpinion(nearest: "Favorable")
        #expect(grid.findings(of: .gri02) == [Finding(.grid(fact), at: SampleSheet.opinion.cell("B1"))])
    }
}

@Suite struct `GRI-03: gaps are explained` {
    @Test(arguments: [(Level.achieved, false), (.structured, false), (.recognized, false), (.initiated, true)])
    func `from two levels on`(level: Level, isWrong: Bool) {
        var grid = SampleEvaluation()
        grid.levels[0].level = .value(level)
        let fact = GridFact.gapWithoutStatement(SampleReferential.code("D0.C1.R1"), own: .achieved, external: level)
        #expect(grid.findings(of: .gri03) == (isWrong ? [Finding(.grid(fact), at: SampleSheet.grid.cell("F2"))] : []))
    }

    @Test func `a statement explains it, above as below`() {
        var grid = SampleEvaluation()
        grid.levels[2].level = .value(.achieved)
        #expect(grid.findings(of: .gri03).map(\.place.cell) == ["F4"])
        grid.levels[2].statement = .value("Une instance se réunit.")
        #expect(grid.findings(of: .gri03) == [])
    }
}

@Suite struct `GRI-04: reserved opinions are justified` {
    @Test(arguments: [("Favorable", 4, false), ("Favorable avec réserves", 2, true), ("Défavorable", nil, true)])
    func `under the maximal duration, by a reason and a recommendation`(opinion: String, years: Int?, isReserved: Bool)
    {
        var grid = SampleEvaluation()
        grid.opinion = .value(opinion)
        grid.duration = years.map { .value($0) } ?? .empty
        #expect(grid.findings(of: .gri04) == [])
        grid.reason = .empty
        grid.recommendation = .empty
        let expected = [
            Finding(
                .grid(.opinionWithoutRecommendation(opinion, sheet: "Recommandations")),
                at: SampleSheet.recommendations.cell("A1")
            ),
            Finding(.grid(.opinionWithoutReason(opinion)), at: SampleSheet.opinion.cell("B3")),
        ]
        #expect(grid.findings(of: .gri04) == (isReserved ? expected : []))
    }
}

@Suite struct `GRI-05: an opinion agrees with its grid` {
    private func finding(_ label: String, most: Int, count: Int = 1, level: Level?) -> Finding {
        let fact = GridFact.opinionBeyondItsGrid(label, most: most, count: count, threshold: .achieved, level: level)
        return Finding(.grid(fact), at: SampleSheet.opinion.cell("B1"), value: label)
    }

    @Test(arguments: [(Level.achieved, false), (.structured, true)])
    func `no anchor is under the threshold for the maximal duration`(level: Level, isWrong: Bool) {
        var grid = SampleEvaluation()
        grid.levels[0].level = .value(level)
        #expect(grid.findings(of: .gri05) == (isWrong ? [finding("Favorable", most: 0, level: .structured)] : []))
    }

    @Test func `two may be for a shorter one, any number without a duration`() {
        var grid = SampleEvaluation()
        grid.levels[0].level = .value(.initiated)
        grid.opinion = .value("Favorable avec réserves")
        grid.duration = .value(2)
        #expect(grid.findings(of: .gri05) == [])
        grid.opinion = .value("Défavorable")
        grid.duration = .empty
        #expect(grid.findings(of: .gri05) == [])
    }

    @Test(arguments: [(1, nil, 0), (0, nil, 0), (nil, 4, 0), (3, 4, 3), (nil, 2, 2), (nil, nil, nil)])
    func `the campaign may say how many, else the duration does`(column: Int?, duration: Int?, most: Int?) {
        let opinion = Opinion(
            code: "A",
            label: "A",
            duration: duration,
            condition: "",
            mostAnchorsUnderThreshold: column
        )
        #expect(opinion.mostAnchorsUnderThreshold(for: SampleCampaign.campaign) == column ?? most)
    }

    @Test func `an anchor that is not examined counts for nothing, and gives no level`() {
        var grid = SampleEvaluation()
        grid.levels[0].level = .empty
        #expect(grid.findings(of: .gri05) == [])
        #expect(grid.assessment.campusLevel.level == nil)
    }
}
