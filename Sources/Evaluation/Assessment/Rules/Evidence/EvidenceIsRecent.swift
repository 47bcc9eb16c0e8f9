import Words

/// PRV-02: evidence is dated before the deposit and at most 48 months old.
///
/// A label lasts four years: an older item speaks of another one. A charter may still be in force, hence a question.
struct EvidenceIsRecent: SubmissionRule {
    var severity: Severity { .question }
    var needs: [Need] { [.evidence { [$0.date] }, .deposit] }
    var explanation: Explanation {
        Explanation(
            "Une preuve est récente.",
            detail: "Elle précède le dépôt, de 48 mois au plus.",
            reason:
                "Un label dure quatre ans : une preuve plus ancienne parle d’un autre. Une charte peut être encore en vigueur, d’où la question.",
            wrong: "preuve du 12/03/2012, dépôt en 2018",
            right: "preuve du 12/03/2018",
            remedy: "Donner une preuve plus récente, corriger la date, ou expliquer."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        guard let deposit = examination.depositDate else { return [] }
        let oldest = deposit.adding(months: -Evidence.longestAge)
        return examination.submission.evidence.rows.compactMap { item in
            guard let date = item.date.value else { return nil }
            let fact: EvidenceFact
            if date > deposit {
                fact = .datedAfterDeposit(deposit: deposit)
            } else if date < oldest {
                fact = .outdated(months: Evidence.longestAge)
            } else {
                return nil
            }
            return Finding(.evidence(fact), at: item.date.place, value: item.date.typed)
        }
    }
}
