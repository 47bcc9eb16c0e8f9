/// FIC-06: campaign and referential version are those of the run.
///
/// A form of another year asks for other standards: its levels would be compared with the wrong texts.
struct EveryFileIsForThisRun: SubmissionRule, GridRule {
    var severity: Severity { .error }
    var needs: [Need] { [.identity(.apart) { [$0.campaign, $0.referentialVersion] }] }
    var explanation: Explanation {
        Explanation(
            "La campagne et le référentiel sont ceux de l’année.",
            detail:
                "La campagne et la version du référentiel écrites dans la feuille Identité sont celles du classeur de campagne et du référentiel.",
            reason:
                "Le formulaire d’une autre année pose d’autres questions : ses niveaux seraient comparés à d’autres textes.",
            wrong: "Campagne : 2017, pendant la campagne 2018",
            right: "Campagne : 2018",
            remedy: "Remplir le formulaire de la campagne, ou corriger la cellule si elle seule est fausse."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        let identity = examination.submission.identity
        let version = identity.referentialVersion
        return [
            ofCampaign(identity.campaign, in: examination.campaign),
            Finding(
                FileFact.otherReferential,
                expecting: examination.referential.version,
                not: version.value,
                at: version
            ),
        ].compactMap(\.self)
    }

    /// A grid of another year rates another self-evaluation.
    func findings(in examination: GridExamination) -> [Finding] {
        [ofCampaign(examination.evaluation.campaign, in: examination.campaign)].compactMap(\.self)
    }

    private func ofCampaign(_ answer: Answer<String>, in campaign: Campaign) -> Finding? {
        Finding(FileFact.otherCampaign, expecting: campaign.name, not: answer.value, at: answer)
    }
}
