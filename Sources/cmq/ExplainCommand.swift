import ArgumentParser
import Pipeline

/// `cmq explain`: the rules in plain words.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Expliquer les règles : ce qui doit être vrai, pourquoi, un exemple.",
        aliases: ["expliquer"]
    )

    enum Format: String, BilingualValue {
        case text = "texte"
        case markdown

        var meaning: String {
            switch self {
            case .text: "pour lire"
            case .markdown: "toutes les règles en une page"
            }
        }
    }

    @Argument(help: ArgumentHelp("Codes des règles, par exemple REF-04 (toutes par défaut).", valueName: "codes"))
    var codes: [String] = []

    @Option(help: ArgumentHelp("Forme de l’explication.", valueName: "forme"))
    var format: Format = .text

    @Flag(help: "Ne pas colorer le texte.")
    var noColor = false

    func run() throws {
        var console = Console(wantsColour: !noColor)
        switch format {
        case .markdown:
            for line in RulesHandbook.markdown { console.answer(line) }
        case .text:
            let painter = console
            let page = ExplanationPage(width: console.width) { text, tone in painter.coloured(text, tone) }
            do {
                for line in try page.lines(onRulesNamed: codes) { console.answer(asIs: line + "\n") }
            } catch {
                throw Failure(status: .wrongUsage, lines: error.french)
            }
        }
    }
}
