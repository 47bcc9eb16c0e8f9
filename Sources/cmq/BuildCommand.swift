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

    @Option(help: ArgumentHelp("Dossier des résultats.", valueName: "dossier"), completion: .directory)
    var output = "Output"

    @Option(parsing: .upToNextOption, help: ArgumentHelp("Ne traiter que ces campus.", valueName: "campus"))
    var only: [String] = []

    @OptionGroup(title: "Options de la campagne") var options: CampaignOptions

    func run() async throws {
        var console = Console(isQuiet: options.quiet, wantsColour: !options.noColor)
        let preparation = try await options.preparation(of: campaign)
        let publisher = try publisher()
        let batch = Batch(of: preparation)
        var outcomes = await batch.outcomes(width: options.width) { done in
            console.progress(done, of: batch.fileCount, "classeurs lus")
        }
        if !only.isEmpty { outcomes = try selected(outcomes, in: preparation) }
        let folder = OutputFolder(path: "\(output)/\(preparation.inputs.campaign)")
        let total = outcomes.count
        let publication = await batch.publish(
            outcomes,
            with: publisher,
            into: folder,
            width: options.width,
            isPartial: !only.isEmpty
        ) { done in
            console.progress(done, of: total, "dossiers publiés")
        }
        for line in Summary(of: outcomes, in: preparation, publication: publication, isPartial: !only.isEmpty).lines {
            console.say(line)
        }
        if !publication.unsound.isEmpty {
            throw Failure(status: .unsound, lines: publication.unsoundLines)
        }
        if !publication.refused.isEmpty {
            throw Failure(status: .cannotWrite, lines: options.quiet ? publication.refusedLines : [])
        }
        throw options.status(of: outcomes).code
    }

    private func publisher() throws -> Publisher {
        do {
            return try Publisher(templatesIn: templates)
        } catch {
            throw Failure(status: .unsound, lines: error.french)
        }
    }

    private func selected(_ outcomes: [Outcome], in preparation: Preparation) throws -> [Outcome] {
        do {
            return try preparation.selecting(only, among: outcomes)
        } catch {
            throw Failure(status: .wrongUsage, lines: error.french)
        }
    }
}
