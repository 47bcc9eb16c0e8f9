/// BIL-01: each domain has its row and a Synthèse.
///
/// The chapter of a domain opens with this text.
struct EveryDomainIsSummarised: Rule {
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
