import Words

/// IDN-06: Échéance = Date du label + Durée (± 31 days), Durée ≤ the campaign's maximum, Date du label ≤ Date de dépôt.
///
/// The calendar of renewals is drawn from these three cells.
struct LabelDatesAgree: SubmissionRule {
    var severity: Severity { .error }
    var needs: [Need] { [.deposit, .identity { [$0.labelDate, $0.labelDuration, $0.labelExpiry] }] }
    var explanation: Explanation {
        Explanation(
            "La date, la durée et l’échéance du label s’accordent.",
            detail:
                "L’échéance est la date plus la durée, à 31 jours près ; la durée ne dépasse pas le maximum de la campagne ; le label n’est pas daté d’après le dépôt.",
            reason: "Le calendrier des renouvellements est tiré de ces trois cellules.",
            wrong: "label du 01/09/2015 pour 4 ans, échéance le 01/09/2018",
            right: "label du 01/09/2015 pour 4 ans, échéance le 01/09/2019",
            remedy: "Recopier la date et la durée de l’arrêté, puis corriger l’échéance."
        )
    }

    /// Days between the expiry typed and the one computed: decrees are dated to the month.
    private static let tolerance = 31

    func findings(in examination: Examination) -> [Finding] {
        let identity = examination.submission.identity
        var findings: [Finding] = []
        if identity.labelDuration.unreadable != nil {
            findings.append(
                Finding(
                    .identity(.unreadableDuration),
                    at: identity.labelDuration.place,
                    value: identity.labelDuration.typed
                )
            )
        }
        if let duration = identity.labelDuration.value, duration > examination.campaign.maximumDuration {
            let fact = IdentityFact.durationTooLong(maximum: examination.campaign.maximumDuration)
            findings.append(
                Finding(.identity(fact), at: identity.labelDuration.place, value: identity.labelDuration.typed)
            )
        }
        if let date = identity.labelDate.value, let deposit = examination.depositDate, date > deposit {
            let fact = IdentityFact.labelAfterDeposit(deposit: deposit)
            findings.append(Finding(.identity(fact), at: identity.labelDate.place, value: identity.labelDate.typed))
        }
        if let expiry = identity.labelExpiry.value, let expected = identity.computedExpiry,
            abs(expiry.dayNumber - expected.dayNumber) > Self.tolerance
        {
            let fact = IdentityFact.expiryMismatch(expected: expected)
            findings.append(
                Finding(.identity(fact), at: identity.labelExpiry.place, value: identity.labelExpiry.typed)
            )
        }
        return findings
    }
}
