import Evaluation
import Support
import Testing

@Suite struct `EXP: who evaluates whom` {
    private static func place(_ sheet: String, _ index: Int, _ row: Int) -> Place {
        .cell(SourceLocation(sheet: sheet, sheetIndex: index, row: row, column: 0, cell: "A\(row + 1)"))
    }

    private func findings(
        districts: [String] = ["Lyon"],
        assignments: [(expert: Int, campus: String)],
        workload: Workload = Workload(expertsPerCampus: 0, maximumLoad: 6),
        members: [String: [String]] = [:]
    ) -> [String] {
        let experts = districts.enumerated().map { number, district in
            Expert(code: "EXP-0\(number + 1)", function: "Inspectrice", district: district, organisation: "Rectorat")
        }
        let campaign = SampleCampaign.campaign(
            experts: experts,
            assignments: assignments.map { Assignment(expert: "EXP-0\($0.expert)", campus: $0.campus) },
            workload: workload
        )
        var places = AssignmentPlaces()
        places.campuses = campaign.campuses.indices.map { Self.place("Campus attendus", 1, $0 + 1) }
        places.experts = experts.indices.map { Self.place("Experts", 2, $0 + 1) }
        places.assignments = assignments.indices.map { Self.place("Affectations", 3, $0 + 1) }
        return AssignmentReview(of: campaign, at: places)
            .findings(avoiding: ConflictsOfInterest(members: members))
            .map { "\($0.code.rawValue) \($0.severity.rawValue) \($0.place.name) \($0.count)" }
    }

    @Test func `an expert of the same académie is a question`() {
        #expect(
            findings(districts: ["bordeaux"], assignments: [(1, "BOR-001")]) == ["EXP-01 question Affectations!A2 1"]
        )
        #expect(findings(districts: ["Lyon"], assignments: [(1, "BOR-001")]) == [])
        #expect(findings(districts: [""], assignments: [(1, "BOR-001")]) == [])
    }

    @Test func `so is one whose organisation is a member of the network`() {
        let assignments = [(1, "BOR-001"), (1, "LYO-001")]
        #expect(
            findings(assignments: assignments, members: ["LYO-001": ["EXP-01"]]) == [
                "EXP-01 question Affectations!A3 1"
            ]
        )
        #expect(findings(assignments: assignments, members: ["LYO-001": ["EXP-02"]]) == [])
    }

    @Test func `two campuses of one expert are two findings, whatever their rows`() {
        let facts = ["BOR-001", "LYO-001"].map { Fact.assignment(.conflict(.sameDistrict, campus: $0, common: "Lyon")) }
        #expect(Set(facts.map { Finding($0, at: .file).identity }).count == 2)
    }

    @Test func `a load above the maximum is a note at the expert`() {
        let two = [(1, "BOR-001"), (1, "LYO-001")]
        #expect(findings(assignments: two, workload: Workload(expertsPerCampus: 0, maximumLoad: 2)) == [])
        let heavy = findings(assignments: two, workload: Workload(expertsPerCampus: 0, maximumLoad: 1))
        #expect(heavy == ["EXP-02 note Experts!A2 1"])
    }

    @Test func `campuses with fewer experts than asked are one note for each number of them`() {
        let workload = Workload(expertsPerCampus: 1, maximumLoad: 6)
        #expect(findings(assignments: [], workload: workload) == ["EXP-03 note Campus attendus!A2:A3 2"])
        #expect(findings(assignments: [(1, "BOR-001")], workload: workload) == ["EXP-03 note Campus attendus!A3 1"])
        #expect(findings(assignments: [(1, "BOR-001"), (1, "LYO-001")], workload: workload) == [])
    }
}

@Suite struct `The experts proposed` {
    private func proposal(_ districts: [String], assigned: [(Int, String)] = [], workload: Workload = .standard)
        -> AssignmentProposal
    {
        let experts = districts.enumerated().map { number, district in
            Expert(code: "EXP-0\(number + 1)", function: "", district: district, organisation: "")
        }
        let campaign = SampleCampaign.campaign(
            experts: experts,
            assignments: assigned.map { Assignment(expert: "EXP-0\($0.0)", campus: $0.1) },
            workload: workload
        )
        return AssignmentProposal(for: campaign, avoiding: ConflictsOfInterest(members: ["LYO-001": ["EXP-03"]]))
    }

    private func pairs(_ proposal: AssignmentProposal) -> [String] {
        proposal.assignments.map { "\($0.expert) \($0.campus)" }
    }

    @Test func `complete what the campaign assigned, without conflict`() {
        let proposal = proposal(["Lyon", "Nantes", "Corse", "Bordeaux"], assigned: [(1, "BOR-001")])
        #expect(pairs(proposal) == ["EXP-03 BOR-001", "EXP-01 LYO-001", "EXP-02 LYO-001"])
        #expect(proposal.unfilled.isEmpty)
        #expect(proposal.loads.map { $0.assigned + $0.proposed } == [2, 1, 1, 0])
    }

    @Test func `say who is left out, and why`() throws {
        let proposal = proposal(
            ["Lyon", "Bordeaux", "Corse", "Nantes"],
            assigned: [(1, "BOR-001")],
            workload: Workload(expertsPerCampus: 1, maximumLoad: 1)
        )
        let campus = try #require(proposal.campaign.campus("LYO-001"))
        #expect(
            proposal.standings(at: campus).map(\.standing) == [
                .full(load: 1, proposed: 0), .excluded(.sameDistrict), .excluded(.memberOrganisation), .proposed,
            ]
        )
    }

    @Test func `leave a campus short rather than exceed the load`() {
        let proposal = proposal(["Lyon"], workload: Workload(expertsPerCampus: 1, maximumLoad: 1))
        #expect(pairs(proposal) == ["EXP-01 BOR-001"])
        #expect(proposal.unfilled.map(\.campus.identifier) == ["LYO-001"] && proposal.unfilled.map(\.missing) == [1])
    }

    @Test(arguments: [
        (0, 2, 1, "Le campus «\u{A0}BOR-001\u{A0}» n’a aucun des 2 experts demandés."),
        (0, 1, 1, "Le campus «\u{A0}BOR-001\u{A0}» n’a pas l’expert demandé."),
        (1, 2, 1, "Le campus «\u{A0}BOR-001\u{A0}» a 1\u{A0}expert sur les 2 demandés."),
        (1, 2, 38, "38 campus ont 1\u{A0}expert sur les 2 demandés."),
        (2, 3, 2, "2 campus ont 2\u{A0}experts sur les 3 demandés."),
        (0, 2, 2, "2 campus n’ont aucun des 2 experts demandés."),
    ])
    func `campuses that lack as many experts are told in one sentence`(
        count: Int,
        wanted: Int,
        campuses: Int,
        sentence: String
    ) {
        let fact = Fact.assignment(.fewExperts(count, wanted: wanted))
        #expect(FindingText(Finding(fact, at: .file, value: "BOR-001", count: campuses)).sentence == sentence)
    }
}
