/// PLA-01: a standard rated under its threshold has an action, which is not abandoned.
///
/// What is not reached is planned: that is what the mission follows until the next campaign.
struct WeakStandardsHaveAnAction: Rule {
    func findings(in examination: Examination) -> [Finding] {
        let actions = examination.submission.actions
        guard actions.isReadable, !actions.rows.contains(where: { $0.standards.isSilenced || $0.status.isSilenced }),
            let request = examination.submission.identity.request.value
        else { return [] }
        let threshold = examination.campaign.thresholds.level(for: request)
        let planned = Set(
            actions.rows.filter { $0.status.value != .abandoned }
                .flatMap { ($0.standards.value ?? []).compactMap(ReferentialCode.init) }
        )
        return examination.referential.standards.compactMap { standard in
            guard let rating = examination.answers[standard.code]?.rating, let level = rating.value?.level,
                level < threshold, !planned.contains(standard.code)
            else { return nil }
            let fact = PlanFact.standardWithoutAction(
                standard.code,
                level: level,
                threshold: threshold,
                sheet: actions.sheet
            )
            return Finding(.plan(fact), at: rating.place, value: rating.typed)
        }
    }
}
