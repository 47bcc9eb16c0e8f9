package import Words

/// How a campus rates one standard (one row of *Auto-évaluation*).
package final class StandardAnswer: Sendable {
    package let code: Answer<String>
    package let rating: Answer<Rating>
    package let comment: Answer<String>
    package let strengths: Answer<String>
    package let weaknesses: Answer<String>
    package let targetLevel: Answer<Level>
    package let targetDate: Answer<CalendarDate>
    /// The letters and digits of the comment, by which a copy is known.
    let commentLetters: String

    package init(
        code: Answer<String>,
        rating: Answer<Rating>,
        comment: Answer<String>,
        strengths: Answer<String>,
        weaknesses: Answer<String>,
        targetLevel: Answer<Level>,
        targetDate: Answer<CalendarDate>
    ) {
        self.code = code
        self.rating = rating
        self.comment = comment
        self.strengths = strengths
        self.weaknesses = weaknesses
        self.targetLevel = targetLevel
        self.targetDate = targetDate
        commentLetters = comment.value.map(Folded.letters) ?? ""
    }
}
