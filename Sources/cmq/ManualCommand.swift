import ArgumentParser

/// `cmq manual`: the manual page, which `make install` puts in its place.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual",
        abstract: "Écrire la page de manuel.",
        shouldDisplay: false,
        aliases: ["manuel"]
    )

    func run() throws {
        var console = Console()
        for line in ManualPage(of: try .ofProgram()).lines { console.answer(line) }
    }
}

/// `cmq completions`: the script by which a shell completes a line, which `make install` puts in its place.
struct CompletionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completions",
        abstract: "Écrire le script qui complète les commandes dans un interpréteur.",
        shouldDisplay: false
    )

    enum Shell: String, ExpressibleByArgument, CaseIterable {
        case bash, zsh, fish

        var kind: CompletionShell {
            switch self {
            case .bash: .bash
            case .zsh: .zsh
            case .fish: .fish
            }
        }
    }

    @Argument(help: ArgumentHelp("L’interpréteur.", valueName: "interpréteur"))
    var shell: Shell

    func run() {
        var console = Console()
        console.answer(asIs: ParserSentences.inFrench(Entrance.completionScript(for: shell.kind)))
    }
}
