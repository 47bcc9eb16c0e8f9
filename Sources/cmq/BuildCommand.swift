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
    var templates = "Templates"

    @Option(parsing: .upToNextOption, help: ArgumentHelp("Ne traiter que ces campus.", valueName: "campus"))
    var only: [String] = []

    @OptionGroup(title: "Options de la campagne") var options: CampaignOptions

    func run() async throws {
        var console = Console(isQuiet: options.quiet, wantsColour: !options.noColor)
        let preparation = try await options.preparation(of: campaign)
        let (outcomes, publication) = try await build(preparation, showing: &console)
        for line in Summary(of: outcomes, in: preparation, publication: publication, isPartial: !only.isEmpty).lines {
            console.say(line)
        }
        if !publication.unsound.isEmpty {
            throw Failure(status: .unsound, lines: publication.unsoundLines)
        }
        if !publication.refused.isEmpty {
            throw Failure(status: .cannotWrite, lines: options.quiet ? publication.refusedLines : [])
        }
        if !publication.changed.isEmpty, !options.exitZero { throw ExitStatus.unreadable.code }
        throw options.status(of: outcomes).code
    }

    private func build(
        _ preparation: Preparation,
        showing console: inout Console
    ) async throws -> (outcomes: [Outcome], publication: Publication) {
        let publisher = try publisher()
        let folder = OutputFolder(path: "\(options.output)/\(preparation.inputs.campaign)")
        do {
            return try await CampaignRun(of: preparation)
                .build(only: only, with: publisher, into: folder, width: options.width) { progress in
                    console.progress(progress.done, of: progress.total, progress.stage.words)
                }
        } catch {
            throw Failure(status: .wrongUsage, lines: error.french)
        }
    }

    private func publisher() throws -> Publisher {
        do {
            return try Publisher(templatesIn: templates)
        } catch {
            throw Failure(status: .unsound, lines: error.french)
        }
    }
}

extension RunProgress.Stage {
    /// What is counted.
    fileprivate var words: String {
        switch self {
        case .examining: "classeurs lus"
        case .publishing: "dossiers publiés"
        }
    }
}
