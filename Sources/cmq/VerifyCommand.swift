import ArgumentParser
import FoundationEssentials
import Pipeline
import Words

/// `cmq verify`: whether the results are still what cmq wrote, and what it would write.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Dire quels résultats sont intacts, modifiés, absents, inconnus ou à refaire.",
        discussion: """
            Rien n’est écrit dans les résultats. La commande réussit quand tous les fichiers sont intacts.
            """,
        aliases: ["vérifier", "verifier"]
    )

    @Argument(help: ArgumentHelp("Campagne à vérifier (par défaut, la plus récente).", valueName: "campagne"))
    var campaign: String?

    @Flag(help: "Produire de nouveau tous les documents dans un dossier temporaire, et comparer.")
    var rebuild = false

    @OptionGroup var options: ResultsOptions

    func run() async throws {
        var console = options.console
        let (run, folder, publisher) = try await options.results(of: campaign)
        let scratch = rebuild ? ScratchFolder(in: FileManager.default.temporaryDirectory.path) : nil
        defer { scratch?.remove() }
        let verification: Verification?
        do throws(RefusedRun) {
            let width = options.campaign.width
            verification = try await run.verify(folder, with: publisher, width: width, rebuildingIn: scratch?.folder)
        } catch {
            throw Failure(status: error.status, lines: error.french)
        }
        guard let verification else { throw Failure.noManifest(in: folder) }
        for state in Verification.State.allCases where state != .intact {
            let names = verification.files.filter { $0.state == state }.map(\.name)
            guard !names.isEmpty else { continue }
            console.answer("\(state.heading) (\(names.count))")
            for name in names { console.answer("  • \(name)") }
            for remedy in state.remedies(for: names) { console.say("  → \(remedy)") }
        }
        let intact = FrenchPhrase.plainCount(
            verification.files.count { $0.state == .intact },
            "fichier intact",
            "fichiers intacts"
        )
        console.say("\(folder.path) : \(intact) sur \(verification.files.count).")
        if !verification.isSound { throw ExitStatus.findings.code }
    }
}
