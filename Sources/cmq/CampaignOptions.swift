import ArgumentParser
import FoundationEssentials
import Pipeline

/// The options that every command on a campaign shares.
struct CampaignOptions: ParsableArguments {
    @Option(
        name: .customLong("campaign"),
        help: ArgumentHelp("Campagne à traiter (par défaut, la plus récente).", valueName: "campagne")
    )
    var named: String?

    @Option(help: ArgumentHelp("Dossier des campagnes.", valueName: "dossier"))
    var inputs = "Inputs"

    @Option(help: ArgumentHelp("Nombre de classeurs traités à la fois.", valueName: "n"))
    var jobs: Int?

    @Option(
        help: ArgumentHelp(
            "Gravité qui fait échouer la commande : note, question, error, blocking.",
            valueName: "gravité"
        )
    )
    var failOn: FailureThreshold = .error

    @Flag(help: "Sortir avec le code 0 quoi qu’aient envoyé les campus.")
    var exitZero = false

    @Flag(help: "N’afficher que les résultats et les échecs.")
    var quiet = false

    @Flag(help: "Ne pas colorer le texte.")
    var noColor = false

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs demande un nombre entier, 1 ou plus.") }
    }

    var width: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

    /// Reads what the mission prepared; a campaign may be given by its name or by the path of its folder.
    func preparation(of campaign: String? = nil) async throws -> Preparation {
        let given = campaign ?? named
        do {
            let inputs: InputFolder
            if let given, given.contains("/") {
                let path = given.split(separator: "/", omittingEmptySubsequences: true).joined(separator: "/")
                let folder = (given.hasPrefix("/") ? "/" : "") + path
                let name = path.split(separator: "/").last.map(String.init) ?? path
                let parent = folder.dropLast(name.count)
                inputs = try InputFolder(campaign: name, in: parent.isEmpty ? "." : String(parent))
            } else {
                inputs = try InputFolder(campaign: given, in: self.inputs)
            }
            return try await Preparation(of: inputs).readingEarlierCampaign(width: width)
        } catch let missing as MissingInput {
            throw Failure(status: .missingInput, lines: missing.french)
        } catch let unsound as UnsoundPreparation {
            throw Failure(status: .unsound, lines: unsound.french)
        }
    }

    /// The exit status of a run (specification §8).
    func status(of outcomes: [Outcome]) -> ExitStatus {
        if exitZero { return .success }
        if outcomes.contains(where: \.isUnreadable) { return .unreadable }
        return outcomes.contains { $0.reaches(failOn) } ? .findings : .success
    }
}

extension FailureThreshold: ExpressibleByArgument {}
