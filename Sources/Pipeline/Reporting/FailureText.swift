internal import Evaluation
internal import Office
internal import Words

extension MissingInput {
    /// What is missing, and what to do.
    package var french: [String] { french(orGiving: "celui des campagnes : --inputs DOSSIER") }

    /// The same of another folder than that of the campaigns.
    /// - Parameter option: what the folder is of, and how it is given.
    package func french(orGiving option: String) -> [String] {
        switch self {
        case .unreadableFolder(let path):
            [
                "Le dossier « \(path) » n’existe pas ici, ou ne peut être lu.",
                "→ Lancer la commande depuis le dossier du projet, ou donner \(option).",
            ]
        case .noCampaign(let folder, let others) where others.isEmpty:
            ["Le dossier « \(folder) » ne contient aucune campagne.", "→ Y créer un dossier au nom de l’année : 2018."]
        case .noCampaign(let folder, let others):
            [
                "Le dossier « \(folder) » n’a pas de campagne au nom de son année ; il contient : \(others.joined(separator: ", ")).",
                "→ Renommer le dossier de la campagne, 2018 ou 2018-2019, ou donner son nom à la commande.",
            ]
        case .unknownCampaign(let name, let known, let folder):
            [
                "Le dossier « \(folder) » n’a pas de campagne « \(name) ».",
                "→ Campagnes présentes : \(known.isEmpty ? "aucune" : known.joined(separator: ", ")).",
            ]
        case .missing(let name, let folder, nil):
            ["« \(name) » manque dans le dossier « \(folder) ».", "→ L’y placer avant de relancer la commande."]
        case .missing(let name, let folder, let near?):
            [
                "« \(name) » manque dans le dossier « \(folder) » ; « \(near) » s’y trouve.",
                "→ Renommer « \(near) » en « \(name) » si c’est bien lui.",
            ]
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
            let sentence = UnreadableText(error).sentence
            return ["\(file) : \(sentence)", "→ \(UnreadableText.hintForMission(on: error))"]
        case .unsound(let file, let findings):
            let faults = FrenchPhrase.plainCount(findings.count, "défaut", "défauts")
            return ["\(file) contient \(faults) : rien n’est traité."]
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
        ["« \(identifier) » n’est pas un campus attendu de cette campagne.", "→ \(remedy)"]
    }

    private var remedy: String {
        if InputFolder.isNamedAfterAYear(identifier) { return "Donner la campagne avant l’option qui cite des campus." }
        if identifier.contains(where: { ",;".contains($0) }) { return "Séparer les campus par des espaces." }
        return nearest.map { "Est-ce \($0) ?" } ?? "Vérifier la feuille « Campus attendus »."
    }
}

extension UnsoundTemplates {
    /// Every fault of the templates, and where it stands, for a run that they stop.
    package var french: [String] {
        [
            faults.count == 1
                ? "Un modèle contient une faute : rien n’est traité."
                : "Les modèles contiennent \(faults.count) fautes : rien n’est traité."
        ] + lines
    }

    /// Each fault, with its place.
    var lines: [String] {
        TemplateFault.gathering(faults).flatMap { fault, others in
            if case .unreadable(.notFound(let path)) = fault.kind, let missing = missing[path] { return missing.lines }
            return lines(of: fault, and: others)
        }
    }

    private func lines(of fault: TemplateFault, and others: [TemplateFault]) -> [String] {
        guard case .unreadable(let error) = fault.kind else {
            let more = FrenchPhrase.plainCount(others.count, "autre endroit", "autres endroits")
            let places = others.prefix(Self.mostPlaces).map(\.place.sentence).joined(separator: "\u{202F}; ")
            let elsewhere =
                others.isEmpty
                ? []
                : ["    De même en \(more)\u{A0}: \(places)."]
            return ["  \(fault.sentence)"] + elsewhere + ["    → \(fault.remedy)"]
        }
        // The path of the template, or a part of it that says nothing of which one it is.
        let file = fault.place.file.map { fault.excerpt.hasSuffix($0) ? fault.excerpt : $0 } ?? fault.excerpt
        let remedy = error == .encrypted ? "L’enregistrer sans mot de passe." : fault.remedy
        return ["  \(file) : \(UnreadableText.sentence(on: error, in: .template))", "  → \(remedy)"]
    }

