import ArgumentParser
import Pipeline

/// `cmq inspect`: a workbook as the reader sees it.
struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Afficher le contenu d’un classeur tel qu’il est lu.",
        aliases: ["inspecter"]
    )

    enum Format: String, BilingualValue {
        case text = "texte"
        case cells = "cellules"
        case json

        var meaning: String {
            switch self {
            case .text: "pour lire"
            case .cells: "une ligne JSON par cellule"
            case .json: "tout le classeur, pour un programme"
            }
        }
    }

    @Argument(help: ArgumentHelp("Classeur ODS, ODS à plat ou XLSX.", valueName: "fichier"), completion: .file())
    var file: String

    @Option(help: ArgumentHelp("Forme du contenu.", valueName: "forme"))
    var format: Format = .text

    func run() throws {
        do {
            let inspection = try Inspection(ofFile: file)
            var console = Console()
            switch format {
            case .text: for line in inspection.text { console.answer(line) }
            case .cells: for line in inspection.cells { console.answer(asIs: line + "\n") }
            case .json: for line in inspection.document { console.answer(asIs: line + "\n") }
            }
        } catch {
            throw Failure(status: error.isMissing ? .missingInput : .unreadable, lines: error.lines)
        }
    }
}
