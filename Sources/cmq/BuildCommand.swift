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

    @OptionGroup(title: "Options de la campagne") var options: RunOptions

    func run() async throws {
        try await options.write(with: templates, scope: only.isEmpty ? .campaign : .campuses(only)) {
            CampaignRun(of: try await options.campaign.preparation(of: campaign))
        } work: { run, publisher, folder, tell throws(RefusedRun) in
            let request = BuildRequest(only: only, replacing: replace.map(folder.name), mayWithdraw: withdraw)
            let width = options.campaign.width
            return try await run.build(request, with: publisher, into: folder, width: width, tell: tell)
        }
    }
}

extension RefusedRun {
    /// How a command ends that it stopped.
    var status: ExitStatus {
        switch self {
        case .unknownCampus, .nothingToReplace: .wrongUsage
        case .withoutRecord: .missingInput
        case .folderInUse, .manyWithdrawals, .cannotRebuild: .cannotWrite
        }
    }
}
