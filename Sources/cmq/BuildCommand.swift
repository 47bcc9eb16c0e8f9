import ArgumentParser
import Pipeline

/// `cmq build`: the whole run, from the workbooks to the documents.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Contrôler les dossiers et produire les documents de la campagne.",
        aliases: ["produire"]
    )

    @Argument(help: ArgumentHelp("Campagne à traiter (par défaut, la plus récente).", valueName: "campagne"))
    var campaign: String?

    @Option(help: ArgumentHelp("Dossier des modèles.", valueName: "dossier"), completion: .directory)
    var templates = InstalledFiles.usualTemplates

    @Option(parsing: .upToNextOption, help: ArgumentHelp("Ne traiter que ces campus.", valueName: "campus"))
    var only: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Rendre à cmq ces fichiers repris à la main, qui vont dans archives.",
            valueName: "fichiers"
        ),
        completion: .file()
    )
    var replace: [String] = []

    @Flag(help: "Retirer les documents sans objet, même s’ils font plus d’un tiers des résultats.")
    var withdraw = false

    @OptionGroup(title: "Options de la campagne") var options: CampaignOptions

    func run() async throws {
        var console = Console(isQuiet: options.quiet, wantsColour: !options.noColor)
        var follower = try options.follower()
        let preparation = try await options.preparation(of: campaign)
        follower.prepared(on: &console)
        let folder = OutputFolder(path: "\(options.output)/\(preparation.inputs.campaign)")
        let (outcomes, publication) = try await build(preparation, into: folder) { progress in
            follower.follow(progress, on: &console)
        }
        try follower.end(publication)
        let briefs = outcomes.briefs
        let summary = Summary(of: briefs, in: preparation, publication: publication, isPartial: !only.isEmpty)
        if options.quiet {
            for line in summary.failureLines(width: console.messageWidth) { console.complain(line) }
        }
        for line in summary.lines(width: console.messageWidth) { console.say(line) }
        console.say("Résultats\u{A0}: \(folder.path)/")
        if !publication.unsound.isEmpty {
            throw Failure(status: .unsound, lines: publication.unsoundLines)
        }
        if !publication.refused.isEmpty {
            throw ExitStatus.cannotWrite.code
        }
        if !publication.changed.isEmpty, !options.exitZero { throw ExitStatus.unreadable.code }
        throw options.status(of: briefs).code
    }

    private func build(
        _ preparation: Preparation,
        into folder: OutputFolder,
        tell: (RunProgress) -> Void
    ) async throws -> (outcomes: [Outcome], publication: Publication) {
        let publisher = try publisher(knownTo: Manifest(in: folder.path))
        let request = BuildRequest(only: only, replacing: replace.map(folder.name), mayWithdraw: withdraw)
        do {
            return try await CampaignRun(of: preparation)
                .build(request, with: publisher, into: folder, width: options.width, tell: tell)
        } catch {
            throw Failure(status: error.status, lines: error.french)
        }
    }

    private func publisher(knownTo manifest: Manifest?) throws -> Publisher {
        do {
            return try Publisher(templatesIn: InstalledFiles.templates(templates), knownTo: manifest)
        } catch {
            throw Failure(status: .unsound, lines: error.french)
        }
    }
}

extension RefusedRun {
    /// How a command ends that it stopped.
    var status: ExitStatus {
        switch self {
        case .unknownCampus, .nothingToReplace: .wrongUsage
        case .folderInUse, .manyWithdrawals, .cannotRebuild: .cannotWrite
        }
    }
}
