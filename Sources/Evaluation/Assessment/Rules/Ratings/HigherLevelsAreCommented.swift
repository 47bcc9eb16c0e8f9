/// REF-04: a level of 2 or more has a comment of 30 characters or more.
///
/// From level 2 the campus claims something written: it says what.
struct HigherLevelsAreCommented: SubmissionRule {
    var severity: Severity { .error }
    var needs: [Need] { [.ratings { [$0.rating, $0.comment] }] }
    var explanation: Explanation {
        Explanation(
            "Un niveau 2 ou plus est commenté.",
            detail: "En 30 caractères au moins.",
            reason:
                "À partir du niveau 2, le campus affirme quelque chose d’établi : il dit quoi, pour l’expert qui le vérifie.",
            wrong: "niveau 3, commentaire « OK »",
            right: "niveau 3, commentaire « Le comité révise le diagnostic chaque année en mars. »",
            remedy: "Dire ce qui est fait, par qui, depuis quand."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        examination.referential.standards.compactMap { standard in
            guard let row = examination.answers[standard.code], let level = row.rating.value?.level,
                level >= .structured, !row.comment.isSilenced
            else { return nil }
            let comment = row.comment.value ?? ""
            guard Comment.isShort(comment) else { return nil }
            let fact = RatingFact.shortComment(length: comment.count, minimum: Comment.minimalLength)
            return Finding(.rating(fact), at: row.comment.place, value: row.comment.typed)
        }
    }
}

/// What the rules ask of a comment.
package enum Comment {
    /// Characters: fewer cannot say what was done (specification §6, REF-04 and REF-06).
    package static let minimalLength = 30

    /// Whether a text has fewer characters than that, told without counting those of a long one.
    static func isShort(_ text: String) -> Bool {
        text.index(text.startIndex, offsetBy: minimalLength, limitedBy: text.endIndex) == nil
    }
}
