extension Calculation {
    /// The figure, in points for a share; nil when there is nothing to count.
    package func figure(in assessment: Assessment) -> Double? {
        if self == .actionCount { return Double(assessment.submission.actions.rows.count) }
        return share(in: assessment).map { Double($0.count) / Double($0.total) * 100 }
    }

    /// What a share is of, and how many of them; nil when there are none, or when the figure is no share.
    func share(in assessment: Assessment) -> (count: Int, total: Int)? {
        let submission = assessment.submission
        switch self {
        case .signatoryShare:
            return share(of: submission.network.rows) { $0.hasSigned.value == true }
        case .planRealisation:
            guard let deposit = assessment.depositDate else { return nil }
            let due = submission.actions.rows.filter { action in
                guard let deadline = action.deadline.value else { return false }
                return deadline < deposit && action.status.value != .abandoned
            }
            return share(of: due) { $0.status.value == .completed }
        case .actionCount: return nil
        case .completeness:
            let required = assessment.referential.indicators.filter(\.isRequired)
            let filled = Set(
                submission.indicators.rows
                    .filter { $0.value.value != nil }
                    .compactMap { ReferentialCode($0.code.typed) }
            )
            return share(of: required) { indicator in
                guard let calculation = indicator.calculation else { return filled.contains(indicator.code) }
                return calculation == self || calculation.figure(in: assessment) != nil
            }
        case .recommendationsClosed:
            if let progression = Progression(of: assessment), let closed = progression.closedCount,
                let received = progression.recommendationCount, received > 0
            {
                return (closed, received)
            }
            // The mission has none of them: the campus alone knows what it received.
            return share(of: submission.followUps.rows) { $0.status.value == .done }
        }
    }

    private func share<Element>(of elements: [Element], where holds: (Element) -> Bool) -> (count: Int, total: Int)? {
        elements.isEmpty ? nil : (elements.count(where: holds), elements.count)
    }
}
