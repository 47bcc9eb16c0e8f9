import ArgumentParser
import Pipeline
import Words

/// `cmq clean`: removes what cmq wrote, and nothing that anybody else did.
struct CleanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clean",
        abstract: "Effacer les résultats, sauf ce qui a été écrit ou modifié à la main.",
        aliases: ["effacer"]
    )

    @Argument(help: ArgumentHelp("Campagnes à effacer (toutes par défaut).", valueName: "campagnes"))
    var campaigns: [String] = []

    @Option(help: ArgumentHelp("Dossier des résultats.", valueName: "dossier"), completion: .directory)
    var output = "Output"

    func run() throws {
        var console = Console()
        let known = try everyCampaign()
        if let unknown = campaigns.first(where: { !known.contains($0) }) {
            // Previews of templates are cleaned as well, and are no campaign.
            let campaigns = known.filter { $0 != TemplateCommand.Folders.name }
            let missing = MissingInput.unknownCampaign(name: unknown, known: campaigns, folder: output)
            throw Failure(status: .missingInput, lines: missing.french)
        }
        for name in campaigns.isEmpty ? known : campaigns {
            let folder = OutputFolder(path: "\(output)/\(name)")
            let cleaning: Cleaning
            do throws(FolderInUse) {
                cleaning = try folder.clean()
            } catch {
                throw Failure(status: .cannotWrite, lines: RefusedRun.folderInUse(error).french)
            }
            let removed = FrenchPhrase.plainCount(cleaning.removed, "fichier effacé", "fichiers effacés")
            console.answer("\(folder.path) : \(removed).")
            for file in cleaning.kept { console.answer("Gardé : \(folder.path)/\(file)") }
            guard cleaning.refused.isEmpty else {
                throw Failure(
                    status: .cannotWrite,
                    lines: cleaning.refused.map(\.french)
                )
            }
        }
    }

    private func everyCampaign() throws -> [String] {
        do {
            return try InputFolder.campaigns(in: output)
        } catch {
            let lines = error.french(orGiving: "celui des résultats : --output DOSSIER")
            throw Failure(status: .missingInput, lines: lines)
        }
    }
}
