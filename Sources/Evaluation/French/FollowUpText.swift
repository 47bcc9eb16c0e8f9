import Words

/// What became of the recommendations of an earlier campaign, in words.
package enum FollowUpText {
    /// `Suites données aux recommandations de 2017`.
    package static func title(of recommendations: [AnsweredRecommendation], after campaign: String?) -> String {
        "Suites données aux recommandations "
            + (origin(of: recommendations, after: campaign).map(FrenchPhrase.of) ?? "antérieures")
    }

    /// The campaign that made the recommendations; nil when only the campus speaks of them.
    static func origin(of recommendations: [AnsweredRecommendation], after campaign: String?) -> String? {
        recommendations.contains { $0.recommendation != nil } ? campaign : nil
    }

    /// `0 recommandation close sur 4 : 3 en cours, 1 non traitée.`, and why there are none where nobody knows them.
    package static func message(
        on recommendations: [AnsweredRecommendation],
        after progression: Progression? = nil
    ) -> String {
        guard let unknown = unknown(after: progression) else { return message(onKnown: recommendations) }
        return recommendations.isEmpty ? unknown : "\(unknown) Selon le campus, \(message(onKnown: recommendations))"
    }

    /// What is said where the recommendations of an earlier campaign are asked for and not known; nil when they are known, or when
    /// there is no such campaign.
    package static func unknown(after progression: Progression?) -> String? {
        guard let progression, progression.recommendationCount == nil else { return nil }
        return unknown(of: progression.campaign)
    }

    /// `Les recommandations de 2017 ne sont pas connues : seuls les résultats de cette campagne ont été lus.`
    package static func unknown(of campaign: String) -> String {
        "Les recommandations \(FrenchPhrase.of(campaign)) ne sont pas connues : seuls les résultats de cette campagne ont été lus."
    }

    private static func message(onKnown recommendations: [AnsweredRecommendation]) -> String {
        if recommendations.isEmpty { return "Aucune recommandation antérieure." }
        let counted = counted(recommendations)
        let (tally, apart) = (FollowUpTally(counted), recommendations.count - counted.count)
        let start =
            FrenchPhrase.count(tally.closed, "recommandation close", "recommandations closes")
            + " sur \(counted.count)"
        let whole = tally.others.isEmpty ? start + "." : "\(start) : \(tally.others.joined(separator: ", "))."
        if apart == 0 { return whole }
        return
            "\(whole) \(FrenchPhrase.count(apart, "autre suite ne répond", "autres suites ne répondent")) à aucune d’elles."
    }

    /// Those that the earlier campaign made; what only the campus speaks of counts where it made none.
    private static func counted(_ recommendations: [AnsweredRecommendation]) -> [AnsweredRecommendation] {
        let received = recommendations.filter { $0.recommendation != nil }
        return received.isEmpty ? recommendations : received
    }

    /// `en cours`; as typed, out of the list; `sans statut` where the campus says what it did and not how far it is, else `sans réponse`.
    package static func state(of recommendation: AnsweredRecommendation) -> String {
        let followUp = recommendation.followUp
        if let status = followUp?.status.wording { return status }
        return followUp?.outcome.value == nil ? withoutAnswer : withoutStatus
    }

    /// What the campus says that it did; `Sans précision.` where it gives a status alone, nil where it says nothing.
    package static func outcome(of recommendation: AnsweredRecommendation) -> String? {
        let followUp = recommendation.followUp
        return followUp?.outcome.value ?? (followUp?.status.wording == nil ? nil : "Sans précision.")
    }

    fileprivate static let unlistedStatus = "au statut hors liste"
    fileprivate static let withoutStatus = "sans statut"
    fileprivate static let withoutAnswer = "sans réponse"

    /// `0 sur 4 (3 en cours, 1 non traitée)`.
    package static func closed(_ recommendations: [AnsweredRecommendation]) -> String {
        let counted = counted(recommendations)
        let tally = FollowUpTally(counted)
        let start = "\(tally.closed) sur \(counted.count)"
        return tally.others.isEmpty ? start : "\(start) (\(tally.others.joined(separator: ", ")))"
    }
}

/// Recommendations counted by what became of them.
private struct FollowUpTally {
    let closed: Int
    /// `3 en cours`, `1 non traitée`.
    let others: [String]

    init(_ recommendations: [AnsweredRecommendation]) {
        let states = recommendations.map { recommendation in
            let isUnlisted = recommendation.followUp?.status.unreadable != nil
            return isUnlisted ? FollowUpText.unlistedStatus : FollowUpText.state(of: recommendation)
        }
        let words = [
            ("en cours", "en cours"), ("non traitée", "non traitées"),
            (FollowUpText.unlistedStatus, FollowUpText.unlistedStatus),
            (FollowUpText.withoutStatus, FollowUpText.withoutStatus),
            (FollowUpText.withoutAnswer, FollowUpText.withoutAnswer),
        ]
        closed = recommendations.count { $0.followUp?.status.value == .done }
        others = words.compactMap { one, many in
            let count = states.count { $0 == one }
            return count == 0 ? nil : FrenchPhrase.count(count, one, many)
        }
    }
}
