import Words

/// What a returned workbook and its letter say to a campus, beside the sentences of findings.
package enum ReturnText {
    /// Who the notes are from; people and the next run know them by it.
    package static let author = "Contrôle du dossier (cmq)"

    /// The list of a submission where nothing was found.
    package static let nothingFound = "Aucune anomalie\u{A0}: le dossier est complet et cohérent."

    /// The note on a cell: for each finding of the cell, what it is, then what to do.
    package static func note(on findings: [Finding]) -> [String] {
        findings.flatMap { finding in
            let text = FindingText(finding)
            if let explanation = finding.explanation {
                return [
                    "\(explained) \(finding.code.rawValue)\u{A0}: \(text.sentence)",
                    "→ \(closed) \(FrenchFormat.quoted(explanation, limit: 200))",
                ]
            }
            return ["\(finding.severity.label) \(finding.code.rawValue)\u{A0}: \(text.sentence)", "→ \(text.hint)"]
        }
    }

    /// Begins the note of a question that the campus explained.
    private static let explained = "✓ expliquée"

    /// What is left to do about it.
    package static let closed = "Rien de plus\u{A0}: votre explication est transmise."

    /// Whether a paragraph may be one of ``note(on:)``, whatever it says.
    package static func isOfNote(_ paragraph: String) -> Bool {
        if paragraph.hasPrefix("→ ") { return true }
        guard let start = (Severity.allCases.map(\.label) + [explained]).first(where: { paragraph.hasPrefix($0 + " ") })
        else { return false }
        return RuleCode(named: String(paragraph.dropFirst(start.count + 1).prefix { $0 != "\u{A0}" && $0 != " " }))
            != nil
    }

    /// How findings that are told at once stand: what the campus sees first on a second deposit. They are new together only.
    package static func state(of group: FindingGroup, after earlier: DepositComparison?) -> String {
        if group.first.explanation != nil { return "expliquée" }
        guard let earlier else { return group.first.severity == .note ? "pour information" : "à traiter" }
        return group.findings.allSatisfy { earlier.progress(of: $0) == .new } ? "nouvelle" : "toujours là"
    }

    /// The state of a finding of the deposit before that no longer stands.
    package static let corrected = "corrigée"

    /// The state of one that nothing could be said of.
    package static let undecided = "non contrôlée"

    /// Whether somebody else typed nothing where a state stands.
    package static func isState(_ text: String) -> Bool {
        ["expliquée", "nouvelle", "toujours là", "pour information", "à traiter", corrected, undecided]
            .contains { Folded($0) == Folded(text) }
    }

    /// The severity in the list of a finding that no longer stands.
    package static let correctedLabel = "✓ corrigée"

    /// The findings that are counted and not told; nil when there is none.
    package static func others(_ count: Int) -> String? {
        switch count {
        case 0: nil
        case 1: "Et 1 autre constat, qui n’est pas détaillé."
        default: "Et \(FrenchFormat.number(Double(count))) autres constats, qui ne sont pas détaillés."
        }
    }

    /// Whether a text of the list is ours, and stands beside no finding.
    package static func isAside(_ text: String) -> Bool {
        [nothingFound, others(Int(text.filter(\.isASCIIDigit)) ?? 0)].compactMap(\.self)
            .contains { Folded($0) == Folded(text) }
    }

    /// What may be done with the submission.
    package static func verdict(on status: Assessment.Status) -> String {
        switch status {
        case .sound: "Votre dossier est recevable."
        case .provisional: "Votre dossier est à corriger\u{A0}: son rapport n’est produit qu’à titre provisoire."
        case .blocked: "Votre dossier ne peut pas être évalué en l’état\u{A0}: aucun rapport n’est produit."
        }
    }

    /// What stands above the list.
    package static let listTitle = "Anomalies du dossier"
    package static let listInstructions = [
        "Corriger les erreurs dans les feuilles du classeur ; pour une question, corriger ou écrire dans la colonne « Votre explication » (une phrase).",
        "Renvoyer ensuite ce classeur, sous n’importe quel nom : vos explications seront lues. Les notes ne demandent rien.",
    ].map(FrenchTypography.polished)

    /// What a campus does about findings of this severity.
    package static func task(for severity: Severity) -> String {
        switch severity {
        case .blocking: "À corriger d’abord\u{A0}: le dossier ne peut pas être évalué."
        case .error: "À corriger dans la cellule indiquée."
        case .question: "À corriger, ou à expliquer dans la colonne «\u{A0}Votre explication\u{A0}»."
        case .note: "Pour information\u{A0}: rien n’est demandé."
        }
    }
}
