import ArgumentParser
import Pipeline

/// `cmq assign`: experts proposed to the campuses that lack some.
struct AssignCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assign",
        abstract: "Proposer des experts aux campus qui en manquent.",
        discussion: """
            Aucun conflit d’intérêts, aucune charge au-dessus du maximum, des charges aussi égales que possible ; ce que \
            la campagne a déjà affecté reste tel quel. Les propositions sont écrites dans affectations-proposees.ods, \
            parmi les résultats : ses lignes se collent sous celles de la feuille Affectations de campagne.ods. Les \
            paramètres « Experts par campus » et « Charge maximale par expert » s’y règlent.
            """,
        aliases: ["affecter"]
    )

    @Argument(help: ArgumentHelp("Campagne à traiter (par défaut, la plus récente).", valueName: "campagne"))
    var campaign: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Dire ce qui écarte ou retient chaque expert pour ces campus.", valueName: "campus")
    )
    var why: [String] = []

    @OptionGroup(title: "Options de la campagne") var options: CampaignOptions

    func run() async throws {
        var console = Console(isQuiet: options.quiet, wantsColour: !options.noColor)
        let preparation = try await options.preparation(of: campaign)
        let folder = OutputFolder(path: "\(options.output)/\(preparation.inputs.campaign)")
        do {
            let (proposal, publication) = try await CampaignRun(of: preparation).assign(
                into: folder,
                width: options.width
            )
            let page = AssignmentPage(of: proposal, width: console.width)
            for line in why.isEmpty ? page.lines : try page.lines(onCampusesNamed: why) { console.answer(line) }
            for line in publication.refusedLines { console.complain(line) }
            if !publication.refused.isEmpty { throw ExitStatus.cannotWrite.code }
            for name in publication.written { console.say("Écrit\u{A0}: \(folder.path)/\(name)") }
        } catch let unknown as UnknownCampus {
            throw Failure(status: .wrongUsage, lines: unknown.french)
        } catch let refusal as RefusedRun {
            throw Failure(status: .cannotWrite, lines: refusal.french)
        }
    }
}
