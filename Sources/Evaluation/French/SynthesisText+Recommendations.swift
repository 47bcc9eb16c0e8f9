import Words

/// What experts recommend.
extension SynthesisText {
    /// `6 recommandations distinctes ; 2 données par plusieurs experts`.
    package static func message(of recommendations: [JointRecommendation]) -> String {
        let shared = recommendations.filter { Set($0.demands.map(\.rank)).count > 1 }
        let first =
            recommendations.isEmpty
            ? "Aucune recommandation"
            : FrenchPhrase.count(recommendations.count, "recommandation", "recommandations distinctes")
        let second =
            shared.isEmpty
            ? nil
            : FrenchPhrase.plainCount(shared.count, "donnée", "données") + " par plusieurs experts"
        let differing = shared.count { $0.priorities.count > 1 }
        let third: String? =
            switch differing {
            case 0: nil
            case shared.count: "avec des priorités différentes"
            default: "dont \(differing) avec des priorités différentes"
            }
        let end = [second, third].compactMap(\.self).joined(separator: ", ")
        return first + (end.isEmpty ? "" : "\u{202F}; \(end)") + "."
    }

    /// `A-R1 : haute, 30/12/2019`; nil when the expert does not ask it.
    package static func demand(of rank: Int, in recommendation: JointRecommendation) -> String? {
        let demands = recommendation.demands.filter { $0.rank == rank }.map { demand in
            let terms = terms(of: demand)
            return terms.isEmpty ? number(of: demand) : "\(number(of: demand))\u{A0}: \(terms)"
        }
        return demands.isEmpty ? nil : demands.joined(separator: "\u{202F}; ")
    }

    /// `Priorités différentes ; ancre`: what to note about a recommendation; nil when nothing.
    package static func note(on recommendation: JointRecommendation, after campaign: String?) -> String? {
        let notes = alerts(on: recommendation, after: campaign) + (recommendation.concernsAnchor ? ["ancre"] : [])
        return notes.isEmpty ? nil : notes.joined(separator: "\u{202F}; ").capitalizedFirst
    }

    /// What the experts ask, those in the same terms together: `B-R2, C-R2 : basse, 30/09/2019`.
    package static func demands(in recommendation: JointRecommendation) -> [String] {
        let asked = recommendation.demands.map { (number: number(of: $0), terms: terms(of: $0)) }
        return asked.map(\.terms).together.map { terms, places in
            let numbers = places.map { asked[$0].number }.joined(separator: ", ")
            return terms.isEmpty ? numbers : "\(numbers)\u{A0}: \(terms)"
        }
    }

    /// The evidence that the experts expect, each under the letters of those who do where they do not say the same; nil when none
    /// says any.
    package static func expectedEvidence(of recommendation: JointRecommendation) -> String? {
        let expected = recommendation.demands.compactMap { demand in
            demand.recommendation.expectedEvidence.value.map { (rank: demand.rank, text: $0) }
        }
        let groups = expected.map(\.text).together
        if groups.count < 2 { return groups.first?.element }
        return groups.map { text, places in "\(letters(places.map { expected[$0].rank }))\u{A0}: \(text)" }
            .joined(separator: "\n")
    }

    private static func number(of demand: JointRecommendation.Demand) -> String {
        let letter = letter(demand.rank)
        return demand.number.map { "\(letter)-\($0)" } ?? letter
    }

    private static func terms(of demand: JointRecommendation.Demand) -> String {
        [
            demand.recommendation.priority.value?.rawValue,
            demand.recommendation.deadline.value.map(FrenchFormat.shortDate),
        ].compactMap(\.self).joined(separator: ", ")
    }

    /// Those of the notes that call for a decision.
    package static func alerts(on recommendation: JointRecommendation, after campaign: String?) -> [String] {
        [
            recommendation.priorities.count > 1 ? "priorités différentes" : nil,
            recommendation.deadlines.count > 1 ? "échéances différentes" : nil,
            recommendation.earlier.isEmpty
                ? nil
                : "déjà recommandé" + (campaign.map { " en \($0)" } ?? "") + outcome(of: recommendation.earlier),
        ].compactMap(\.self)
    }

    /// `, suite traitée`, `, suites traitée et non traitée`; empty when the campus gives no status.
    private static func outcome(of earlier: [AnsweredRecommendation]) -> String {
        if earlier.allSatisfy({ $0.followUp?.status.wording == nil }) { return "" }
        let states = earlier.map(FollowUpText.state).together.map(\.element)
        return ", \(FrenchPhrase.agreeing(with: states.count, "suite", "suites")) \(FrenchPhrase.list(states))"
    }

    /// `Ancres sous le seuil pour les deux experts et sans recommandation : D1.C3.R1, D1.C3.R2.`; nil when there is none.
    package static func forgotten(_ anchors: [ExaminedStandard], by experts: Int) -> String? {
        if anchors.isEmpty { return nil }
        let usual = Unanimity(among: experts)
        // Of two, one may not have seen them all.
        let isUsual = anchors.map(\.externalLevels.count).allSatisfy { usual.holds(for: $0, of: $0) }
        let who = everyone(isUsual ? usual : .allWhoRate, rating: anchors.count)
        let noun = FrenchPhrase.agreeing(with: anchors.count, "Ancre", "Ancres")
        return "\(noun) sous le seuil pour \(who) et sans recommandation\u{A0}: "
            + anchors.map { "\($0.code)" }.joined(separator: ", ") + "."
    }
}
