/// PLA-01: a standard rated under its threshold has an action, which is not abandoned.
///
/// What is not reached is planned: that is what the mission follows until the next campaign.
struct StandardsUnderThresholdHaveAnAction: SubmissionRule {
    var severity: Severity { .error }
    var needs: [Need] {
        [
            .value(\.request) { $0.request != nil }, .ratings { [$0.rating] }, .actions { [$0.standards, $0.status] },
            .every(\.actions, \.standards), .every(\.actions, \.status),
        ]
    }
    var explanation: Explanation {
        Explanation(
            "Une référence sous le seuil a une action.",
            detail: "Le seuil est celui de la demande ; une action abandonnée ne compte pas.",
            reason: "Ce qui n’est pas atteint se prépare : c’est ce que la mission suit jusqu’à la campagne suivante.",
            wrong: "D1.C2.R1 au niveau 1 sous le seuil 2, sans action",
            right: "action A07, « Former l’équipe », pour D1.C2.R1",
            remedy: "Ajouter une action qui cite le code de la référence."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        let actions = examination.submission.actions
        guard actions.isReadable, !actions.rows.contains(where: { $0.standards.isSilenced || $0.status.isSilenced }),
            let request = examination.request
        else { return [] }
        let threshold = examination.campaign.thresholds.level(for: request)
        var alive: Set<ReferentialCode> = []
        var abandoned: Set<ReferentialCode> = []
        var named = StandardsNamed(of: examination.referential)
        for action in actions.rows {
            let codes = action.standards.value ?? []
            // An action whose code is mistyped is told at that code.
            let standards = named.likely(in: codes).union(codes.compactMap(ReferentialCode.init))
            if action.status.value == .abandoned {
                abandoned.formUnion(standards)
            } else {
                alive.formUnion(standards)
            }
        }
        return examination.referential.standards.compactMap { standard in
            guard let rating = examination.answers[standard.code]?.rating, let level = rating.value?.level,
                level < threshold, !alive.contains(standard.code)
            else { return nil }
            let fact = PlanFact.standardWithoutAction(
                standard.code,
                level: level,
                threshold: threshold,
                hasAbandoned: abandoned.contains(standard.code),
                sheet: actions.sheet
            )
            return Finding(.plan(fact), at: rating.place, value: rating.typed)
        }
    }
}
