import Evaluation
import Office
import Support
import Testing

/// The sample campus rates D0.C1.R1 ★ 3, D0.C1.R2 2, D1.C1.R1 1 and D1.C1.R2 ★ 4.
@Suite struct `What a meeting goes through` {
    private func points(_ levels: [Level?]...) -> [MeetingPoint] {
        let assessment = SampleDeposit().assessment
        let grids = levels.map { levels in
            var evaluation = SampleEvaluation()
            evaluation.levels = levels.map { level in (level.map { .value($0) } ?? .empty, .empty) }
            return evaluation.assessment
        }
        return ContradictoryMeeting(of: assessment, evaluatedBy: grids).points
    }

    private func lines(_ points: [MeetingPoint]) -> [String] {
        points.map { "\($0.rated.standard.code) " + $0.gaps.map(String.init).joined(separator: "/") }
    }

    @Test func `is an anchor one level apart, any other standard two`() {
        #expect(lines(points([.structured, .initiated, .structured, nil])) == ["D0.C1.R1 -1"])
        #expect(lines(points([.achieved, .recognized, .achieved, nil])) == ["D0.C1.R2 2", "D1.C1.R1 2"])
        #expect(lines(points([.achieved, .structured, .initiated, .recognized])) == [])
    }

    @Test func `is also what two experts put two levels apart, each one away from the campus`() {
        #expect(lines(points([nil, .initiated, nil, nil], [nil, .achieved, nil, nil])) == ["D0.C1.R2 -1/1"])
        #expect(lines(points([nil, .initiated, nil, nil], [nil, .structured, nil, nil])) == [])
    }

    @Test func `shows a gap of each expert in its place`() {
        let assessment = SampleDeposit().assessment
        func gaps(_ levels: Level?...) -> [String] {
            let grids = levels.map { level in
                var evaluation = SampleEvaluation()
                evaluation.levels = [nil, level, nil, nil].map { level in (level.map { .value($0) } ?? .empty, .empty) }
                return evaluation.assessment
            }
            let meeting = ContradictoryMeeting(of: assessment, evaluatedBy: grids)
            return meeting.points.map(ExpertText.gaps)
        }
        #expect(gaps(nil, .initiated, .achieved) == ["– / −1 / +1"])
        #expect(gaps(.initiated, .achieved) == ["−1 / +1"])
        #expect(gaps(.recognized, .recognized) == ["+2"])
        #expect(gaps(.recognized, nil) == ["+2 / –"])
    }

    @Test func `begins with anchors, then the widest gaps`() {
        #expect(
            lines(points([.structured, .recognized, .recognized, nil])) == ["D0.C1.R1 -1", "D1.C1.R1 3", "D0.C1.R2 2"]
        )
    }

    @Test func `has the texts between the farthest of all levels, and every expert who rated`() throws {
        let point = try #require(
            points([.initiated, .structured, .initiated, nil], [.structured, .structured, .initiated, nil]).first
        )
        #expect(point.levels == [.initiated, .structured, .achieved] && point.gaps == [-2, -1])
        #expect(point.readings.map(\.external) == [.initiated, .structured])
        #expect(point.evidence.map { $0.identifier.typed } == ["P001"])
    }

    @Test func `is also what two experts put two levels apart where the campus gives no level`() {
        var deposit = SampleDeposit()
        deposit.ratings[1].rating = .value(.notConcerned)
        func lines(_ levels: Level?...) -> [String] {
            let grids = levels.map { level in
                var evaluation = SampleEvaluation()
                evaluation.levels = [nil, level, nil, nil].map { level in (level.map { .value($0) } ?? .empty, .empty) }
                return evaluation.assessment
            }
            let meeting = ContradictoryMeeting(of: deposit.assessment, evaluatedBy: grids)
            return meeting.points.map { "\($0.rated.standard.code) \($0.readings.count)" }
        }
        #expect(lines(.initiated, .achieved) == ["D0.C1.R2 2"])
        #expect(lines(.initiated, nil, .achieved) == ["D0.C1.R2 3"])
        #expect(lines(.initiated, .structured) == [])
    }

    @Test func `is also an anchor that only an expert rates`() {
        var deposit = SampleDeposit()
        for place in deposit.ratings.indices { deposit.ratings[place].rating = .empty }
        let meeting = ContradictoryMeeting(of: deposit.assessment, evaluatedBy: [SampleEvaluation().assessment])
        #expect(meeting.points.map { "\($0.rated.standard.code)" } == ["D0.C1.R1"])
        #expect(meeting.points.map(\.levels) == [[.achieved]])
    }

    @Test func `has what the campus explained of the indicators of a standard`() {
        var form = SampleForm()
        form.set("Indicateurs", "H3", .number(7, .plain))
        let header = ["Règle", "Cellule", "Constat", "Votre explication", "Repère"]
        let told = form.assessment().findings.map { finding in
            [
                finding.code.rawValue, finding.place.name, FindingText(finding).sentence,
                "Une classe a ouvert à la rentrée.", FindingMark.text(of: [finding.mark]),
            ]
        }
        form.add("Anomalies", ([header] + told).map { $0.map(CellValue.text) })
        let assessment = form.assessment()
        var grid = SampleGrid()
        grid.set("Grille", "D2", .number(1, .plain))
        let meeting = ContradictoryMeeting(of: assessment, evaluatedBy: [grid.assessment(beside: assessment)])
        #expect(meeting.points.first?.explained.map(\.place.cell) == ["H3"])
    }

    @Test func `is nothing before a grid`() {
        #expect(lines(points()) == [])
    }
}

