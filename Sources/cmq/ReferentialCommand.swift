import ArgumentParser
import Pipeline
import Words

/// `cmq referential`: what an edition changes, and what it would do to a campaign.
struct ReferentialCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "referential",
        abstract: "Comparer deux éditions du référentiel, ou essayer la nouvelle sur une campagne.",
        subcommands: [Diff.self, Simulate.self],
        aliases: ["référentiel", "referentiel"]
    )

    /// How a comparison is told.
    enum Format: String, BilingualValue {
        case text = "texte"
        case json

        var meaning: String {
            switch self {
            case .text: "pour lire"
            case .json: "pour un programme"
            }
        }
    }

    /// An edition that somebody names.
    static func read(_ place: String, in inputs: String) throws(Failure) -> ReferentialFile {
        do {
            return try ReferentialFile(at: place, in: inputs)
        } catch {
            switch error {
            case .missing(let missing): throw Failure(status: .missingInput, lines: missing.french)
            case .unsound(let unsound): throw Failure(status: .unsound, lines: unsound.french)
            }
        }
    }

    /// `cmq referential diff`: all that changed from one edition to the next.
    struct Diff: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Dire tout ce qui change d’une édition à l’autre.",
            discussion: """
                Une édition se donne par le nom ou le dossier d’une campagne, ou par le chemin d’un classeur. La feuille \
                Correspondance de la nouvelle dit ce que chaque code est devenu. Le code de sortie est 0 quand rien ne \
                change, 1 sinon.
                """,
            aliases: ["comparer"]
        )

        @Argument(help: ArgumentHelp("L’édition d’avant.", valueName: "ancienne"), completion: .file())
        var earlier: String

        @Argument(help: ArgumentHelp("L’édition d’après.", valueName: "nouvelle"), completion: .file())
        var current: String

        @Option(help: ArgumentHelp("Forme de la comparaison.", valueName: "forme"))
        var format: Format = .text

        @Option(help: ArgumentHelp("Dossier des campagnes.", valueName: "dossier"), completion: .directory)
        var inputs = "Inputs"

        func run() throws {
            var console = Console()
            let earlier = try ReferentialCommand.read(self.earlier, in: inputs)
            let difference = try ReferentialCommand.read(current, in: inputs).difference(from: earlier)
            let page = EditionPage(of: difference, width: console.width)
            switch format {
            case .text:
                for line in page.lines { console.answer(line) }
            case .json:
                let document = EditionDocument(of: difference)
                console.answer(asIs: String(decoding: document.json, as: UTF8.self))
            }
            if !page.isEmpty { throw ExitStatus.findings.code }
        }
    }
}
