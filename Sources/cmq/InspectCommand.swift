import ArgumentParser
import Office
import Pipeline

/// `cmq inspect`: a workbook as the reader sees it.
struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Afficher le contenu d’un classeur tel qu’il est lu.",
        aliases: ["inspecter"]
    )

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, cells }

    @Argument(help: ArgumentHelp("Classeur ODS, ODS à plat ou XLSX.", valueName: "fichier"))
    var file: String

    @Option(help: ArgumentHelp("Forme : text (pour lire) ou cells (une ligne JSON par cellule).", valueName: "forme"))
    var format: Format = .text

    func run() throws {
        let dump: WorkbookDump
        do {
            dump = WorkbookDump(of: try Workbook(contentsOf: file))
        } catch {
            let text = UnreadableText(error)
            throw Failure(
                status: error == .notFound(path: file) ? .missingInput : .unreadable,
                lines: ["\(file) : \(text.sentence)", "→ \(text.hint)"]
            )
        }
        switch format {
        case .text: for line in dump.lines { print(line) }
        case .cells: for line in dump.jsonLines { print(line) }
        }
    }
}
