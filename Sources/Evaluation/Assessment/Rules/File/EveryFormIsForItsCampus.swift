import Words

/// FIC-07: a form comes back for the campus and the campaign that it was prepared for.
///
/// What is filled in beforehand, and what is recalled of the year before, is that of one campus: another one that fills
/// it answers beside the words of a stranger.
struct EveryFormIsForItsCampus: SubmissionRule, GridRule {
    var severity: Severity { .question }
    var needs: [Need] { [.identity] }
    var explanation: Explanation {
        Explanation(
            "Un classeur revient de ceux pour qui il est fait.",
            detail:
                "Chaque formulaire et chaque grille gardent, sur une feuille masquée, le campus, la campagne et l’expert pour qui ils ont été préparés.",
            reason:
                "Un formulaire est rempli d’avance avec ce que la mission sait d’un campus : dans les mains d’un autre, ces réponses sont fausses.",
            wrong: "le formulaire de CLE-001, envoyé par BOR-001",
            right: "le formulaire de BOR-001",
            remedy: "Remplir le classeur préparé pour ce campus, ou expliquer."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        let identity = examination.submission.identity
        let origin = examination.submission.origin
        return [
            finding(
                origin?.campaign,
                not: examination.campaign.name,
                at: identity.campaign,
                FileFact.preparedForCampaign
            ),
            finding(
                origin?.campus,
                not: identity.identifier.value,
                at: identity.identifier,
                FileFact.preparedForCampus
            ),
        ].compactMap(\.self)
    }

    func findings(in examination: GridExamination) -> [Finding] {
        let grid = examination.evaluation
        return [
            finding(
                grid.origin?.campaign,
                not: examination.campaign.name,
                at: grid.campaign,
                FileFact.preparedForCampaign
            ),
            finding(grid.origin?.campus, not: grid.campus.value, at: grid.campus, FileFact.preparedForCampus),
            finding(grid.origin?.expert, not: grid.expert.value, at: grid.expert, FileFact.preparedForExpert),
        ].compactMap(\.self)
    }

    /// Nothing is told of a form that says nothing, nor of a cell without an answer, which another rule asks for.
    private func finding(
        _ prepared: String?,
        not actual: String?,
        at answer: Answer<String>,
        _ fact: (String) -> FileFact
    ) -> Finding? {
        guard let prepared, let actual, Folded(prepared) != Folded(actual) else { return nil }
        return Finding(.file(fact(prepared)), at: answer.place, value: answer.typed)
    }
}
