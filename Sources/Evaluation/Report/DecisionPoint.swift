/// Something that the first page of a report asks to decide.
package enum DecisionPoint: Sendable {
    case anchorsWithoutAction([AnchorStanding])
    case anchorsAimingTooLow([AnchorStanding])
    /// Late actions, and how many of them are on anchors.
    case lateActions([ScheduledAction], onAnchors: Int)
    case recommendations([AnsweredRecommendation], campaign: String?)

    /// In a fixed order, those that have something to say.
    static func all(
        anchors: [AnchorStanding],
        plan: [ScheduledAction],
        recommendations: [AnsweredRecommendation],
        campaign: String?
    ) -> [DecisionPoint] {
        let idle = anchors.filter { $0.rated.isUnderThreshold && !$0.isAlive }
        let low = anchors.filter(\.aimsTooLow)
        let late = plan.filter(\.isLate)
        let codes = Set(anchors.map(\.rated.standard.code))
        let onAnchors = late.count { $0.codes.contains(where: codes.contains) }
        return [
            idle.isEmpty ? nil : .anchorsWithoutAction(idle),
            low.isEmpty ? nil : .anchorsAimingTooLow(low),
            late.isEmpty ? nil : .lateActions(late, onAnchors: onAnchors),
            recommendations.isEmpty ? nil : .recommendations(recommendations, campaign: campaign),
        ].compactMap(\.self)
    }
}
