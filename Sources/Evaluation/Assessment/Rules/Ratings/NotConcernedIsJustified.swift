/// REF-06: NC is justified in the comment (30 characters or more).
///
/// A standard left out of the level must not become a way of hiding a weak one.
struct NotConcernedIsJustified: SubmissionRule {
    var severity: Severity { .error }
    var needs: [Need] { [.ratings { [$0.rating, $0.comment] }] }
    var explanation: Explanation {
        Explanation(
            "Une référence non concernée (NC) est justifiée.",
            detail: "Dans le commentaire, en 30 caractères au moins.",
            reason: "Mettre une référence hors du niveau ne doit pas devenir une façon de cacher un point faible.",
            wrong: "NC, sans commentaire",
            right: "NC, commentaire « Le campus n’a pas d’hébergement et n’en prévoit pas. »",
            remedy: "Dire pourquoi le campus n’est pas concerné, ou donner un niveau."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        examination.referential.standards.compactMap { standard in
            guard let row = examination.answers[standard.code], row.rating.value == .notConcerned,
                !standard.isAnchor, !row.comment.isSilenced
            else { return nil }
            let comment = row.comment.value ?? ""
            guard Comment.isShort(comment) else { return nil }
            let fact = RatingFact.unjustifiedNotConcerned(length: comment.count, minimum: Comment.minimalLength)
            return Finding(.rating(fact), at: row.comment.place, value: row.comment.typed)
        }
    }
}
