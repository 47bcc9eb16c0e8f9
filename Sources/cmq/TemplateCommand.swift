import ArgumentParser
import Pipeline

/// `cmq template`: for those who edit the templates.
struct TemplateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template",
        abstract: "Relire les modèles, lister leurs champs, les essayer.",
        subcommands: [Check.self, Fields.self, Preview.self],
        aliases: ["modèle", "modele"]
    )

    /// Where templates are, and where copies go.
    struct Folders: ParsableArguments {
        @Option(help: ArgumentHelp("Dossier des modèles.", valueName: "dossier"), completion: .directory)
        var templates = InstalledFiles.usualTemplates

        @Option(
            help: ArgumentHelp("Dossier des copies annotées, des aperçus et des champs.", valueName: "dossier"),
            completion: .directory
        )
        var output = "Output/modeles"

        var workshop: TemplateWorkshop {
            TemplateWorkshop(templatesIn: InstalledFiles.templates(templates), output: OutputFolder(path: output))
        }
    }

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Dire toutes les fautes des modèles, et les annoter dans une copie.",
            aliases: ["vérifier", "verifier"]
        )
        @OptionGroup var folders: Folders

        func run() throws {
            var console = Console()
            do {
                let report = try folders.workshop.check()
                for line in report.lines { console.answer(line) }
                if !report.isSound { throw ExitStatus.unsound.code }
            } catch let refusal as RefusedOutput {
                throw Failure(status: .cannotWrite, lines: folders.workshop.lines(on: refusal))
            }
        }
    }

    struct Fields: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lister les champs que chaque modèle peut employer, et les écrire prêts à copier.",
            aliases: ["champs"]
        )
        @OptionGroup var folders: Folders

        func run() throws {
            var console = Console()
            do {
                for line in try folders.workshop.fields() { console.answer(line) }
            } catch {
                throw Failure(status: .cannotWrite, lines: folders.workshop.lines(on: error))
            }
        }
    }

    struct Preview: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Remplir les modèles avec des données d’essai.",
            aliases: ["aperçu", "apercu"]
        )
        @OptionGroup var folders: Folders

        func run() throws {
            var console = Console()
            do {
                for line in try folders.workshop.preview() { console.answer(line) }
            } catch {
                switch error {
                case .unsound(let lines): throw Failure(status: .unsound, lines: lines)
                case .refused(let lines): throw Failure(status: .cannotWrite, lines: lines)
                }
            }
        }
    }
}
