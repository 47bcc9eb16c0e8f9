/// FIC-07: a form comes back for the campus and the campaign that it was prepared for.
///
/// What is filled in beforehand, and what is recalled of the year before, is that of one campus: another one that fills
/// it answers beside the words of a stranger.
struct EveryFormIsForItsCampus: SubmissionRule, GridRule {
    var severity: Severity { .question }
    var needs: [Need] { [.identity(.apart) { [$0.campaign, $0.identifier] }] }
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
            ofCampaign(examination.campaign, origin, at: identity.campaign),
            ofCampus(examination.campus, origin, at: identity.identifier),
        ].compactMap(\.self)
    }

    func findings(in examination: GridExamination) -> [Finding] {
        let grid = examination.evaluation
        return [
            ofCampaign(examination.campaign, grid.origin, at: grid.campaign),
            ofCampus(examination.campus, grid.origin, at: grid.campus),
            Finding(
                FileFact.preparedForExpert,
                expecting: grid.origin?.expert,
                not: grid.expert.value,
                at: grid.expert
            ),
        ].compactMap(\.self)
    }

    private func ofCampaign(_ campaign: Campaign, _ origin: FormOrigin?, at answer: Answer<String>) -> Finding? {
        Finding(FileFact.preparedForCampaign, expecting: origin?.campaign, not: campaign.name, at: answer)
    }

    /// An identifier that is that of no campus is told by its own rule.
    private func ofCampus(_ campus: Campus?, _ origin: FormOrigin?, at answer: Answer<String>) -> Finding? {
        Finding(FileFact.preparedForCampus, expecting: origin?.campus, not: campus?.identifier, at: answer)
    }
}
