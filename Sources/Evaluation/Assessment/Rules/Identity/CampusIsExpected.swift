import Words

/// IDN-02: the identifier is that of an expected campus.
///
/// Everything the program writes is filed under it: without it the answers belong to nobody.
struct CampusIsExpected: SubmissionRule {
    var severity: Severity { .blocking }
    var needs: [Need] { [.identity] }
    var explanation: Explanation {
        Explanation(
            "L’identifiant est celui d’un campus attendu.",
            reason:
                "Tout ce que le programme écrit est rangé sous cet identifiant : sans lui, les réponses ne sont à personne.",
            wrong: "BOR-01",
            right: "BOR-001",
            remedy:
                "Recopier l’identifiant donné par la mission ; si le campus manque à la liste, la mission l’ajoute à la feuille Campus attendus."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        let answer = examination.submission.identity.identifier
        if answer.isEmpty { return [Finding(.identity(.missingIdentifier), at: answer.place)] }
        guard let typed = answer.value, examination.campus == nil else { return [] }
        let nearest = Suggestion.nearest(to: typed, among: examination.campaign.campuses.map(\.identifier))
        return [Finding(.identity(.unknownIdentifier(nearest: nearest)), at: answer.place, value: answer.typed)]
    }
}
