import Words

/// IDN-07: the date of deposit lies within the window of the campaign.
///
/// A late deposit may be agreed on: the campus says so, the mission decides.
struct DepositIsWithinTheWindow: SubmissionRule {
    var severity: Severity { .question }
    var needs: [Need] { [.value(\.depositDate)] }
    var explanation: Explanation {
        Explanation(
            "La date de dépôt est dans la campagne.",
            detail:
                "Entre l’ouverture et la clôture des dépôts, ces deux jours compris. À plus de six mois de ces dates, l’année est sans doute mal saisie : aucune autre date n’est comparée à celle-là.",
            reason: "Un retard peut avoir été convenu : le campus le dit, la mission décide.",
            wrong: "dépôt le 04/12/2018, clôture le 30/11/2018",
            right: "dépôt le 28/11/2018",
            remedy: "Corriger la date de dépôt, ou expliquer le retard."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        let answer = examination.submission.identity.depositDate
        let campaign = examination.campaign
        guard let date = answer.value, date < campaign.opening || date > campaign.closing else { return [] }
        let (opening, closing) = (campaign.opening, campaign.closing)
        let isFarOff = examination.depositDate == nil
        let likely = isFarOff ? likelyDate(date, from: opening, to: closing) : nil
        let fact =
            likely.map { IdentityFact.depositInAnotherYear(opening: opening, closing: closing, likely: $0) }
            ?? .depositOutsideWindow(opening: opening, closing: closing)
        return [Finding(.identity(fact), at: answer.place, value: answer.typed)]
    }

    /// The same day in a year of the window; nil where it is in none.
    private func likelyDate(_ date: CalendarDate, from opening: CalendarDate, to closing: CalendarDate) -> CalendarDate?
    {
        stride(from: opening.year, through: closing.year, by: 1)
            .compactMap { CalendarDate(year: $0, month: date.month, day: date.day) }
            .first { opening <= $0 && $0 <= closing }
    }
}
