/// PLA-03: an action past its deadline at the date of deposit and not finished is « en retard ».
///
/// Being late is no fault: it is marked, so that the plan can be read at a glance.
struct ActionsAreOnTime: Rule {
    func findings(in examination: Examination) -> [Finding] {
        guard let deposit = examination.submission.identity.depositDate.value else { return [] }
        return examination.submission.actions.rows.filter { $0.isLate(on: deposit) }.map { action in
            Finding(.plan(.late(deposit: deposit)), at: action.deadline.place, value: action.deadline.typed)
        }
    }
}
