import Pipeline

extension RunOptions {
    /// A run that writes, from its preparation to what it says in the end.
    ///
    /// - Parameters:
    ///   - scope: what it looks at.
    ///   - prepare: reads what the mission prepared.
    ///   - work: the run itself, told the templates, the folder of outputs and who follows it.
    func write(
        with templates: String,
        scope: RunScope,
        prepare: () async throws -> CampaignRun,
        work: (CampaignRun, Publisher, OutputFolder, (RunProgress) -> Void) async throws(RefusedRun) -> (
            files: [OutcomeBrief], publication: Publication
        )
    ) async throws {
        var console = Console(isQuiet: campaign.quiet, wantsColour: !campaign.noColor)
        var follower = try following.follower()
        let run = try await prepare()
        follower.prepared(on: &console)
        let folder = OutputFolder(path: "\(campaign.output)/\(run.preparation.inputs.campaign)")
        let publisher = try Publisher.reading(templates, knownTo: Manifest(in: folder.path))
        let done: (files: [OutcomeBrief], publication: Publication)
        do throws(RefusedRun) {
            done = try await work(run, publisher, folder) { follower.follow($0, on: &console) }
        } catch {
            throw Failure(status: error.status, lines: error.french)
        }
        try follower.end(done.publication)
        try end(done.publication, telling: done.files, of: run.preparation, scope: scope, on: &console)
    }

    /// Says what was done, and ends as the command must.
    private func end(
        _ publication: Publication,
        telling files: [OutcomeBrief],
        of preparation: Preparation,
        scope: RunScope,
        on console: inout Console
    ) throws {
        let summary = Summary(of: files, in: preparation, publication: publication, scope: scope)
        if campaign.quiet {
            for line in summary.failureLines(width: console.messageWidth) { console.complain(line) }
        }
        for line in summary.lines(width: console.messageWidth) { console.say(line) }
        console.say(publication.folderLine)
        if !publication.unsound.isEmpty {
            throw Failure(status: .unsound, lines: publication.unsoundLines)
        }
        if !publication.refused.isEmpty {
            throw ExitStatus.cannotWrite.code
        }
        if !publication.changed.isEmpty, !exitZero { throw ExitStatus.unreadable.code }
        throw status(of: files).code
    }
}

extension Publisher {
    /// The templates of a folder, or those of the package.
    static func reading(_ templates: String, knownTo manifest: Manifest?) throws(Failure) -> Publisher {
        do {
            return try Publisher(templatesIn: InstalledFiles.templates(templates), knownTo: manifest)
        } catch {
            throw Failure(status: .unsound, lines: UnsoundTemplates(error).french)
        }
    }
}
