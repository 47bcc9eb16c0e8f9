/// BIL-01: each domain has its row and a Synthèse.
///
/// The chapter of a domain opens with this text.
struct EveryDomainIsSummarised: SubmissionRule {
    var severity: Severity { .error }
    var needs: [Need] { [.summaries { [$0.summary] }] }
    var explanation: Explanation {
        Explanation(
            "Chaque domaine a sa synthèse.",
            detail:
                "Une ligne par domaine du référentiel dans la feuille Bilan, et une seule, avec le texte de la synthèse.",
            reason: "Dans les documents, le chapitre d’un domaine s’ouvre sur ce texte.",
            wrong: "D2, synthèse vide",
            right: "D2, « Le réseau couvre tous les niveaux de formation. »",
            remedy: "Rédiger la synthèse du domaine, ou corriger le code de la ligne."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        let table = examination.submission.summaries
        guard let header = table.keyHeader else { return [] }
        let strays = strays(among: table.rows, of: examination.referential)
        let named = Set(table.rows.compactMap(\.domainCode))
        let missingCount = examination.referential.domains.count { !named.contains($0.code) }
        // One cause, one finding: FIC-03 tells the codes that are not computed.
        let areUncomputed = missingCount <= table.rows.count(where: \.domain.isUncomputed)
        let domains = examination.referential.domains.compactMap { domain -> Finding? in
            guard let row = table.rows.first(where: { $0.domainCode == domain.code }) else {
                // The row that most likely is about the domain says it.
                if areUncomputed { return nil }
                if strays.contains(where: { $0.likely == domain.code }) { return nil }
                return Finding(.text(.missingDomain(domain.code)), at: .cell(header))
            }
            guard row.summary.isEmpty else { return nil }
            return Finding(.text(.missingSummary(domain.code)), at: row.summary.place)
        }
        return domains + strays.map(\.finding)
    }

    /// The rows of no domain, or of one that has its row: their texts would be in no chapter.
    private func strays(
        among rows: [DomainSummary],
        of referential: Referential
    ) -> [(finding: Finding, likely: ReferentialCode?)] {
        var firstCells = FirstCells<ReferentialCode>()
        return rows.compactMap { row in
            guard !row.domain.isSilenced else { return nil }
            if let code = row.domainCode, referential.domains.contains(where: { $0.code == code }) {
                guard let first = firstCells.before(row.domain.place, of: code) else { return nil }
                let fact = TextFact.repeatedDomain(code, firstCell: first)
                return row.texts.isEmpty
                    ? nil : (Finding(.text(fact), at: row.domain.place, value: row.domain.typed), nil)
            }
            guard !row.texts.isEmpty else { return nil }
            let likely = referential.likelyDomain(named: row.domain.typed)
            let fact = TextFact.unknownDomain(nearest: likely?.description)
            return (Finding(.text(fact), at: row.domain.place, value: row.domain.typed), likely)
        }
    }
}
