import Words

/// SUI-01: a renewal answers every earlier recommendation, each with a status.
///
/// What became of the last evaluation is the first thing that the next expert asks. `FollowUpMatching` says which
/// row answers which; without an earlier campaign whose recommendations are known there is nothing to answer.
struct RecommendationsAreAnswered: SubmissionRule {
    var severity: Severity { .question }
    var needs: [Need] {
        [
            .value(\.identifier) { $0.campus != nil }, .value(\.request) { $0.request != nil },
            .followUps { [$0.status] }, .every(\.followUps, \.identifier),
        ]
    }
    func applies(after earlier: EarlierRecord?) -> Bool { earlier?.recommendations != nil }
    var explanation: Explanation {
        Explanation(
            "Chaque recommandation reçue a sa réponse.",
            detail:
                "Un renouvellement reprend dans la feuille Suivi chaque recommandation de l’évaluation précédente, avec un statut. L’identifiant est le numéro que porte la grille, précédé du code de l’expert si deux experts ont donné le même. Une recommandation reprise par deux lignes ou un statut hors de la liste est une question aussi, comme un numéro qui n’est celui d’aucune recommandation, tant qu’il en manque une.",
            reason: "L’expert part de ce qui avait été demandé : sans réponse, il la cherche dans tout le dossier.",
            wrong: "EXP-04-R3, sans ligne",
            right: "EXP-04-R3, « Comité réuni depuis mai 2017 », traitée",
            remedy: "Donner à chaque recommandation sa ligne, avec son numéro et son statut, ou expliquer."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        let table = examination.submission.followUps
        guard let earlier = examination.earlier, let received = earlier.recommendations,
            examination.request == .renewal,
            let header = table.keyHeader
        else { return [] }
        var findings = table.rows.compactMap(statusFinding)
        guard !table.rows.contains(where: \.identifier.isSilenced) else { return findings }

        let names = RecalledRecommendation.names(of: received)
        let matching = FollowUpMatching(of: received, to: table.rows.map(\.identifier.typed))
        let doubtful = Set(matching.doubts.flatMap(\.recommendations))
        var missing = received.indices.filter { matching.answers[$0].isEmpty && !doubtful.contains($0) }
            .compactMap { names[$0] }
        // A number that stands for several is one question, however many rows bear it.
        var doubted: Set<[Int]> = []
        for doubt in matching.doubts where doubted.insert(doubt.recommendations).inserted {
            let meanings = doubt.recommendations.map { received[$0].fullName }
                .reduce(into: [String]()) { names, name in if !names.contains(name) { names.append(name) } }
            let fact: EarlierFact =
                meanings.count == 1
                ? .repeatedNumber(count: doubt.recommendations.count, campaign: earlier.campaign)
                : .sharedNumber(meanings: meanings, campaign: earlier.campaign)
            findings.append(finding(fact, at: table.rows[doubt.row].identifier))
        }
        // One cause, one finding: the mistyped number explains the answer that seems to be missing.
        let strays = matching.others.map { table.rows[$0].identifier }.filter { !$0.isEmpty }
        let meant = strays.map { stray in
            let nearest = Suggestion.nearest(to: stray.typed, among: missing)
            missing.removeAll { $0 == nearest }
            return nearest
        }
        for (stray, nearest) in zip(strays, meant) where nearest != nil || !missing.isEmpty {
            let fact = EarlierFact.mistypedNumber(nearest: nearest, campaign: earlier.campaign)
            findings.append(finding(fact, at: stray))
        }
        findings += repetitions(in: matching, of: table.rows)
        return findings
            + missing.map { number in
                Finding(.earlier(.unanswered(number: number, campaign: earlier.campaign)), at: .cell(header))
            }
    }

    /// The rows that answer what a row above answers.
    private func repetitions(in matching: FollowUpMatching, of rows: [FollowUp]) -> [Finding] {
        let others = Dictionary(grouping: matching.others.filter { !rows[$0].identifier.isEmpty }) {
            Folded(rows[$0].identifier.typed)
        }
        return (matching.answers + others.values).flatMap { same -> [Finding] in
            guard let first = same.first, let cell = rows[first].identifier.place.cell else { return [] }
            return same.dropFirst().map { finding(.repeatedAnswer(firstCell: cell), at: rows[$0].identifier) }
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
