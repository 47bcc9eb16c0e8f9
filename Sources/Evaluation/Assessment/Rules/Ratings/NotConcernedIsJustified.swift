/// REF-06: NC is justified in the comment (30 characters or more).
///
/// A standard left out of the level must not become a way of hiding a weak one.
struct NotConcernedIsJustified: Rule {
    func findings(in examination: Examination) -> [Finding] {
        examination.referential.standards.compactMap { standard in
            guard let row = examination.answers[standard.code], row.rating.value == .notConcerned,
                !standard.isAnchor, !row.comment.isSilenced
            else { return nil }
            let length = (row.comment.value ?? "").count
            guard length < Comment.minimalLength else { return nil }
            let fact = RatingFact.unjustifiedNotConcerned(length: length, minimum: Comment.minimalLength)
            return Finding(.rating(fact), at: row.comment.place, value: row.comment.typed)
        }
    }
}
