package import Pipeline

/// A campaign of some files of 2018 in a folder of its own, and what `cmq build` makes of it.
package struct SampleRun: Sendable {
    package let folder: TemporaryFolder
    /// The folder of the templates.
    package var templates = RepositoryFolder.path + "/Templates"

    /// - Parameter submissions: names of submissions of 2018, by the names they have here.
    package init(of submissions: [String: String]) throws {
        folder = try TemporaryFolder()
        let inputs = RepositoryFolder.path + "/Inputs/2018"
        for name in ["campagne.ods", "referentiel.ods", "grilles/BOR-001-EXP-01.ods"] {
            try folder.copy("\(inputs)/\(name)", to: "2018/\(name)")
        }
        for (name, original) in submissions {
            try folder.copy("\(inputs)/soumissions/\(original)", to: "2018/soumissions/\(name)")
        }
    }

    @discardableResult
    package func build(_ request: BuildRequest = BuildRequest()) async throws -> Publication {
        try await run(request).publication
    }

    /// What a run did, what it says, and for how many files it planned documents.
    package func run(
        _ request: BuildRequest = BuildRequest()
    ) async throws -> (publication: Publication, summary: [String], planned: Int) {
        let run = CampaignRun(of: try Preparation(of: try InputFolder(in: folder.path)))
        let publisher = try Publisher(templatesIn: templates)
        let output = OutputFolder(path: folder.path + "/Output")
        var planned = 0
        let (files, publication) = try await run.build(request, with: publisher, into: output, width: 2) { progress in
            if progress.stage == .publishing { planned = progress.total }
        }
        let summary = Summary(of: files, in: run.preparation, publication: publication)
        return (publication, summary.lines(), planned)
    }

    /// The bytes of a result.
    package func bytes(of name: String) throws -> [UInt8] { try folder.bytes(of: "Output/" + name) }
}
