import ArgumentParser
import FoundationEssentials
import Pipeline
import Words

extension ReferentialCommand {
    /// `cmq referential simulate`: a campaign judged again by another edition, other thresholds, or both.
    struct Simulate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Juger de nouveau une campagne selon une autre édition ou d’autres seuils, sans rien changer.",
            discussion: """
                Dit quelles réponses subsistent et quels campus gagneraient ou perdraient un niveau, avec les ancres en \
                cause. Sans nouvelle édition, seuls les seuils changent.

                Exemples :
                  cmq referential simulate 2018 nouveau.ods
                  cmq referential simulate 2018 --seuil-renouvellement 2
                """,
            aliases: ["simuler"]
        )

        enum Format: String, BilingualValue {
            case text = "texte"
            case json, ods

            var meaning: String {
                switch self {
                case .text: "pour lire"
                case .json: "pour un programme"
                case .ods: "un classeur, écrit dans le fichier que dit --fichier"
                }
            }
        }

        @Argument(help: ArgumentHelp("Campagne à juger de nouveau.", valueName: "campagne"))
        var campaign: String

        @Argument(
            help: ArgumentHelp(
                "La nouvelle édition : un classeur, ou une campagne (par défaut, celle de la campagne).",
                valueName: "édition"
            ),
            completion: .file()
        )
        var edition: String?

        @Option(
            name: .customLong("seuil-initial"),
            parsing: .unconditional,
            help: ArgumentHelp("Seuil d’une labellisation, de 1 à 4.", valueName: "niveau")
        )
        var initial: String?

        @Option(
            name: .customLong("seuil-mi-parcours"),
            parsing: .unconditional,
            help: ArgumentHelp("Seuil d’un suivi à mi-parcours, de 1 à 4.", valueName: "niveau")
        )
        var midTerm: String?

        @Option(
            name: .customLong("seuil-renouvellement"),
            parsing: .unconditional,
            help: ArgumentHelp("Seuil d’un renouvellement, de 1 à 4.", valueName: "niveau")
        )
        var renewal: String?

        @Option(help: ArgumentHelp("Forme du rapport (par défaut texte, ou ods avec --fichier).", valueName: "forme"))
        var format: Format?

        @Option(
            name: .customLong("fichier"),
            help: ArgumentHelp("Où écrire le classeur (par défaut, \(Self.usualFile)).", valueName: "fichier"),
            completion: .file()
        )
        var file: String?

        @OptionGroup(title: "Options de la campagne") var options: CampaignOptions

        func validate() throws {
            for (name, value) in [
                ("--seuil-initial", initial), ("--seuil-mi-parcours", midTerm), ("--seuil-renouvellement", renewal),
            ] {
                guard let value, TrialThresholds.level(value) == nil else { continue }
                let typed = FrenchFormat.quoted(value)
                throw ValidationError("\(name) demande un niveau de 1 à 4\u{A0}: \(typed) n’en est pas un.")
            }
            if file != nil, let format, format != .ods {
                throw ValidationError("--fichier dit où écrire le classeur, que --format ods demande.")
            }
            if let file, !file.lowercased().hasSuffix(".ods") {
                throw ValidationError(
                    "--fichier demande un nom en .ods\u{A0}: \(FrenchFormat.quoted(file)) n’en est pas un."
                )
            }
        }

        private static let usualFile = "simulation.ods"

        func run() async throws {
            var console = Console(isQuiet: options.quiet, wantsColour: !options.noColor)
            let format = format ?? (file == nil ? .text : .ods)
            let file = file ?? Self.usualFile
            if format == .ods { try Self.verify(file) }
            let preparation = try await options.preparation(of: campaign)
            let next = try edition.map { try ReferentialCommand.read($0, in: options.inputs) }
            let records = RecordFolder(in: "\(options.output)/\(preparation.inputs.campaign)")
            let asked = TrialThresholds(initial: initial, midTerm: midTerm, renewal: renewal)
            let trial = await CampaignRun(of: preparation, known: records)
                .trial(by: next, asking: asked.thresholds(of: preparation.campaign), width: options.width)
            let name = preparation.inputs.campaign
            switch format {
            case .text:
                for line in TrialPage(of: trial, in: name, width: console.width).lines { console.answer(line) }
            case .json:
                console.answer(asIs: String(decoding: TrialDocument(of: trial, in: name).json, as: UTF8.self))
            case .ods:
                try write(try TrialWorkbook(of: trial, in: name).bytes(), to: file)
                console.say("Écrit\u{A0}: \(file)")
            }
        }

        /// Stops before the place of a file that is no trial, whoever made it.
        private static func verify(_ file: String) throws(Failure) {
            guard let content = try? Data(contentsOf: URL(filePath: file)), !content.isEmpty,
                !TrialWorkbook.holds(Array(content))
            else { return }
            throw Failure(
                status: .wrongUsage,
                lines: [
                    "«\u{A0}\(file)\u{A0}» n’est pas une simulation telle que cmq l’a écrite\u{A0}: il reste tel quel.",
                    "→ Donner à --fichier un autre nom.",
                ]
            )
        }

        private func write(_ bytes: [UInt8], to file: String) throws {
            let parts = file.split(separator: "/", omittingEmptySubsequences: false)
            let folder = parts.dropLast().joined(separator: "/")
            do {
                try OutputFolder(path: parts.count == 1 ? "." : folder.isEmpty ? "/" : folder)
                    .write(bytes, to: String(parts.last ?? ""))
            } catch {
                let publication = Publication(refused: [error], in: folder.isEmpty ? "." : folder)
                throw Failure(status: .cannotWrite, lines: publication.refusedLines)
            }
        }
    }
}
