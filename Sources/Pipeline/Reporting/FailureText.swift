internal import Evaluation
package import Office

extension MissingInput {
    /// What is missing, and what to do.
    package var french: [String] {
        switch self {
        case .unreadableFolder(let path):
            ["Le dossier « \(path) » n’existe pas, ou ne peut être lu.", "→ Vérifier son nom et ses droits."]
        case .noCampaign(let folder):
            ["Le dossier « \(folder) » ne contient aucune campagne.", "→ Y créer un dossier au nom de l’année : 2018."]
        case .unknownCampaign(let name, let known, let folder):
            [
                "Le dossier « \(folder) » n’a pas de campagne « \(name) ».",
                "→ Campagnes présentes : \(known.isEmpty ? "aucune" : known.joined(separator: ", ")).",
            ]
        case .missing(let name, let folder):
            ["« \(name) » manque dans le dossier « \(folder) ».", "→ L’y placer avant de relancer la commande."]
        case .ambiguous(let names, let folder):
            [
                "Plusieurs classeurs se disputent le même rôle dans « \(folder) » : \(names.joined(separator: ", ")).",
                "→ N’en garder qu’un.",
            ]
        }
    }
}

extension UnsoundPreparation {
    /// What is wrong in the workbooks of the mission, finding by finding.
    package var french: [String] {
        switch self {
        case .unreadable(let file, let error):
            let text = UnreadableText(error)
            return ["\(file) : \(text.sentence)", "→ \(text.hint)"]
        case .unsound(let file, let findings):
            return ["\(file) contient \(findings.count) défaut\(findings.count > 1 ? "s" : "") : rien n’est traité."]
                + findings.flatMap { finding in
                    let text = FindingText(finding)
                    let place = [finding.place.sheet, finding.place.range ?? finding.place.cell].compactMap(\.self)
                    return [
                        "  \(finding.code.rawValue)  \(place.joined(separator: "!"))  \(text.sentence)",
                        "          → \(text.hint)",
                    ]
                }
        }
    }
}

extension UnknownCampus {
    /// Who is unknown, and who may be meant.
    package var french: [String] {
        [
            "« \(identifier) » n’est pas un campus attendu de cette campagne.",
            nearest.map { "→ Est-ce \($0) ?" } ?? "→ Vérifier la feuille « Campus attendus ».",
        ]
    }
}

extension TemplateError {
    /// Every fault of the templates, and where it stands.
    package var french: [String] {
        ["Un modèle contient des fautes : rien n’est traité."] + lines
    }

    /// Each fault, with its place.
    var lines: [String] { faults.flatMap(lines) }

    private func lines(of fault: TemplateFault) -> [String] {
        guard case .unreadable(let error) = fault.kind else { return ["  \(fault.sentence)"] }
        let text = UnreadableText(error)
        return ["  \(fault.excerpt) : \(text.sentence)", "  → \(text.hint)"]
    }
}

extension Publication {
    /// Documents that could not be written, one line each.
    package var refusedLines: [String] { refused.map(\.french) }

    /// Documents that their template could not make, with its faults.
    package var unsoundLines: [String] { unsound.flatMap { name, error in [name + " :"] + error.french } }
}

extension RefusedOutput {
    /// The document, and why it was refused.
    package var french: String { "\(name) : \(cause.french)." }
}

extension RefusedOutput.Cause {
    /// The reason, after a dash.
    package var french: String {
        switch self {
        case .denied: "le système refuse d’écrire à cet endroit"
        case .noSpace: "le disque est plein"
        case .readOnly: "le disque est en lecture seule"
        case .inTheWay: "un fichier ou un dossier de ce nom fait obstacle"
        case .leavesTheFolder: "le nom sortirait du dossier des résultats"
        case .other(let symbol): "l’écriture échoue \(symbol.isEmpty ? "" : "(\(symbol))")"
        }
    }
}
