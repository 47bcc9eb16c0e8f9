/// RES-02: the network has two teaching members or more, one firm or branch, one continuing-training body.
///
/// A campus is a network of schools and firms; one without them is asked what it is.
struct NetworkHasEveryKindOfMember: SubmissionRule {
    var severity: Severity { .question }
    var needs: [Need] { [.network { [$0.kind] }, .every(\.network, \.kind)] }
    var explanation: Explanation {
        Explanation(
            "Le réseau réunit écoles, entreprises, formation continue.",
            detail:
                "Deux établissements de formation, une entreprise ou une branche, un organisme de formation continue.",
            reason:
                "Un campus est un réseau d’écoles et d’entreprises : s’il lui manque l’un de ces mondes, on lui demande pourquoi.",
            wrong: "trois lycées et une université",
            right: "trois lycées, une université, une entreprise, un GRETA",
            remedy: "Compléter la liste des membres, ou expliquer."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        let network = examination.submission.network
        guard let header = network.keyHeader, !network.rows.contains(where: \.isOfUnknownKind) else { return [] }
        let kinds = network.rows.compactMap(\.kind.value)
        var missing: [NetworkFact.MissingKind] = []
        if kinds.count(where: \.isTeaching) < 2 { missing.append(.teachers) }
        if !kinds.contains(where: { $0 == .firm || $0 == .branch }) { missing.append(.firm) }
        if !kinds.contains(.continuingTraining) { missing.append(.continuingTraining) }
        return missing.map { Finding(.network(.networkLacks($0)), at: .cell(header)) }
    }
}
