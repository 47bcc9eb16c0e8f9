import ArgumentParser
import Pipeline
import Words

/// `cmq batch`: the run of a campaign shared out between many processes, on this machine or on others.
struct BatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "Répartir une campagne entre plusieurs machines : un plan, ses lots, puis tout rassembler.",
        discussion: """
            Les lots se lancent en même temps et dans n’importe quel ordre, sur un disque partagé. Un lot arrêté se \
            relance. Le tout laisse, octet pour octet, ce que laisse cmq build.

            Exemples :
              cmq batch plan 2018 --size 50 > plan
              seq 30 | parallel cmq batch run plan --index
              cmq batch gather 2018
            """,
        subcommands: [Plan.self, Run.self, Gather.self],
        aliases: ["lots"]
    )

    /// `cmq batch plan`: which files go together.
    struct Plan: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Afficher le plan : un lot par ligne, le même pour les mêmes fichiers.",
            discussion: """
                Les fichiers d’un même campus vont dans le même lot, dont le numéro est celui de sa ligne, à partir de 1. \
                Le plan retient ce qu’étaient les fichiers : s’ils changent, il est à refaire. Ce que la campagne précédente \
                dit de chaque lot est laissé à côté, dans les résultats.
                """
        )

        @Argument(help: ArgumentHelp("Campagne à répartir (par défaut, la plus récente).", valueName: "campagne"))
        var campaign: String?

        @Option(parsing: .unconditional, help: ArgumentHelp("Nombre de campus par lot, au plus.", valueName: "nombre"))
        var size = "100"

        @OptionGroup(title: "Options de la campagne") var options: CampaignOptions

        func validate() throws { _ = try CampaignOptions.count(size, for: "--size") }

        func run() async throws {
            var console = Console(isQuiet: options.quiet)
            let preparation = try await options.preparation(of: campaign)
            let size = try CampaignOptions.count(size, for: "--size")
            let plan = await BatchPlan(of: preparation, size: size, width: options.width)
            let folder = OutputFolder(path: "\(options.output)/\(preparation.inputs.campaign)")
            do throws(RefusedOutput) {
                try plan.leave(in: folder)
            } catch {
                let publication = Publication(refused: [error], in: folder.path)
                throw Failure(status: .cannotWrite, lines: publication.refusedLines)
            }
            for line in plan.lines { console.answer(asIs: line + "\n") }
            let count = FrenchPhrase.plainCount(plan.batches.count, "lot", "lots")
            console.say("Plan de la campagne \(preparation.inputs.campaign)\u{A0}: \(count).")
        }
    }

    /// `cmq batch run`: one of the batches.
    struct Run: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Traiter un lot : contrôler ses dossiers et produire leurs documents.",
            discussion: """
                Chaque dossier laisse son état, etats/soumissions/….json. Relancé, le lot ne refait que ce qui manque.
                """,
            aliases: ["traiter"]
        )

        @Argument(help: ArgumentHelp("Fichier qu’a donné cmq batch plan.", valueName: "plan"), completion: .file())
        var plan: String

        @Option(
            parsing: .unconditional,
            help: ArgumentHelp("Numéro du lot, celui de sa ligne dans le plan.", valueName: "numéro")
        )
        var index: String

        @Option(help: ArgumentHelp("Dossier des modèles.", valueName: "dossier"), completion: .directory)
        var templates = InstalledFiles.usualTemplates

        @OptionGroup(title: "Options de la campagne") var options: RunOptions

        func validate() throws { _ = try CampaignOptions.count(index, for: "--index") }

        func run() async throws {
            let batch = try read()
            try await options.write(with: templates, scope: .files) {
                let workbooks = try options.campaign.workbooks(of: options.campaign.named ?? batch.campaign)
                let preparation = await batch.recalling(
                    in: workbooks,
                    results: options.campaign.output,
                    width: options.campaign.width
                )
                return try refusing { () throws(PlannedBatch.Refusal) in try batch.run(of: preparation) }
            } work: { run, publisher, folder, tell throws(RefusedRun) in
                let place = batch.folder(in: folder)
                return try await run.batch(
                    place,
                    with: publisher,
                    into: folder,
                    width: options.campaign.width,
                    tell: tell
                )
            }
        }

        private func read() throws -> PlannedBatch {
            let index = try CampaignOptions.count(index, for: "--index")
            return try refusing { () throws(PlannedBatch.Refusal) in try PlannedBatch(index, ofPlanAt: plan) }
        }

        private func refusing<Value>(_ step: () throws(PlannedBatch.Refusal) -> Value) throws(Failure) -> Value {
            do {
                return try step()
            } catch {
                throw Failure(status: error.status, lines: error.french)
            }
        }
    }

    /// `cmq batch gather`: what batches leave to the whole.
    struct Gather: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Rassembler les lots : bilan, tableau de bord, dossiers des experts, manifeste.",
            discussion: """
                Comme cmq build, qui trouverait les documents déjà faits ; mais si un dossier n’a pas d’état, il est nommé \
                et rien n’est écrit.
                """,
            aliases: ["rassembler"]
        )

        @Argument(help: ArgumentHelp("Campagne à rassembler (par défaut, la plus récente).", valueName: "campagne"))
        var campaign: String?

        @Option(help: ArgumentHelp("Dossier des modèles.", valueName: "dossier"), completion: .directory)
        var templates = InstalledFiles.usualTemplates

        @Flag(help: "Retirer les documents sans objet, même s’ils font plus d’un tiers des résultats.")
        var withdraw = false

        @OptionGroup(title: "Options de la campagne") var options: RunOptions

        func run() async throws {
            try await options.write(with: templates, scope: .campaign) {
                CampaignRun(of: try await options.campaign.preparation(of: campaign))
            } work: { run, publisher, folder, tell throws(RefusedRun) in
                let request = BuildRequest(mayWithdraw: withdraw, gatheringBatches: true)
                return try await run.build(
                    request,
                    with: publisher,
                    into: folder,
                    width: options.campaign.width,
                    tell: tell
                )
            }
        }
    }
}

extension PlannedBatch.Refusal {
    /// How a command ends that it stopped.
    fileprivate var status: ExitStatus {
        switch self {
        case .noSuchBatch, .otherCampaign: .wrongUsage
        case .unreadablePlan, .notAPlan, .otherFiles: .missingInput
        }
    }
}
