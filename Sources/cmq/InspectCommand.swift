import ArgumentParser
import Pipeline

/// `cmq inspect`: a workbook as the reader sees it.
struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Afficher le contenu d’un classeur tel qu’il est lu.",
        aliases: ["inspecter"]
    )

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, cells, json }

    @Argument(help: ArgumentHelp("Classeur ODS, ODS à plat ou XLSX.", valueName: "fichier"))
    var file: String

    @Option(
        help: ArgumentHelp(
            "Forme : text (pour lire), cells (une ligne JSON par cellule) ou json (tout le classeur).",
            valueName: "forme"
        )
    )
    var format: Format = .text

    func run() throws {
        do {
            let inspection = try Inspection(ofFile: file)
            let lines =
                switch format {
                case .text: inspection.text
                case .cells: inspection.cells
                case .json: inspection.document
                }
            for line in lines { print(line) }
        } catch {
            throw Failure(status: error.isMissing ? .missingInput : .unreadable, lines: error.lines)
        }
    }
}
