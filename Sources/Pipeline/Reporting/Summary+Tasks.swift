internal import Evaluation
import Words

/// What is left to do, as tasks.
extension Summary {
    /// « Il reste … », the most pressing first.
    var taskLines: [String] {
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
        let blocked = outcomes.compactMap(\.currentDeposit).filter { $0.status == .blocked }
        let faulty = outcomes.compactMap(\.currentDeposit).filter { $0.status == .provisional }
        return blocked.map { "à débloquer \(name($0)) – \(tally($0)), \($0.file)" }
            + superseded.map {
                "à retirer \($0.file) – un dépôt plus récent du campus \(name($0)) est retenu"
            }
            + faulty.map { "à faire corriger \(name($0)) – \(tally($0)), \($0.file)" }
    }

    private var gridTasks: [String] {
        grids.compactMap { outcome in
            let tail = "\(tally(outcome.findings, others: outcome.otherFindings)), \(outcome.file)"
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
            + (publication?.changed ?? []).map {
                "à reprendre \($0) – le fichier a été modifié pendant le passage : relancer la commande"
            }
    }

    private var missingTask: [String] {
        if isPartial { return [] }
        let answered = Set(outcomes.compactMap { $0.deposit?.campus.map(Folded.init) })
        let silent = campaign.campuses.filter { !answered.contains(Folded($0.identifier)) }
        guard !silent.isEmpty else { return [] }
        let names = silent.prefix(8).map(\.identifier).joined(separator: ", ") + (silent.count > 8 ? "…" : "")
        return [
            "à relancer \(count(silent.count, "campus sans dépôt lisible", "campus sans dépôt lisible")) – \(names)"
        ]
    }

    private func name(_ deposit: DepositRecord) -> String {
        deposit.campusIdentifier ?? "campus inconnu"
    }

    private func tally(_ deposit: DepositRecord) -> String { tally(deposit.findings, others: deposit.otherFindings) }

    private func tally(_ findings: [Finding], others: Int) -> String {
        let words: [(Severity, String, String)] = [
            (.blocking, "anomalie bloquante", "anomalies bloquantes"), (.error, "erreur", "erreurs"),
            (.question, "question", "questions"),
        ]
        let counts = words.compactMap { severity, one, many -> String? in
            let number = findings.count { $0.severity == severity && $0.isOpen }
            return number == 0 ? nil : count(number, one, many)
        }
        return (counts + [others == 0 ? nil : "et \(count(others, "autre", "autres"))"].compactMap(\.self))
            .joined(separator: ", ")
    }
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
