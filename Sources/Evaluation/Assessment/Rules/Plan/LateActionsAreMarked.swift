/// PLA-03: an action past its deadline at the date of deposit and not finished is « en retard ».
///
/// Being late is no fault: it is marked, so that the plan can be read at a glance.
struct LateActionsAreMarked: SubmissionRule {
    var severity: Severity { .note }
    var needs: [Need] { [.actions { [$0.deadline, $0.status] }, .deposit] }
    var explanation: Explanation {
        Explanation(
            "Une action se termine avant son échéance.",
            detail: "À la date de dépôt ; une action abandonnée n’est jamais en retard.",
            reason: "Un retard n’est pas une faute : il est marqué, pour que le plan se lise d’un coup d’œil.",
            wrong: "échéance le 01/06/2018, en cours au dépôt de novembre",
            right: "échéance le 01/06/2018, achevée",
            remedy: "Rien à corriger : le retard est signalé dans les documents."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        guard let deposit = examination.depositDate else { return [] }
        return examination.submission.actions.rows.filter { $0.isLate(on: deposit) }.map { action in
            Finding(.plan(.late(deposit: deposit)), at: action.deadline.place, value: action.deadline.typed)
        }
    }
}