@Suite struct `The letter to an expert` {
    private func letter(_ code: String, _ statuses: [String: Assessment.Status] = [:]) throws -> ExpertLetter {
        let experts = ["EXP-01", "EXP-02"].map {
            Expert(code: $0, function: "Inspectrice", district: "Lyon", organisation: "Rectorat")
        }
        let campaign = SampleCampaign.campaign(
            experts: experts,
            assignments: [("EXP-01", "BOR-001"), ("exp-01", "LYO-001"), ("EXP-02", "LYO-001")].map {
                Assignment(expert: $0, campus: $1)
            }
        )
        let letters = ExpertLetter.all(in: campaign, statuses: statuses)
        return try #require(letters.first { $0.expert.code == code })
    }

    @Test func `names the campuses entrusted, with the other experts of each`() throws {
        let campuses = try letter("EXP-01").campuses
        #expect(campuses.map(\.campus.identifier) == ["BOR-001", "LYO-001"])
        #expect(campuses.map { $0.others.map(\.code) } == [[], ["EXP-02"]])
        #expect(try letter("EXP-02").campuses.map(\.campus.identifier) == ["LYO-001"])
    }

    @Test func `says where each deposit stands`() throws {
        let campuses = try letter("EXP-01", ["LYO-001": .provisional]).campuses
        #expect(campuses.map { ExpertText.state(of: $0.status) } == ["attendu", "à corriger"])
        #expect(campuses.map(ExpertText.stateOfGrid) == [nil, "attendue"])
    }

    @Test func `says where each grid stands`() throws {
        func state(_ spoil: (inout SampleGrid) -> Void) throws -> String? {
            var grid = SampleGrid()
            spoil(&grid)
            let campaign = SampleCampaign.campaign(assignments: [Assignment(expert: "EXP-01", campus: "BOR-001")])
            let record = GridRecord(of: grid.assessment())
            let letters = ExpertLetter.all(in: campaign, statuses: ["BOR-001": .sound], grids: [record])
            return try ExpertText.stateOfGrid(on: #require(letters.first?.campuses.first))
        }
        #expect(try state { _ in } == "rendue")
        #expect(try state { $0.set("Grille", "D3", .text("haut")) } == "à corriger")
        #expect(try state { $0.set("Grille", "D2", .number(2, .plain)) } == "rendue", "its reason says why")
        let unreasoned = try state {
            $0.set("Grille", "D2", .number(2, .plain))
            $0.set("Avis", "B3", nil)
        }
        #expect(unreasoned == "à revoir")
        #expect(try state { $0.set("Évaluation", "B4", .text("non")) } == "bloquée")
    }
}
