import ArgumentParser
import Pipeline

/// `cmq why`: what made a file, and which of that changed since.
struct WhyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract: "Dire d’où vient un résultat, et ce qui a changé depuis.",
        aliases: ["pourquoi"]
    )

    @Argument(
        help: ArgumentHelp("Fichier des résultats : Output/2018/rapports/BOR-001.odt.", valueName: "fichier"),
        completion: .file()
    )
    var file: String

    @OptionGroup var options: ResultsOptions

    func run() async throws {
        var console = options.console
        let (run, folder, publisher) = try await options.results(of: options.campaign(of: file))
        let name = folder.name(of: file)
        guard Manifest(in: folder.path) != nil else { throw Failure.noManifest(in: folder) }
        if let ledger = Self.ledgers[name] {
            console.answer("\(name) : \(ledger)")
            return
        }
        let provenance: Provenance?
        do throws(RefusedRun) {
            provenance = try await run.provenance(
                of: name,
                in: folder,
                with: publisher,
                width: options.campaign.width
            )
        } catch {
            throw Failure(status: error.status, lines: error.french)
        }
        guard let provenance else {
            throw Failure(
                status: .missingInput,
                lines: [
                    "« \(name) » n’est pas un fichier que cmq écrit dans « \(folder.path) ».",
                    "→ Donner le chemin d’un résultat : \(folder.path)/rapports/….odt.",
                ]
            )
        }
        if provenance.isHandMade {
            console.answer("\(name) : repris à la main ; cmq le laisse tel quel.")
            return
        }
        if let sources = provenance.sources {
            console.answer("\(name) vient de :")
            for source in sources { console.answer("  • \(source.name) – \(source.french)") }
        } else {
            let next = provenance.isWanted ? " ; il sera refait." : "."
            console.answer("\(name) : le manifeste ne dit pas d’où il vient\(next)")
        }
        if !provenance.isWanted {
            console.answer("Rien ne le demande plus\u{A0}: cmq build le retire, sauf si quelqu’un y a écrit.")
        }
    }

    /// What cmq writes of its own work.
    private static let ledgers = [
        Manifest.name: "la liste de ce que cmq a lu et écrit, refaite à chaque commande qui écrit.",
        Manifest.sums: "la liste des autres résultats, refaite dès que l’un d’eux change.",
    ]
}

extension Provenance.Source {
    fileprivate var french: String {
        let word =
            switch change {
            case .unchanged: "inchangé"
            case .changed: "modifié depuis"
            case .added: "ajouté depuis"
            case .removed: "retiré depuis"
            case .untold: "comparé par cmq forms"
            }
        return isNewest ? word + ", le dernier enregistré" : word
    }
}
