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
        var output = "Output/\(Folders.name)"

        /// Where what is made of templates goes, among the results of campaigns.
        static let name = "modeles"

        private var workshop: TemplateWorkshop {
            TemplateWorkshop(templatesIn: InstalledFiles.templates(templates), output: OutputFolder(path: output))
        }

        /// Does some work on the templates, or says why it could not be done.
        func work<Answer>(_ task: (TemplateWorkshop) throws(RefusedWork) -> Answer) throws(Failure) -> Answer {
            do {
                return try task(workshop)
            } catch {
                switch error {
                case .unsound(let lines): throw Failure(status: .unsound, lines: lines)
                case .refused(let lines): throw Failure(status: .cannotWrite, lines: lines)
                }
            }
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
            let report = try folders.work { workshop throws(RefusedWork) in try workshop.check() }
            for line in report.lines { console.answer(line) }
            if !report.isSound { throw ExitStatus.unsound.code }
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
            let lines = try folders.work { workshop throws(RefusedWork) in try workshop.fields() }
            for line in lines { console.answer(line) }
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
            let lines = try folders.work { workshop throws(RefusedWork) in try workshop.preview() }
            for line in lines { console.answer(line) }
        }
    }
}
