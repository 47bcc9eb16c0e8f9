import Words

/// What became of the recommendations of an earlier campaign, in words.
package enum FollowUpText {
    /// `Suites données aux recommandations de 2017`.
    package static func title(after campaign: String?) -> String {
        "Suites données aux recommandations " + (campaign.map(FrenchPhrase.of) ?? "antérieures")
    }

    /// `0 recommandation close sur 4 : 3 en cours, 1 non traitée.`
    package static func message(on recommendations: [AnsweredRecommendation]) -> String {
        if recommendations.isEmpty { return "Aucune recommandation antérieure." }
        let tally = FollowUpTally(recommendations)
        let start =
            FrenchPhrase.count(tally.closed, "recommandation close", "recommandations closes")
            + " sur \(recommendations.count)"
        return tally.others.isEmpty ? start + "." : "\(start) : \(tally.others.joined(separator: ", "))."
    }

    /// `0 sur 4 (3 en cours, 1 non traitée)`.
    package static func closed(_ recommendations: [AnsweredRecommendation]) -> String {
        let tally = FollowUpTally(recommendations)
        let start = "\(tally.closed) sur \(recommendations.count)"
        return tally.others.isEmpty ? start : "\(start) (\(tally.others.joined(separator: ", ")))"
    }
}

/// Recommendations counted by what became of them.
private struct FollowUpTally {
    let closed: Int
    /// `3 en cours`, `1 non traitée`.
    let others: [String]

    init(_ recommendations: [AnsweredRecommendation]) {
        let statuses = recommendations.map { $0.followUp?.status.value }
        let words: [(FollowUpStatus?, String, String)] = [
            (.ongoing, "en cours", "en cours"), (.notDone, "non traitée", "non traitées"),
            (nil, "sans réponse", "sans réponse"),
        ]
        closed = statuses.count { $0 == .done }
        others = words.compactMap { status, one, many in
            let count = statuses.count { $0 == status }
            return count == 0 ? nil : FrenchPhrase.count(count, one, many)
        }
    }
}
