import Words

/// In what order an expert does best to take the standards, by rule and never by judgement (*ordre d'examen*).
package struct ExaminationOrder: Sendable {
    package let steps: [Step]

    /// The standards that one reason brings to the fore, in the order of the referential.
    package struct Step: Sendable {
        package let reason: Reason
        package let codes: [ReferentialCode]

        package init(reason: Reason, codes: [ReferentialCode]) {
            self.reason = reason
            self.codes = codes
        }
    }

    package enum Reason: Hashable, Sendable {
        /// The level of the campus depends on them.
        case anchor
        /// The level rose since the campaign of this name.
        case raised(since: String)
        /// Level 2 or more, and no evidence.
        case unsupported
        /// Level 4: somebody outside must recognise the campus.
        case highest
        /// The newest evidence is older than two years.
        case outdated
    }

    init(of standards: [ExaminedStandard], after progression: ProgressionStatement?, on deposit: CalendarDate?) {
        func step(_ reason: Reason, _ isConcerned: (ExaminedStandard) -> Bool) -> Step {
            Step(reason: reason, codes: standards.filter(isConcerned).map(\.code))
        }
        let raised = progression.flatMap { $0.tookPart ? $0.progression : nil }
        let oldest = deposit?.adding(months: -Self.longestAge)
        steps =
            [step(.anchor) { $0.rated.standard.isAnchor }]
            + [
                raised.map { progression in
                    step(.raised(since: progression.campaign)) { progression.raised.contains($0.code) }
                }
            ].compactMap(\.self)
            + [
                step(.unsupported) { ($0.rated.rating?.level ?? .initiated) > .initiated && $0.evidence.isEmpty },
                step(.highest) { $0.rated.rating?.level == .recognized },
                step(.outdated) { standard in
                    guard let oldest, let newest = standard.evidence.compactMap(\.date.value).max() else {
                        return false
                    }
                    return newest < oldest
                },
            ]
    }

    /// Months.
    private static let longestAge = 24
}
