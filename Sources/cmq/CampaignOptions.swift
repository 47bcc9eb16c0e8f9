import ArgumentParser
import FoundationEssentials
import Pipeline
internal import SystemPackage
import Words

/// The options that every command on a campaign shares.
struct CampaignOptions: ParsableArguments {
    @Option(
        name: .customLong("campaign"),
        help: ArgumentHelp("Campagne à traiter (par défaut, la plus récente).", valueName: "campagne")
    )
    var named: String?

    @Option(help: ArgumentHelp("Dossier des campagnes.", valueName: "dossier"), completion: .directory)
    var inputs = "Inputs"

    @Option(help: ArgumentHelp("Dossier des résultats.", valueName: "dossier"), completion: .directory)
    var output = "Output"

    /// As typed: the parser would refuse what is no number in English, and `-1` as an option.
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Nombre de classeurs traités à la fois (par défaut, celui des processeurs).",
            valueName: "nombre"
        )
    )
    var jobs: String?

    @Option(help: ArgumentHelp("Gravité qui fait échouer la commande.", valueName: "gravité"))
    var failOn: FailureThreshold = .error

    @Flag(help: "Sortir avec le code 0 quoi qu’aient envoyé les campus.")
    var exitZero = false

    @Flag(name: .shortAndLong, help: "N’afficher que les résultats et les échecs.")
    var quiet = false

    @Flag(help: "Dire chaque étape et le temps qu’elle a pris.")
    var verbose = false

    @Option(
        help: ArgumentHelp("Écrire les étapes et les documents, en JSON, une ligne chacun.", valueName: "fichier"),
        completion: .file()
    )
    var events: String?

    @Flag(help: "Ne pas colorer le texte.")
    var noColor = false

    func validate() throws {
        if let jobs { _ = try Self.count(jobs, for: "--jobs") }
        for (option, folder) in [("--inputs", inputs), ("--output", output)] where folder.isEmpty {
            throw ValidationError("\(option) demande un dossier\u{A0}: il est vide.")
        }
        guard Self.place(output) != Self.place(inputs) else {
            let typed = FrenchFormat.quoted(output)
            throw ValidationError("--output demande un autre dossier que celui des campagnes\u{A0}: \(typed).")
        }
    }

    /// Where a path leads, wherever it starts.
    private static func place(_ path: String) -> FilePath {
        FilePath(FileManager.default.currentDirectoryPath).pushing(FilePath(path)).lexicallyNormalized()
    }

    /// A number of things, as typed after an option.
    static func count(_ typed: String, for option: String) throws -> Int {
        guard let count = Int(typed), count > 0 else {
            let typed = FrenchFormat.quoted(typed)
            throw ValidationError("\(option) demande un nombre entier, 1 ou plus\u{A0}: \(typed) n’en est pas un.")
        }
        return count
    }

    /// Follows the run as these options ask.
    func follower() throws(Failure) -> RunFollower {
        var log: EventLog?
        if let events { log = try EventLog(at: events) }
        return RunFollower(tellingStages: verbose, events: log)
    }

    var width: Int { jobs.flatMap { Int($0) } ?? ProcessInfo.processInfo.activeProcessorCount }

    /// Reads what the mission prepared; a campaign may be given by its name or by the path of its folder.
    func preparation(of campaign: String? = nil) async throws -> Preparation {
        try await workbooks(of: campaign).readingEarlierCampaign(width: width, results: output)
    }

    /// The workbooks of the mission alone.
    /// - Parameter needsSubmissions: whether the folder of submissions must be there.
    func workbooks(of campaign: String? = nil, needsSubmissions: Bool = true) throws -> Preparation {
        let given = campaign ?? named
        do {
            let inputs: InputFolder
            if let given, given.contains("/") {
                let path = given.split(separator: "/", omittingEmptySubsequences: true).joined(separator: "/")
                let folder = (given.hasPrefix("/") ? "/" : "") + path
                let name = path.split(separator: "/").last.map(String.init) ?? path
                let parent = folder.dropLast(name.count + 1)
                inputs = try InputFolder(
                    campaign: name,
                    in: parent.isEmpty ? (given.hasPrefix("/") ? "/" : ".") : String(parent),
                    needsSubmissions: needsSubmissions
                )
            } else {
                inputs = try InputFolder(campaign: given, in: self.inputs, needsSubmissions: needsSubmissions)
            }
            return try Preparation(of: inputs)
        } catch let missing as MissingInput {
            throw Failure(status: .missingInput, lines: missing.french)
        } catch let unsound as UnsoundPreparation {
            throw Failure(status: .unsound, lines: unsound.french)
        }
    }

    /// The exit status of a run (specification §8).
    func status(of outcomes: [OutcomeBrief]) -> ExitStatus {
        if exitZero { return .success }
        if outcomes.contains(where: \.isUnreadable) { return .unreadable }
        return outcomes.contains { $0.reaches(failOn) } ? .findings : .success
    }
}

extension FailureThreshold: BilingualValue {
    var meaning: String {
        switch self {
        case .note: "toute anomalie"
        case .question: "ce qui est à corriger ou à expliquer"
        case .error: "ce que le campus doit corriger"
        case .blocking: "ce qui empêche d’évaluer le dossier"
        }
    }
}
