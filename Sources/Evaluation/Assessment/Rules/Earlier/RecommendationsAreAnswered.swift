import Words

/// SUI-01: a renewal answers every earlier recommendation, each with a status.
///
/// What became of the last evaluation is the first thing that the next expert asks. *Identifiant* is the *Numéro* of the
/// earlier grid; without an earlier campaign there is nothing to answer.
struct RecommendationsAreAnswered: SubmissionRule {
    var severity: Severity { .question }
    var needs: [Need] { [.identity, .followUps { [$0.status] }] }
    var comparesCampaigns: Bool { true }
    var explanation: Explanation {
        Explanation(
            "Chaque recommandation reçue a sa réponse.",
            detail:
                "Un renouvellement reprend dans la feuille Suivi chaque recommandation de l’évaluation précédente, avec un statut.",
            reason: "L’expert part de ce qui avait été demandé : sans réponse, il la cherche dans tout le dossier.",
            wrong: "2015-R3, sans ligne",
            right: "2015-R3, « Comité réuni depuis mai 2017 », traitée",
            remedy: "Ajouter une ligne par recommandation, avec son statut, ou expliquer."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        let table = examination.submission.followUps
        guard let earlier = examination.earlier, examination.submission.identity.request.value == .renewal,
            let header = table.keyHeader
        else { return [] }
        var findings = table.rows.compactMap(statusFinding)
        guard !table.rows.contains(where: \.identifier.isSilenced) else { return findings }

        let numbers = earlier.recommendations.compactMap(\.number)
        let answered = Set(table.rows.map { Folded($0.identifier.typed) })
        var missing = numbers.filter { !answered.contains(Folded($0)) }
        var firstCells: [Folded: String] = [:]
        for row in table.rows where !row.identifier.isEmpty {
            let number = Folded(row.identifier.typed)
            if let first = firstCells[number] {
                // Two experts may have given the same number to different recommendations.
                guard numbers.count(where: { Folded($0) == number }) < 2 else { continue }
                findings.append(finding(.repeatedAnswer(firstCell: first), at: row.identifier))
            } else if !numbers.contains(where: { Folded($0) == number }),
                let nearest = Suggestion.nearest(to: row.identifier.typed, among: missing)
            {
                // One cause, one finding: the mistyped number explains the answer that seems to be missing.
                missing.removeAll { $0 == nearest }
                let fact = EarlierFact.mistypedNumber(nearest: nearest, campaign: earlier.campaign)
                findings.append(finding(fact, at: row.identifier))
            }
            if firstCells[number] == nil { firstCells[number] = row.identifier.place.cell ?? "" }
        }
        return findings
            + missing.map { number in
                Finding(.earlier(.unanswered(number: number, campaign: earlier.campaign)), at: .cell(header))
            }
    }

    private func statusFinding(_ row: FollowUp) -> Finding? {
        if case .notInList(let nearest) = row.status.unreadable {
            return finding(.unknownStatus(nearest: nearest), at: row.status)
        }
        guard row.status.isEmpty else { return nil }
        return finding(.missingStatus(number: row.identifier.typed), at: row.status)
    }

    private func finding(_ fact: EarlierFact, at answer: some AnsweredCell) -> Finding {
        Finding(.earlier(fact), at: answer.place, value: answer.typed)
    }
}
