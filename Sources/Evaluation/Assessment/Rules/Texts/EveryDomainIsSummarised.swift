/// BIL-01: each domain has its row and a Synthèse.
///
/// The chapter of a domain opens with this text.
struct EveryDomainIsSummarised: SubmissionRule {
    var severity: Severity { .error }
    var needs: [Need] { [.summaries { [$0.summary] }] }
    var explanation: Explanation {
        Explanation(
            "Chaque domaine a sa synthèse.",
            detail: "Une ligne par domaine dans la feuille Bilan, avec le texte de la synthèse.",
            reason: "Dans les documents, le chapitre d’un domaine s’ouvre sur ce texte.",
            wrong: "D2, synthèse vide",
            right: "D2, « Le réseau couvre tous les niveaux de formation. »",
            remedy: "Rédiger la synthèse du domaine."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        let table = examination.submission.summaries
        guard let header = table.keyHeader else { return [] }
        return examination.referential.domains.compactMap { domain in
            guard let row = table.rows.first(where: { $0.domainCode == domain.code }) else {
                return Finding(.text(.missingDomain(domain.code)), at: .cell(header))
            }
            guard row.summary.isEmpty else { return nil }
            return Finding(.text(.missingSummary(domain.code)), at: row.summary.place)
        }
    }
}
