import ArgumentParser
import FoundationEssentials
import Pipeline

/// `cmq check`: findings only, to the terminal; nothing is written.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Contrôler les dossiers et afficher les anomalies, sans rien écrire.",
        aliases: ["contrôler", "controler"]
    )

    enum Format: String, BilingualValue {
        case text = "texte"
        case gnu, json, sarif

        var meaning: String {
            switch self {
            case .text: "pour lire"
            case .gnu: "une ligne par anomalie, pour un éditeur de texte"
            case .json: "pour un programme"
            case .sarif: "SARIF 2.1.0, pour une chaîne d’intégration"
            }
        }
    }

    @Argument(
        help: ArgumentHelp(
            "Campagne, puis classeurs à contrôler (tous par défaut).",
            valueName: "campagne et fichiers"
        ),
        completion: .file()
    )
    var items: [String] = []

    @Option(help: ArgumentHelp("Forme des anomalies.", valueName: "forme"))
    var format: Format = .text

    @Flag(help: "Compter les notes, qui ne demandent rien, sans les afficher (forme texte).")
    var withoutNotes = false

    @OptionGroup(title: "Options de la campagne") var options: RunOptions

    func run() async throws {
        var console = Console(isQuiet: options.campaign.quiet, wantsColour: !options.campaign.noColor)
        var follower = try options.following.follower()
        let (preparation, files) = try await target()
        follower.prepared(on: &console)
        let settlement = await CampaignRun(of: preparation, files: files).check(width: options.campaign.width) {
            progress in
            follower.follow(progress, on: &console)
        }
        try follower.end()
        let briefs = tell(settlement, of: preparation, isWhole: files == nil, on: &console)
        if format == .text {
            let summary = Summary(of: briefs, in: preparation, scope: files == nil ? .campaign : .files)
            for line in summary.lines(width: console.messageWidth) { console.say(line) }
        }
        throw options.status(of: briefs).code
    }

    /// Prints the findings. What people read is told file by file, so that no more than one is in memory.
    /// - Parameter isWhole: whether every file of the campaign is there: then there is something to say of assignments.
    private func tell(
        _ settlement: Settlement,
        of preparation: Preparation,
        isWhole: Bool,
        on console: inout Console
    ) -> [OutcomeBrief] {
        func mission() -> MissionFindings? { isWhole ? preparation.missionFindings(after: settlement.briefs) : nil }
        switch format {
        case .json:
            let document = FindingsDocument(settlement.outcomes, in: preparation.campaign, noting: mission())
            console.answer(asIs: String(decoding: document.json, as: UTF8.self))
        case .sarif:
            let document = SARIFDocument(of: settlement.outcomes, noting: mission())
            console.answer(asIs: String(decoding: document.json, as: UTF8.self))
        case .gnu:
            for line in GNUFindings(of: settlement.outcomes, noting: mission()).lines { console.answer(line) }
        case .text:
            let painter = console
            let list = FindingsList(width: painter.width, hidingNotes: withoutNotes) { text, tone in
                painter.coloured(text, tone)
            }
            return settlement.map { outcome in
                for line in list.lines(of: [outcome]) { console.answer(asIs: line + "\n") }
                return OutcomeBrief(of: outcome)
            }
        }
        return settlement.briefs
    }

    /// The campaign is the first item when a campaign has this name or path; the others are files.
    private func target() async throws -> (Preparation, [InputFile]?) {
        var files = items[...]
        var campaign: String?
        if options.campaign.named == nil, let first = files.first, isCampaign(first) {
            campaign = first
            files = files.dropFirst()
        }
        let preparation = try await options.campaign.preparation(of: campaign)
        guard !files.isEmpty else { return (preparation, nil) }
        return (preparation, try files.map { try file(at: $0, in: preparation) })
    }

    private func isCampaign(_ item: String) -> Bool {
        if let known = try? InputFolder.campaigns(in: options.campaign.inputs), known.contains(item) { return true }
        // A year that is no file is a campaign that is not there: it is told with those that are.
        if InputFolder.isNamedAfterAYear(item), !FileManager.default.fileExists(atPath: item) { return true }
        return (try? InputFolder.campaigns(in: item)) != nil
    }

    /// A file of the campaign by its name in the folder, or any other by its path.
    private func file(at path: String, in preparation: Preparation) throws -> InputFile {
        let inputs = preparation.inputs
        let known = (inputs.submissions + inputs.grids).first { file in
            [file.name, file.path].contains(path) || ["soumissions/", "grilles/"].contains { file.name == $0 + path }
        }
        if let known { return known }
        guard FileManager.default.fileExists(atPath: path) else {
            let lines = [
                "Le fichier « \(path) » n’existe pas.", "→ Vérifier son nom, et le dossier d’où part la commande.",
            ]
            throw Failure(status: .missingInput, lines: lines)
        }
        return InputFile(name: path, path: path)
    }
}
