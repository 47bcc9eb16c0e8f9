import ArgumentParser

/// The entrance of the house: arguments in, text and exit status out.
@main struct Entrance: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cmq",
        abstract: "Contrôler les auto-évaluations des campus et produire leurs documents.",
        subcommands: [
            CheckCommand.self, BuildCommand.self, ExplainCommand.self, InspectCommand.self, TemplateCommand.self,
        ]
    )

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let failure as Failure {
            var console = Console()
            for line in failure.lines { console.complain(line) }
            exit(withError: failure.status.code)
        } catch {
            FrenchHelp.show(error, of: Self.self)
        }
    }
}
