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

    @Flag(name: .shortAndLong, help: "N’afficher que les résultats et les échecs.")
    var quiet = false

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

    var width: Int { jobs.flatMap { Int($0) } ?? ProcessInfo.processInfo.activeProcessorCount }

    /// Reads what the mission prepared; a campaign may be given by its name or by the path of its folder.
    func preparation(of campaign: String? = nil) async throws -> Preparation {
        try await workbooks(of: campaign).readingEarlierCampaign(width: width, results: output)
    }

    /// The workbooks of the mission alone.
    /// - Parameter needsSubmissions: whether the folder of submissions must be there.
    func workbooks(of campaign: String? = nil, needsSubmissions: Bool = true) throws -> Preparation {
        if let campaign, let named, campaign != named {
            let lines = [
                "La campagne est donnée deux fois\u{A0}: \(FrenchFormat.quoted(campaign)), et "
                    + "\(FrenchFormat.quoted(named)) avec --campaign.",
                "→ N’en garder qu’une.",
            ]
            throw Failure(status: .wrongUsage, lines: lines)
        }
        let given = campaign ?? named
        if let given, given.isEmpty {
            let lines = [
                "Le nom de la campagne est vide.",
                "→ Donner celui de son dossier, ou aucun\u{A0}: la plus récente est prise.",
            ]
            throw Failure(status: .wrongUsage, lines: lines)
        }
        do {
            // « 2018/ » is a name, as « 2018 » is.
            let folder = given.map { FilePath($0) }
            let parent = folder?.removingLastComponent()
            let inputs = try InputFolder(
                campaign: folder?.lastComponent?.string ?? given,
                in: parent.map(\.string).flatMap { $0.isEmpty ? nil : $0 } ?? self.inputs,
                needsSubmissions: needsSubmissions
            )
            return try Preparation(of: inputs)
        } catch let missing as MissingInput {
            throw Failure(status: .missingInput, lines: missing.french)
        } catch let unsound as UnsoundPreparation {
            throw Failure(status: .unsound, lines: unsound.french)
        }
    }
}
