import ArgumentParser
import Pipeline

/// The entrance of the house: arguments in, text and exit status out.
@main struct Entrance: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: Program.name,
        abstract: "Contrôler les auto-évaluations des campus et produire leurs documents.",
        discussion: """
            cmq lit les classeurs que les campus des métiers et des qualifications envoient, dit ce qui doit y être \
            corrigé, cellule par cellule, et produit les documents de la campagne. Sans campagne nommée, il prend la plus \
            récente du dossier Inputs. Chaque commande et chaque valeur se dit en français ou en anglais.

            Exemples :
              cmq check 2018                 contrôler une campagne
              cmq check --format json        l’afficher pour un autre programme
              cmq build --only BOR-001       produire les documents d’un campus
              cmq explain REF-04             expliquer une règle
              cmq forms 2019                 préparer les formulaires des campus
            """,
        version: "\(Program.name) \(Program.version)",
        subcommands: [
            InitCommand.self, FormsCommand.self, CheckCommand.self, BuildCommand.self, BatchCommand.self,
            AssignCommand.self, VerifyCommand.self, WhyCommand.self, CleanCommand.self, ReferentialCommand.self,
            ExplainCommand.self, InspectCommand.self, TemplateCommand.self,
            HelpCommand.self, ManualCommand.self, CompletionsCommand.self,
        ]
    )

    static func main() async {
        Heap.keepWhatIsFreed()
        let code = await code(for: Array(CommandLine.arguments.dropFirst()))
        var console = Console()
        guard console.delivers() else {
            console.complain("Le résultat n’a pu être écrit en entier sur la sortie standard.")
            console.complain("→ Vérifier la place du disque, ou le programme qui reçoit ce résultat.")
            exit(withError: ExitStatus.cannotWrite.code)
        }
        exit(withError: code)
    }

    private static func code(for arguments: [String]) async -> ExitCode {
        do {
            var command = try parseAsRoot(arguments)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            return .success
        } catch let failure as Failure {
            var console = Console()
            for line in failure.lines { console.complain(line) }
            return failure.status.code
        } catch let code as ExitCode {
            return code
        } catch {
            return answer(error, to: arguments).code
        }
    }

    /// Says why the parser hands the line back: the help that was asked for, or what cannot be obeyed.
    private static func answer(_ error: any Error, to arguments: [String]) -> ExitStatus {
        var console = Console()
        switch (try? CommandDescription.ofProgram()).map({ Reading(of: arguments, by: $0) }) ?? .understood {
        case .help(let command):
            for line in HelpPage(of: command, width: console.width).lines { console.answer(line) }
            return .success
        case .refused(let refusal):
            for line in refusal.lines { console.complain(line) }
            return .wrongUsage
        case .understood:
            // The version, the refusal of a value in the words of its command, or a fault of the program.
            let text = message(for: error)
            switch exitCode(for: error) {
            case .success:
                console.answer(text)
                return .success
            case .validationFailure:
                console.complain(text)
                return .wrongUsage
            default:
                console.complain("Erreur interne\u{A0}: \(text)")
                return .internalError
            }
        }
    }
}
