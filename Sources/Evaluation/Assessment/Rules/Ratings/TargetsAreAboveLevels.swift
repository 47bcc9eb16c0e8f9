import Words

/// REF-09: Niveau visé is in 1–4 and not below the level; Échéance visée comes after Date de dépôt.
///
/// A target below the level or in the past is a slip that would print as a plan.
struct TargetsAreAboveLevels: SubmissionRule {
    var severity: Severity { .error }
    var needs: [Need] {
        [.ratings { [$0.rating, $0.targetLevel] }, .ratings { [$0.targetDate] }, .deposit]
    }
    var explanation: Explanation {
        Explanation(
            "Le niveau visé est à venir.",
            detail:
                "Il est de 1 à 4 et n’est pas inférieur au niveau auto-évalué ; l’échéance visée suit la date de dépôt.",
            reason:
                "Une cible déjà dépassée est une faute de saisie, que les documents présenteraient comme un projet.",
            wrong: "niveau 3, niveau visé 2",
            right: "niveau 3, niveau visé 4",
            remedy: "Corriger le niveau visé ou son échéance ; laisser les deux cellules vides s’il n’y a pas de cible."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        let deposit = examination.depositDate
        return examination.referential.standards.flatMap { standard -> [Finding] in
            guard let row = examination.answers[standard.code] else { return [] }
            return [targetFinding(row), dateFinding(row, deposit: deposit)].compactMap(\.self)
        }
    }

    private func targetFinding(_ row: StandardAnswer) -> Finding? {
        let target = row.targetLevel
        if let reason = target.unreadable {
            return Finding(.rating(.unreadableTarget(reason)), at: target.place, value: target.typed)
        }
        guard let aim = target.value, let level = row.rating.value?.level, aim < level else { return nil }
        return Finding(.rating(.targetBelowLevel(level)), at: target.place, value: target.typed)
    }

    private func dateFinding(_ row: StandardAnswer, deposit: CalendarDate?) -> Finding? {
        let date = row.targetDate
        if let reason = date.unreadable {
            return Finding(.rating(.unreadableTargetDate(reason)), at: date.place, value: date.typed)
        }
        guard let aim = date.value, let deposit, aim <= deposit else { return nil }
        return Finding(.rating(.targetDateNotAfterDeposit(deposit: deposit)), at: date.place, value: date.typed)
    }
}
