/// IDN-07: the date of deposit lies within the window of the campaign.
///
/// A late deposit may be agreed on: the campus says so, the mission decides.
struct DepositIsWithinTheWindow: Rule {
    func findings(in examination: Examination) -> [Finding] {
        let answer = examination.submission.identity.depositDate
        let campaign = examination.campaign
        guard let date = answer.value, date < campaign.opening || date > campaign.closing else { return [] }
        let fact = IdentityFact.depositOutsideWindow(opening: campaign.opening, closing: campaign.closing)
        return [Finding(.identity(fact), at: answer.place, value: answer.typed)]
    }
}
