import ArgumentParser
import Pipeline

/// `cmq forms`: the form of each expected campus, with what is known of it.
struct FormsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forms",
        abstract: "Préparer le formulaire de chaque campus attendu.",
        aliases: ["formulaires"]
    )

    @Argument(help: ArgumentHelp("Campagne à préparer (par défaut, la plus récente).", valueName: "campagne"))
    var campaign: String?

    @Option(parsing: .upToNextOption, help: ArgumentHelp("Ne préparer que ces campus.", valueName: "campus"))
    var only: [String] = []

    @Option(help: ArgumentHelp("Format des classeurs.", valueName: "format"))
    var format: FormsRun.Formats = .both

    @Option(help: ArgumentHelp("Dossier des modèles.", valueName: "dossier"), completion: .directory)
    var templates = InstalledFiles.usualTemplates

    @OptionGroup(title: "Options de la campagne") var options: CampaignOptions

    @OptionGroup(title: "Options de la campagne") var following: FollowingOptions

    func run() async throws {
        var console = Console(isQuiet: options.quiet, wantsColour: !options.noColor)
        var follower = try following.follower()
        let preparation = try options.workbooks(of: campaign, needsSubmissions: false)
        follower.prepared(on: &console)
        let folder = OutputFolder(path: "\(options.output)/\(preparation.inputs.campaign)")
        let publication = try await write(preparation, into: folder) { follower.follow($0, on: &console) }
        try follower.end(publication)
        let isPageRefreshed = try await refreshPage(of: preparation, in: folder)
        for line in publication.formLines(width: console.messageWidth) { console.say(line) }
        if isPageRefreshed { console.say("Tableau de bord remis à jour\u{A0}: \(folder.path)/\(Dashboard.name)") }
        console.say("Formulaires\u{A0}: \(folder.path)/\(FormsRun.folder)/")
        guard publication.isComplete else {
            let lines = options.quiet ? publication.formFailureLines(width: console.messageWidth) : []
            throw Failure(status: publication.unsound.isEmpty ? .cannotWrite : .unsound, lines: lines)
        }
    }

    private func write(
        _ preparation: Preparation,
        into folder: OutputFolder,
        tell: (RunProgress) -> Void
    ) async throws -> Publication {
        do {
            return try await FormsRun(of: preparation, templatesIn: InstalledFiles.templates(templates)).write(
                only: only,
                as: format,
                into: folder,
                results: options.output,
                width: options.width,
                tell: tell
            )
        } catch {
            throw Failure(status: error.status, lines: error.french)
        }
    }

    /// The page of the mission leads to forms: where one stands, it is told of these. Without sound templates it stays.
    private func refreshPage(of preparation: Preparation, in folder: OutputFolder) async throws -> Bool {
        let templates = InstalledFiles.templates(templates)
        guard let manifest = Manifest(in: folder.path), manifest.outputsByName[Dashboard.name] != nil,
            let publisher = try? Publisher(templatesIn: templates, knownTo: manifest)
        else { return false }
        let run = CampaignRun(
            of: await preparation.readingEarlierCampaign(width: options.width, results: options.output)
        )
        do {
            return try await run.refreshPage(in: folder, with: publisher, width: options.width)
        } catch {
            throw Failure(status: error.status, lines: error.french)
        }
    }
}

extension FormsRun.Formats: BilingualValue {
    var meaning: String {
        switch self {
        case .ods: "pour LibreOffice"
        case .xlsx: "pour Excel"
        case .both: "chaque formulaire dans les deux formats"
        }
    }
}
