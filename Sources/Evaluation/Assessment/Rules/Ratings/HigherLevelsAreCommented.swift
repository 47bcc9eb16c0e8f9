import Words

/// REF-04: a level of 2 or more has a comment of 30 characters or more.
///
/// From level 2 the campus claims something written: it says what.
struct HigherLevelsAreCommented: Rule {
    func findings(in examination: Examination) -> [Finding] {
        examination.referential.standards.compactMap { standard in
            guard let row = examination.answers[standard.code], let level = row.rating.value?.level,
                level >= .structured, !row.comment.isSilenced
            else { return nil }
            let length = (row.comment.value ?? "").count
            guard length < Comment.minimalLength else { return nil }
            let fact = RatingFact.shortComment(length: length, minimum: Comment.minimalLength)
            return Finding(.rating(fact), at: row.comment.place, value: row.comment.typed)
        }
    }
}

/// What the rules ask of a comment.
enum Comment {
    /// Characters: fewer cannot say what was done (specification §6, REF-04 and REF-06).
    static let minimalLength = 30

    /// The letters and digits of a text: a copy with another full stop is still a copy.
    static func letters(of text: String) -> String {
        Folded(text).description.filter { $0.isLetter || $0.isNumber }
    }
}
