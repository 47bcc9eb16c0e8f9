package import Words

/// What experts ask of a campus, told once however many of them ask it.
package struct JointRecommendation: Sendable {
    /// The codes of the standards, as typed.
    package let standards: [String]
    package let text: String?
    /// Who asks it, by place among the experts.
    package let demands: [Demand]
    /// Whether it bears on an anchor.
    package let concernsAnchor: Bool
    /// The same one in the earlier campaign, once for each expert who made it, with what the campus did of it.
    package let earlier: [AnsweredRecommendation]

    package struct Demand: Sendable {
        /// The place of the expert.
        package let rank: Int
        package let recommendation: Recommendation
        /// Without the code of the expert.
        package let number: String?
    }

    package var priorities: Set<Priority> { Set(demands.compactMap(\.recommendation.priority.value)) }
    package var deadlines: Set<CalendarDate> { Set(demands.compactMap(\.recommendation.deadline.value)) }

    /// Those of the experts, joined where the standards and the text are the same: the highest priority first, then those
    /// that most experts ask, then by code.
    static func all(
        in evaluations: [ExpertReading],
        anchors: Set<ReferentialCode>,
        after earlier: [AnsweredRecommendation]
    ) -> [JointRecommendation] {
        let demands = evaluations.enumerated().flatMap { rank, evaluation in
            evaluation.recommendations.map {
                Demand(rank: rank, recommendation: $0.recommendation, number: $0.shortNumber)
            }
        }
        var groups: [(key: Key, demands: [Demand])] = []
        for demand in demands {
            let key = Key(demand.recommendation.standards.value, demand.recommendation.text.value)
            if let index = groups.firstIndex(where: { $0.key == key && !key.isEmpty }) {
                groups[index].demands.append(demand)
            } else {
                groups.append((key, [demand]))
            }
        }
        return groups.map { key, demands in
            let standards = demands.first?.recommendation.standards.value ?? []
            return JointRecommendation(
                standards: standards,
                text: demands.first?.recommendation.text.value,
                demands: demands,
                concernsAnchor: standards.compactMap(ReferentialCode.init).contains(where: anchors.contains),
                earlier: earlier.filter { Key($0.recommendation?.standards, $0.recommendation?.text) == key }
            )
        }
        .enumerated().sorted { left, right in
            let (first, second) = (left.element.rank, right.element.rank)
            if first != second { return first.lexicographicallyPrecedes(second) }
            let (one, other) = (left.element.codes.min(), right.element.codes.min())
            guard let one, let other, one != other else { return left.offset < right.offset }
            return one < other
        }
        .map(\.element)
    }

    private var rank: [Int] {
        let places = Dictionary(firstOf: Priority.allCases.enumerated().map { ($1, $0) })
        return [priorities.compactMap { places[$0] }.min() ?? Priority.allCases.count, -Set(demands.map(\.rank)).count]
    }

    package var codes: [ReferentialCode] { standards.compactMap(ReferentialCode.init) }

    /// What makes two recommendations the same.
    private struct Key: Hashable {
        let standards: Set<Folded>
        let text: Folded

        init(_ standards: [String]?, _ text: String?) {
            self.standards = Set((standards ?? []).map(Folded.init))
            self.text = Folded(text ?? "")
        }

        var isEmpty: Bool { text.isEmpty }
    }
}
