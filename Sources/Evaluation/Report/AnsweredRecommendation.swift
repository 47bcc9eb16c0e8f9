import Words

/// A recommendation made to the campus, beside what the campus did about it.
package struct AnsweredRecommendation: Sendable {
    /// As the expert of the earlier campaign wrote it; nil when that campaign does not hold it.
    package let recommendation: RecalledRecommendation?
    /// Nil: the campus says nothing of it.
    package let followUp: FollowUp?

    /// The recommendations of the earlier campaign in their order, then those that only the submission speaks of.
    package static func all(of assessment: Assessment) -> [AnsweredRecommendation] {
        let followUps = assessment.submission.followUps.rows
        let asked = assessment.earlier?.recommendations ?? []
        let answers = asked.map { recommendation in
            let number = Folded(recommendation.number ?? "")
            return followUps.firstIndex { !number.isEmpty && Folded($0.identifier.typed) == number }
        }
        let others = followUps.indices.filter { !answers.contains($0) }
        return zip(asked, answers).map { recommendation, answer in
            AnsweredRecommendation(recommendation: recommendation, followUp: answer.map { followUps[$0] })
        } + others.map { AnsweredRecommendation(recommendation: nil, followUp: followUps[$0]) }
    }
}
