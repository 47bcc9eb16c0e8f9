package import Pipeline

/// A campaign whose files depend on each other, run in batches: a campus that deposited twice, with a grid; another one
/// that has the very comments of the first; and a file that nobody can read.
package struct SampleBatches: Sendable {
    package let folder: TemporaryFolder
    private static let inputs = RepositoryFolder.path + "/Inputs/2018/"

    package init() throws {
        folder = try TemporaryFolder()
        for name in ["campagne.ods", "referentiel.ods", "grilles/BOR-001-EXP-01.ods"] {
            try folder.copy(Self.inputs + name, to: "2018/\(name)")
        }
        let submissions = Self.inputs + "soumissions/"
        try folder.copy(submissions + "CAE-001 dépôt 2018 VF.fods", to: "2018/soumissions/a.fods")
        let copy = try folder.content(of: "2018/soumissions/a.fods").replacing("CAE-001", with: "BOR-001")
        try folder.add("2018/soumissions/c.fods", copy)
        try folder.copy(submissions + "BOR-001_auto-evaluation_2018_v1.ods", to: "2018/soumissions/b.ods")
        try folder.copy(submissions + "Auto-évaluation envoi interrompu.ods", to: "2018/soumissions/d.ods")
    }

    package func preparation() throws -> Preparation { try Preparation(of: try InputFolder(in: folder.path)) }

    private func publisher() throws -> Publisher { try Publisher(templatesIn: RepositoryFolder.path + "/Templates") }

    /// A folder of outputs beside the inputs.
    package func output(_ name: String) -> OutputFolder { OutputFolder(path: "\(folder.path)/\(name)") }

    /// What a whole run does.
    @discardableResult
    package func build(_ request: BuildRequest = BuildRequest(), into name: String) async throws -> Publication {
        try await CampaignRun(of: preparation()).build(request, with: publisher(), into: output(name), width: 2)
            .publication
    }

    /// Writes the plan to a file; returns how many batches it has.
    @discardableResult
    package func plan(size: Int) async throws -> Int {
        let plan = await BatchPlan(of: try preparation(), size: size, width: 2)
        try folder.add("plan", plan.lines.map { $0 + "\n" }.joined())
        return plan.batches.count
    }

    package func batch(_ number: Int) throws(PlannedBatch.Refusal) -> PlannedBatch {
        try PlannedBatch(number, ofPlanAt: folder.path + "/plan")
    }

    /// Runs a batch of the plan.
    @discardableResult
    package func run(_ number: Int, into name: String) async throws -> (files: [OutcomeBrief], publication: Publication)
    {
        let batch = try batch(number)
        let run = try batch.run(of: preparation())
        return try await run.batch(batch.folder(in: output(name)), with: publisher(), into: output(name), width: 1)
    }

    /// Leaves a batch that has ended as if it had been killed before it told what it wrote.
    package func kill(_ batch: BatchFolder, halfwayThrough document: String, in name: String) throws {
        let place = String(batch.folder.path.dropFirst(folder.path.count + 1))
        let half = Array("la version d’une commande interrompue".utf8)
        try folder.add("\(name)/\(document)", bytes: half)
        try folder.add("\(place)/.cmq-journal", "\n\(FileDigest(of: half))  \(document)\n\n0123")
        try folder.add("\(place)/.cmq-temp-0123", "la moitié d’un docu")
        try folder.add("\(place)/.cmq-verrou", "1")
        try folder.remove("\(place)/manifeste.json")
        // The other documents are as cmq writes them: that is how they are known.
    }

    @discardableResult
    package func gather(into name: String) async throws -> Publication {
        try await build(BuildRequest(gatheringBatches: true), into: name)
    }

    /// The files of a folder of outputs, the hidden ones too, with their bytes.
    package func files(in name: String) throws -> [String: [UInt8]] {
        let names = folder.names().filter { $0.hasPrefix(name + "/") }
        let folders = Set(
            names.flatMap { name in
                let steps = name.split(separator: "/")
                return steps.indices.map { steps[..<$0].joined(separator: "/") }
            }
        )
        let files = names.filter { !folders.contains($0) }
        return Dictionary(
            uniqueKeysWithValues: try files.map { (String($0.dropFirst(name.count + 1)), try folder.bytes(of: $0)) }
        )
    }
}
