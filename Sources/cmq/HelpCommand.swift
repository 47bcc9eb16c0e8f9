import ArgumentParser

/// `cmq aide`: the help of a command. The page itself is made where the parser hands a line back, as for `--help`.
struct HelpCommand: ParsableCommand {
    static let name = "aide"

    static let configuration = CommandConfiguration(
        commandName: name,
        abstract: "Afficher l’aide d’une commande.",
        aliases: ["help"]
    )

    @Argument(help: ArgumentHelp("Commande à expliquer.", valueName: "commande"))
    var commands: [String] = []

    func run() throws { throw CleanExit.helpRequest() }
}
