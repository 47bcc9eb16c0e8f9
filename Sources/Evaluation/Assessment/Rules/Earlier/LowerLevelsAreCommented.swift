/// HIS-01: a standard is not rated lower than in the earlier campaign without a comment.
///
/// A step back may be honest: the reader is told why. Codes that changed since are compared through the correspondence.
struct LowerLevelsAreCommented: SubmissionRule {
    var severity: Severity { .note }
    var needs: [Need] {
        [.value(\.identifier) { $0.campus != nil }, .ratings { [$0.rating, $0.comment] }]
    }
    func applies(after earlier: EarlierRecord?) -> Bool { earlier != nil }
    var explanation: Explanation {
        Explanation(
            "Un niveau en baisse est commenté.",
            detail: "Par rapport à la campagne précédente, même si les codes ont changé.",
            reason:
                "Un recul peut être vrai, ou tenir à une lecture plus sévère : une phrase évite à l’expert de le deviner.",
            wrong: "niveau 3 en 2017, niveau 2 en 2018, sans commentaire",
            right: "le même recul, commentaire « Le poste est vacant depuis juin. »",
            remedy: "Commenter le recul, si ce n’est pas une faute de saisie."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        guard let earlier = examination.earlier else { return [] }
        return examination.referential.standards.compactMap { standard in
            guard let row = examination.answers[standard.code], let level = row.rating.value?.level,
                let former = earlier.ratings[standard.code]?.level, level < former, row.comment.isEmpty
            else { return nil }
            let fact = EarlierFact.loweredLevel(standard.code, from: former, to: level, campaign: earlier.campaign)
            return Finding(.earlier(fact), at: row.rating.place, value: row.rating.typed)
        }
    }
}
