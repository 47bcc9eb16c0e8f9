import Words

/// FIC-06: campaign and referential version are those of the run.
///
/// A form of another year asks for other standards: its levels would be compared with the wrong texts.
struct EveryFileIsForThisRun: SubmissionRule, GridRule {
    var severity: Severity { .error }
    var needs: [Need] { [.identity] }
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
        let version = examination.referential.version
        return [
            finding(identity.campaign, not: examination.campaign.name, FileFact.otherCampaign),
            finding(identity.referentialVersion, not: version, FileFact.otherReferential),
        ].compactMap(\.self)
    }

    /// A grid of another year rates another self-evaluation.
    func findings(in examination: GridExamination) -> [Finding] {
        let answer = examination.evaluation.campaign
        return [finding(answer, not: examination.campaign.name, FileFact.otherCampaign)].compactMap(\.self)
    }

    private func finding(
        _ answer: Answer<String>,
        not expected: String,
        _ fact: (String) -> FileFact
    ) -> Finding? {
        guard let typed = answer.value, Folded(typed) != Folded(expected) else { return nil }
        return Finding(.file(fact(expected)), at: answer.place, value: answer.typed)
    }
}
