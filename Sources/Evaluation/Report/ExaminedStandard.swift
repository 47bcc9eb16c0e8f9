/// A standard as the campus tells it, with its file and what every expert says of it.
package struct ExaminedStandard: Sendable {
    package let rated: RatedStandard
    package let evidence: [Evidence]
    package let indicators: [IndicatorReading]
    package let actions: [ScheduledAction]
    /// One for each expert, in their order; none before the evaluation.
    package let readings: [StandardReading]
    /// The experts, by their place, whose statement only says that the rating of the campus stands.
    package let confirming: Set<Int>

    package var code: ReferentialCode { rated.standard.code }

    /// The levels that experts give.
    package var externalLevels: [Level] { readings.compactMap(\.external) }

    /// How far the experts stand from one another, in levels; nil unless two of them rate the standard.
    package var spread: Int? {
        let levels = externalLevels.map(\.rawValue)
        guard levels.count > 1, let lowest = levels.min(), let highest = levels.max() else { return nil }
        return highest - lowest
    }

    /// Whether somebody should look again: two levels between experts.
    package var isDisputed: Bool { spread.map { $0 >= Self.disputedSpread } ?? false }

    /// The experts, by their place, who rate the standard under `threshold`.
    package func doubters(under threshold: Level?) -> [Int] {
        guard let threshold else { return [] }
        return readings.indices.filter { readings[$0].external.map { $0 < threshold } ?? false }
    }

    /// In levels.
    private static let disputedSpread = 2

    /// The standards of `assessment`, in the order of the referential.
    static func all(
        of assessment: Assessment,
        rated standards: [RatedStandard],
        in evaluations: [ExpertReading]
    ) -> [ExaminedStandard] {
        let evidence = assessment.submission.evidenceByStandard()
        let plan = ScheduledAction.plan(of: assessment)
        let indicators = Dictionary(
            grouping: IndicatorReading.all(of: assessment),
            by: { $0.indicator.code.ancestor(.standard) }
        )
        return standards.map { rated in
            let code = rated.standard.code
            return ExaminedStandard(
                rated: rated,
                evidence: evidence[code] ?? [],
                indicators: indicators[code] ?? [],
                actions: plan.filter { $0.codes.contains(code) },
                readings: ComparedStandard.all([rated], in: evaluations).map(\.reading),
                confirming: Set(evaluations.indices.filter { evaluations[$0].confirmations.contains(code) })
            )
        }
    }
}

extension [ExaminedStandard] {
    /// Anchors as somebody decides on them: under the threshold for every expert first, then for some, then for none; within,
    /// the lowest rating, then the code.
    func byUrgency(under threshold: Level?) -> [ExaminedStandard] {
        func rank(_ standard: ExaminedStandard) -> [Int] {
            let (doubters, given) = (standard.doubters(under: threshold).count, standard.externalLevels.count)
            let isShared = Unanimity(among: standard.readings.count).holds(for: doubters, of: given)
            return [
                isShared ? 0 : doubters > 0 ? 1 : 2,
                standard.externalLevels.map(\.rawValue).min() ?? Level.recognized.rawValue + 1,
            ]
        }
        return sorted { left, right in
            let (first, second) = (rank(left), rank(right))
            return first == second ? left.code < right.code : first.lexicographicallyPrecedes(second)
        }
    }
}
