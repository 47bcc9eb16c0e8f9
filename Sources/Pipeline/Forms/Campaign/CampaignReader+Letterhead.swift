import Evaluation
import Words

extension CampaignReader {
    /// What letters say of who writes them.
    mutating func letterhead(_ keys: KeyValueReading<ParameterSheet>) -> Letterhead {
        let letterhead = Letterhead(
            service: optional(keys, ParameterSheet.service),
            address: optional(keys, ParameterSheet.address),
            followedBy: optional(keys, ParameterSheet.followedBy),
            email: optional(keys, ParameterSheet.email),
            place: optional(keys, ParameterSheet.place),
            signatory: optional(keys, ParameterSheet.signatory),
            date: optional(keys, ParameterSheet.letterDate),
            deadline: optional(keys, ParameterSheet.deadline)
        )
        if let email = letterhead.email, !EmailAddress.isWellFormed(email) {
            let cell = keys[ParameterSheet.email]
            let fact = CampaignFact.unreadableParameter(ParameterSheet.email.heading, .notAnAddress)
            report(fact, at: cell.place, value: cell.typed)
        }
        if let date = letterhead.date, let deadline = letterhead.deadline, deadline < date {
            let cell = keys[ParameterSheet.deadline]
            report(.deadlineBeforeLetters, at: cell.place, value: cell.typed)
        }
        return letterhead
    }
}
