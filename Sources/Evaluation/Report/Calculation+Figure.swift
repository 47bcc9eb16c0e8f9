extension Calculation {
    /// The figure, in points for a share; nil when there is nothing to count.
    package func figure(in assessment: Assessment) -> Double? {
        let submission = assessment.submission
        switch self {
        case .signatoryShare:
            return share(of: submission.network.rows) { $0.hasSigned.value == true }
        case .planRealisation:
            guard let deposit = submission.identity.depositDate.value else { return nil }
            let due = submission.actions.rows.filter { action in
                guard let deadline = action.deadline.value else { return false }
                return deadline < deposit && action.status.value != .abandoned
            }
            return share(of: due) { $0.status.value == .completed }
        case .actionCount:
            return Double(submission.actions.rows.count)
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
            return share(of: submission.followUps.rows) { $0.status.value == .done }
        }
    }

    private func share<Element>(of elements: [Element], where holds: (Element) -> Bool) -> Double? {
        guard !elements.isEmpty else { return nil }
        return Double(elements.count(where: holds)) / Double(elements.count) * 100
    }
}
