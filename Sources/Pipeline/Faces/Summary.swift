internal import Evaluation

/// The end of a run in a few lines: what was read and written, then what is left to do, as tasks.
package struct Summary: Sendable {
    private let campaign: Campaign
    /// Those of submissions.
    private let outcomes: [Outcome]
    /// Those of grids.
    private let grids: [Outcome]
    private let earlier: EarlierReading?
    private let ignored: [IgnoredFile]
    private let publication: Publication?
    /// Whether only some of the submissions were looked at: nothing is said of the others.
    private let isPartial: Bool

    package init(
        of outcomes: [Outcome],
        in preparation: Preparation,
        publication: Publication? = nil,
        isPartial: Bool = false
    ) {
        self.isPartial = isPartial
        campaign = preparation.campaign
        ignored = preparation.inputs.ignored
        self.outcomes = outcomes.filter { !$0.isGrid }
        grids = outcomes.filter(\.isGrid)
        earlier = preparation.earlier
        self.publication = publication
    }

    /// The lines to print, without colours.
    package var lines: [String] {
        [heading, grids.isEmpty || !outcomes.isEmpty ? states : nil, gridLine, earlierLine].compactMap(\.self)
            + adaptationLines
            + ignoredLines + publicationLines + taskLines
    }

    private var heading: String {
        if isPartial {
            return "Campagne \(campaign.name) : \(count(outcomes.count + grids.count, "classeur lu", "classeurs lus"))."
        }
        let deposited = Set(outcomes.compactMap { $0.currentAssessment?.campus?.identifier }).count
        return "Campagne \(campaign.name) : \(count(outcomes.count, "classeur", "classeurs")) dans le dossier, "
            + "\(count(deposited, "campus déposant", "campus déposants")) sur \(campaign.campuses.count) attendus."
    }

    private var states: String {
        let current = outcomes.compactMap(\.currentAssessment)
        let parts: [(Int, String, String)] = [
            (current.count { $0.status == .sound }, "dossier recevable", "dossiers recevables"),
            (current.count { $0.status == .provisional }, "dossier à corriger", "dossiers à corriger"),
            (current.count { $0.status == .blocked }, "dossier bloqué", "dossiers bloqués"),
            (superseded.count, "dépôt remplacé", "dépôts remplacés"),
            (outcomes.count(where: \.isUnreadable), "fichier illisible", "fichiers illisibles"),
            (current.flatMap(\.findings).count { !$0.isOpen }, "question expliquée", "questions expliquées"),
        ]
        return parts.filter { $0.0 > 0 }.map { count($0.0, $0.1, $0.2) }.joined(separator: ", ").sentence
    }

    private var gridLine: String? {
        guard !grids.isEmpty else { return nil }
        let current = grids.compactMap(\.currentGrid)
        let parts: [(Int, String, String)] = [
            (current.count { $0.status == .sound }, "recevable", "recevables"),
            (current.count { $0.status == .provisional }, "à corriger", "à corriger"),
            (current.count { $0.status == .blocked }, "bloquée", "bloquées"),
            (grids.count { $0.status != nil && $0.currentGrid == nil }, "remplacée", "remplacées"),
            (grids.count(where: \.isUnreadable), "illisible", "illisibles"),
        ]
        let states = parts.filter { $0.0 > 0 }.map { count($0.0, $0.1, $0.2) }
        return "\(count(grids.count, "grille", "grilles")) : \(states.joined(separator: ", "))."
    }

    private var earlierLine: String? {
        switch earlier {
        case nil: return nil
        case .absent: return "Pas de campagne précédente : ni suivi ni progression ne sont contrôlés."
        case .unusable(let name):
            return "La campagne précédente, \(name), ne se lit pas : ni suivi ni progression ne sont contrôlés."
        case .read(let campaign, let submissions, let grids, let unreadable):
            var parts = [count(submissions, "dossier", "dossiers"), count(grids, "grille", "grilles")]
            if unreadable > 0 { parts.append(count(unreadable, "fichier illisible", "fichiers illisibles")) }
            return "Campagne précédente \(campaign.name) : \(parts.joined(separator: ", "))."
        }
    }

    private var superseded: [Assessment] {
        outcomes.filter { $0.currentAssessment == nil }.compactMap(\.assessment)
    }

    private var adaptationLines: [String] { [AdaptationText.summary(of: campaign.rules)].compactMap(\.self) }

    private var ignoredLines: [String] {
        ignored.map { file in
            switch file.reason {
            case .lock: "Ignoré : \(file.name) (verrou d’un classeur ouvert)."
            case .hidden: "Ignoré : \(file.name) (fichier caché)."
            case .folder: "Ignoré : \(file.name) (dossier)."
            case .notAFile: "Ignoré : \(file.name) (ce n’est pas un fichier)."
            }
        }
    }

    private var publicationLines: [String] {
        guard let publication else { return [] }
        guard !publication.written.isEmpty || !publication.withdrawn.isEmpty else {
            return [
                "Rien n’a changé : \(count(publication.unchanged.count, "document déjà à jour", "documents déjà à jour"))."
            ]
        }
        var parts = [count(publication.written.count, "document écrit", "documents écrits")]
        if !publication.unchanged.isEmpty { parts.append("\(publication.unchanged.count) déjà à jour") }
        if !publication.withdrawn.isEmpty {
            parts.append(count(publication.withdrawn.count, "document retiré", "documents retirés"))
        }
        return [parts.joined(separator: ", ").sentence]
    }

    /// « Il reste … », the most pressing first.
    private var taskLines: [String] {
        let tasks = unreadableTasks + assessmentTasks + gridTasks + refusalTasks + missingTask
        guard !tasks.isEmpty else {
            return [
                isPartial
                    ? "Il ne reste rien à faire."
                    : "Il ne reste rien à faire : tous les campus attendus ont un dossier recevable."
            ]
        }
        return ["Il reste :"] + tasks.map { "  • \($0)" }
    }

    private var unreadableTasks: [String] {
        (outcomes + grids).compactMap { outcome in
            guard let error = outcome.failure else { return nil }
            let text = UnreadableText(error)
            return "à reprendre \(outcome.file) – \(text.sentence) \(text.hint)"
        }
    }

    private var assessmentTasks: [String] {
        let blocked = outcomes.compactMap(\.currentAssessment).filter { $0.status == .blocked }
        let faulty = outcomes.compactMap(\.currentAssessment).filter { $0.status == .provisional }
        return blocked.map { "à débloquer \(name($0)) – \(tally($0)), \($0.submission.file)" }
            + superseded.map {
                "à retirer \($0.submission.file) – un dépôt plus récent du campus \(name($0)) est retenu"
            }
            + faulty.map { "à faire corriger \(name($0)) – \(tally($0)), \($0.submission.file)" }
    }

    private var gridTasks: [String] {
        grids.compactMap { outcome in
            let tail = "\(tally(outcome.findings)), \(outcome.file)"
            switch outcome.currentGrid?.status {
            case .blocked: return "à débloquer la grille sur \(outcome.campusIdentifier ?? "campus inconnu") – \(tail)"
            case .provisional: return "à faire corriger la grille sur \(outcome.campusIdentifier ?? "") – \(tail)"
            case .sound: return nil
            case nil:
                return outcome.isUnreadable
                    ? nil : "à retirer \(outcome.file) – une grille plus récente du même expert est retenue"
            }
        }
    }

    private var refusalTasks: [String] {
        (publication?.refused ?? []).map { "à réécrire \($0.name) – \($0.cause.french)" }
            + (publication?.unsound ?? []).map { "à réécrire \($0.name) – le modèle est à corriger" }
            + (publication?.unreturned ?? []).map { name, error in
                let text = UnreadableText(error)
                return "à renvoyer sans annotations \(name) – \(text.sentence) \(text.hint)"
            }
    }

    private var missingTask: [String] {
        if isPartial { return [] }
        let answered = Set(outcomes.compactMap { $0.assessment?.campus.map { Folded($0.identifier) } })
        let silent = campaign.campuses.filter { !answered.contains(Folded($0.identifier)) }
        guard !silent.isEmpty else { return [] }
        let names = silent.prefix(8).map(\.identifier).joined(separator: ", ") + (silent.count > 8 ? "…" : "")
        return [
            "à relancer \(count(silent.count, "campus sans dépôt lisible", "campus sans dépôt lisible")) – \(names)"
        ]
    }

    private func name(_ assessment: Assessment) -> String {
        assessment.campusIdentifier ?? "campus inconnu"
    }

    private func tally(_ assessment: Assessment) -> String { tally(assessment.findings) }

    private func tally(_ findings: [Finding]) -> String {
        let words: [(Severity, String, String)] = [
            (.blocking, "anomalie bloquante", "anomalies bloquantes"), (.error, "erreur", "erreurs"),
            (.question, "question", "questions"),
        ]
        return words.compactMap { severity, one, many in
            let number = findings.count { $0.severity == severity && $0.isOpen }
            return number == 0 ? nil : count(number, one, many)
        }.joined(separator: ", ")
    }

    private func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number < 2 ? one : many)"
    }
}

extension String {
    /// The text as a sentence, ended by a full stop.
    fileprivate var sentence: String { isEmpty ? "Aucun dossier." : self + "." }
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
