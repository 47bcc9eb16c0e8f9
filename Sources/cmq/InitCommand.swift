import ArgumentParser
import Pipeline

/// `cmq init`: the folder of a new campaign, from that of an earlier one.
struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Ouvrir une campagne d’après une autre.",
        discussion: """
            Crée le dossier de la campagne : campagne.ods, dont les dates avancent d’autant d’années et où chaque campus a \
            la demande que son label appelle, referentiel.ods, de la même édition, et les dossiers des envois. Ce qui a \
            été décidé est affiché, pour être vérifié.

            Exemple :
              cmq init 2019 --from 2018
            """,
        aliases: ["ouvrir"]
    )

    @Argument(help: ArgumentHelp("Campagne à ouvrir, du nom de son année.", valueName: "campagne"))
    var name: String

    @Option(
        help: ArgumentHelp(
            "Campagne dont elle part (par défaut, la plus récente ; la première part de l’exemple livré avec cmq).",
            valueName: "campagne"
        )
    )
    var from: String?

    @OptionGroup(title: "Options de la campagne") var options: CampaignOptions

    func run() async throws {
        var console = Console(isQuiet: options.quiet, wantsColour: !options.noColor)
        let opening = CampaignOpening(of: name, from: try await options.preparation(of: model), in: options.inputs)
        do {
            let next = try await opening.open(width: options.width, results: options.output)
            for line in OpeningPage(of: next, width: console.width).lines { console.answer(line) }
            console.say("Écrit\u{A0}: \(opening.folder)/")
        } catch {
            throw Failure(status: error.status, lines: error.french)
        }
    }

    /// The campaign to open it from; nil for the newest one.
    private var model: String? {
        if let from { return from }
        let known = (try? InputFolder.campaigns(in: options.inputs)) ?? []
        return known.isEmpty ? InstalledFiles.example : nil
    }
}

extension CampaignOpening.Refusal {
    fileprivate var status: ExitStatus {
        switch self {
        case .impossibleName, .notAYear, .beyondCalendar: .wrongUsage
        case .unreadable: .unreadable
        case .exists, .refused: .cannotWrite
        }
    }
}
