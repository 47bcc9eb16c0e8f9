import Evaluation
import Office
import Pipeline
import Support
import Testing

@Suite struct `A plan of batches` {
    private let sample: SampleBatches

    init() throws {
        sample = try SampleBatches()
    }

    @Test(arguments: [(1, 3), (2, 2), (3, 1), (100, 1), (.max, 1)])
    func `shares out campuses, each with all its files`(size: Int, count: Int) async throws {
        let plan = await BatchPlan(of: try sample.preparation(), size: size, width: 2)
        #expect(plan.batches.count == count && plan.batches.map(\.number) == Array(1...count))
        let text = plan.lines.joined(separator: "\n")
        #expect(text.split(separator: "\n").count == count, "one line a batch")
        for name in ["a.fods", "b.ods", "c.fods", "d.ods"] {
            #expect(plan.lines.count { $0.contains("soumissions/\(name)") } == 1)
        }
        let together = try #require(plan.lines.first { $0.contains("soumissions/b.ods") })
        #expect(together.contains("soumissions/c.fods") && together.contains("grilles/BOR-001-EXP-01.ods"))
        #expect(await BatchPlan(of: try sample.preparation(), size: size, width: 1).lines == plan.lines)
    }

    @Test(arguments: [0, 4]) func `has the batches of its lines, from 1`(number: Int) async throws {
        try await sample.plan(size: 1)
        let refusal = PlannedBatch.Refusal.noSuchBatch(number: number, count: 3)
        #expect(throws: refusal) { try sample.batch(number) }
        #expect(refusal.french.last == "→ Donner à --index un nombre de 1 à 3.")
        _ = (try sample.batch(1), try sample.batch(3))
    }

    @Test func `is told when it cannot be read, or is none`() async throws {
        let path = sample.folder.path + "/plan"
        #expect(throws: PlannedBatch.Refusal.unreadablePlan(path: path, .notFound(path: path))) { try sample.batch(1) }
        try sample.folder.add("plan", "Plan de la campagne 2018 : 3 lots.\n")
        #expect(throws: PlannedBatch.Refusal.notAPlan(path: path, line: 1)) { try sample.batch(1) }
        try await sample.plan(size: 1)
        let lines = try sample.folder.content(of: "plan").split(separator: "\n")
        try sample.folder.add("plan", lines.reversed().joined(separator: "\n"))
        #expect(throws: PlannedBatch.Refusal.notAPlan(path: path, line: 1)) { try sample.batch(1) }
    }

    @Test func `is that of files as they were`() async throws {
        try await sample.plan(size: 100)
        try sample.folder.add("2018/soumissions/a.fods", "autre chose")
        try sample.folder.remove("2018/soumissions/d.ods")
        let refusal = PlannedBatch.Refusal.otherFiles(changed: ["soumissions/a.fods"], missing: ["soumissions/d.ods"])
        #expect(throws: refusal) { try sample.batch(1).run(of: sample.preparation()) }
        #expect(refusal.french.contains("  • soumissions/a.fods a changé"))
        #expect(refusal.french.contains("  • soumissions/d.ods manque"))
    }

    @Test func `recalls what the campaign before says, which no batch has to read`() async throws {
        for name in ["campagne.ods", "referentiel.ods", "soumissions/CLE-001 dépôt 2017 VF.ods"] {
            try sample.folder.copy("\(RepositoryFolder.path)/Inputs/2017/\(name)", to: "2017/\(name)")
        }
        let results = sample.folder.path
        let preparation = try await sample.preparation().readingEarlierCampaign(width: 2, results: results)
        let plan = await BatchPlan(of: preparation, size: 100, width: 2)
        try sample.folder.add("plan", plan.lines.joined(separator: "\n"))
        try plan.leave(in: OutputFolder(path: results + "/2018"))
        try sample.folder.remove("2017")
        let recalled = await (try sample.batch(1)).recalling(in: try sample.preparation(), results: results, width: 2)
        #expect(recalled.earlier?.digest == preparation.earlier?.digest && recalled.earlier?.digest != nil)
        #expect(recalled.earlier?.campaign?.name == "2017")
        for name in sample.folder.names() where name.hasPrefix("2018/.cmq-lots/") {
            try sample.folder.add(name, "autre chose")
        }
        let forged = await (try sample.batch(1)).recalling(in: try sample.preparation(), results: results, width: 2)
        #expect(forged.earlier?.digest == nil)
    }

    @Test func `is that of one campaign`() async throws {
        try await sample.plan(size: 100)
        for name in ["campagne.ods", "referentiel.ods"] {
            try sample.folder.copy("\(RepositoryFolder.path)/Inputs/2017/\(name)", to: "2017/\(name)")
        }
        try sample.folder.addFolder("2017/soumissions")
        let other = try Preparation(of: try InputFolder(campaign: "2017", in: sample.folder.path))
        #expect(throws: PlannedBatch.Refusal.otherCampaign("2017", planned: "2018")) {
            try sample.batch(1).run(of: other)
        }
    }
}