    /// Places: a longer list is not read.
    private static let mostPlaces = 6
}

extension MissingTemplate {
    /// What is missing, and what to do.
    fileprivate var lines: [String] {
        switch cause {
        case .noFolder:
            [
                "  Le dossier « \(folder) » n’existe pas ici : le modèle « \(name) » manque.",
                "  → Lancer la commande depuis le dossier du projet, ou donner celui des modèles : --templates DOSSIER.",
            ]
        case .misnamed(let near):
            [
                "  Le modèle « \(name) » manque dans le dossier « \(folder) » ; « \(near) » s’y trouve.",
                "  → Renommer « \(near) » en « \(name) » si c’est bien lui.",
            ]
        case .gone(let shipped):
            [
                "  Le modèle « \(name) » manque dans le dossier « \(folder) ».",
                "  → L’y remettre\(shipped.map { " ; celui qui est livré\u{A0}: \($0)" } ?? "").",
            ]
        }
    }
}

extension Publication {
    /// Documents that could not be written, one paragraph for each cause.
    package var refusedLines: [String] { RefusalText(of: refused, in: folder).paragraphs }

    /// Documents that their template could not make, with its faults: once for all that it is to make.
    package var unsoundLines: [String] {
        let told = unsound.map { (name: $0.name, lines: $0.templates.lines) }
        let names = Dictionary(grouping: told, by: \.lines).mapValues { $0.map(\.name) }
        return told.compactMap { name, lines -> [String]? in
            guard let names = names[lines], names.first == name else { return nil }
            let others = FrenchPhrase.plainCount(names.count - 1, "autre document", "autres documents")
            return [name + (names.count > 1 ? " et \(others)" : "") + "\u{A0}:"] + lines
        }.flatMap(\.self)
    }
}

extension RefusedOutput {
    /// The document, unless it is the folder itself, and why it was refused.
    package var french: String { "\(name.isEmpty ? "" : "\(name) : ")\(cause.french)." }
}

extension RefusedRun {
    /// Why nothing was written, and what to do.
    package var french: [String] {
        switch self {
        case .unknownCampus(let unknown): return unknown.french
        case .folderInUse(let use):
            let holder = use.process.map { "le processus \($0)" } ?? "un autre processus"
            return [
                "Une autre commande écrit déjà dans « \(use.folder) » : \(holder) tient le verrou. Rien n’est écrit.",
                "→ Attendre qu’elle ait fini, puis relancer.",
            ]
        case .manyWithdrawals(let count, let total, let folder):
            return [
                "\(count) des \(total) fichiers de « \(folder) » seraient retirés, plus d’un tiers : rien n’est écrit ni retiré.",
                "→ Vérifier que « soumissions » est là et complet. Si ces fichiers doivent partir, relancer avec --withdraw.",
            ]
        case .nothingToReplace(let name, let folder):
            return [
                "« \(name) » n’est pas un fichier que cmq écrit dans « \(folder) » : il n’y a rien à reprendre.",
                "→ Donner le chemin d’un fichier dit « repris à la main ».",
            ]
        case .withoutRecord(let files, let folder):
            return [
                FrenchPhrase.plainCount(files.count, "dossier n’a", "dossiers n’ont")
                    + " pas d’état dans « \(folder) », faute d’être "
                    + FrenchPhrase.agreeing(with: files.count, "passé", "passés")
                    + " par un lot : rien n’est rassemblé."
            ] + files.map { "  • \($0)" } + [
                "→ Relancer leurs lots avec cmq batch run, sur un plan qui les nomme, puis cmq batch gather."
            ]
        case .cannotRebuild(let refusals):
            return [
                FrenchPhrase.plainCount(
                    refusals.count,
                    "fichier n’a pas pu être produit",
                    "fichiers n’ont pas pu être produits"
                ) + " de nouveau dans un dossier temporaire : rien n’est vérifié."
            ] + refusals.map { "  • \($0.french)" } + [
                "→ Libérer de la place dans le dossier temporaire, ou en nommer un autre par TMPDIR."
            ]
        }
    }
}
