import ArgumentParser
import Pipeline

/// The options of commands on the results of a campaign, which write nothing there.
struct ResultsOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Dossier des modèles.", valueName: "dossier"), completion: .directory)
    var templates = InstalledFiles.usualTemplates

    @OptionGroup(title: "Options de la campagne") var campaign: CampaignOptions

    var console: Console { Console(isQuiet: campaign.quiet, wantsColour: !campaign.noColor) }

    /// The run of a campaign, the folder of its results, and the templates.
    func results(of name: String?) async throws -> (run: CampaignRun, folder: OutputFolder, publisher: Publisher) {
        let preparation = try await campaign.preparation(of: name)
        let folder = OutputFolder(path: "\(campaign.output)/\(preparation.inputs.campaign)")
        let publisher = try Publisher.reading(templates, knownTo: Manifest(in: folder.path))
        return (CampaignRun(of: preparation), folder, publisher)
    }

    /// The campaign that a file is a result of, by its path: the folder under that of the results.
    func campaign(of file: String) -> String? {
        let results = OutputFolder(path: campaign.output)
        let name = results.name(of: file)
        guard name.split(separator: "/").count < file.split(separator: "/").count(where: { $0 != "." }) else {
            return nil
        }
        return name.split(separator: "/").first.map(String.init)
    }
}

extension Failure {
    /// Nothing tells what cmq wrote in a folder.
    static func noManifest(in folder: OutputFolder) -> Failure {
        Failure(
            status: .missingInput,
            lines: [
                "« \(folder.path) » n’a pas de \(Manifest.name) lisible : rien n’y dit ce que cmq a écrit.",
                "→ Produire la campagne avec cmq build.",
            ]
        )
    }
}
