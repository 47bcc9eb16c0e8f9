import Words

/// IDN-02: the identifier is that of an expected campus.
///
/// Everything the program writes is filed under it: without it the answers belong to nobody. One typed otherwise (« BOR001 ») is
/// told as understood (FIC-05).
struct CampusIsExpected: SubmissionRule {
    var severity: Severity { .blocking }
    var needs: [Need] { [.identity()] }
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
        if answer.isEmpty || answer.isUncomputed {
            return [Finding(.identity(.missingIdentifier), at: answer.place)]
        }
        guard let typed = answer.value else { return [] }
        if let campus = examination.campus {
            guard Self.looks(typed) != Self.looks(campus.identifier) else { return [] }
            let conversion = Conversion(before: answer.typed, after: campus.identifier)
            return [Finding(.file(.converted(conversion)), at: answer.place, value: answer.typed)]
        }
        let nearest = examination.campaign.likelyIdentifier(for: typed)
        return [Finding(.identity(.unknownIdentifier(nearest: nearest)), at: answer.place, value: answer.typed)]
    }
    /// An identifier as people see it: all dashes alike, without the marks that nobody sees.
    private static func looks(_ identifier: String) -> String {
        let dashes = "\u{2010}"..."\u{2015}"
        return String(identifier.trimmed.withoutInvisibleMarks.map { dashes.contains(String($0)) ? "-" : $0 })
    }
}
