/// A recommendation made to the campus, beside what the campus did about it.
package struct AnsweredRecommendation: Sendable {
    /// As the expert of the earlier campaign wrote it; nil when that campaign does not hold it.
    package let recommendation: RecalledRecommendation?
    /// What tells it from the others; as the campus typed it when the earlier campaign does not hold it.
    package let name: String?
    /// Nil: the campus says nothing of it.
    package let followUp: FollowUp?

    /// The recommendations of the earlier campaign in their order, then those that only the submission speaks of.
    package static func all(of assessment: Assessment) -> [AnsweredRecommendation] {
        let followUps = assessment.submission.followUps.rows
        let asked = assessment.earlier?.recommendations ?? []
        let names = RecalledRecommendation.names(of: asked)
        let answers = FollowUpMatching(of: asked, to: followUps.map(\.identifier.typed)).answers.map(\.first)
        let others = followUps.indices.filter { !answers.contains($0) }
        return asked.indices.map { index in
            let answer = answers[index].map { followUps[$0] }
            return AnsweredRecommendation(recommendation: asked[index], name: names[index], followUp: answer)
        }
            + others.map { index in
                let followUp = followUps[index]
                return AnsweredRecommendation(recommendation: nil, name: followUp.identifier.value, followUp: followUp)
            }
    }
}
