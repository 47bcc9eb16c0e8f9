/// All that a report says of one standard (*fiche*): words, evidence, figures and actions side by side.
package struct StandardCard: Sendable {
    package let rated: RatedStandard
    package let evidence: [Evidence]
    package let indicators: [IndicatorReading]
    package let actions: [CardAction]
    /// The field of the referential whose first card this is; nil for the others.
    package let opening: Field?

    /// A card for each of `standards`, in their order.
    static func all(
        _ standards: [RatedStandard],
        of assessment: Assessment,
        indicators: [IndicatorReading],
        plan: [ScheduledAction]
    ) -> [StandardCard] {
        let evidence = assessment.submission.evidenceByStandard()
        let readings = Dictionary(grouping: indicators) { $0.indicator.code.ancestor(.standard) }
        let fields = assessment.referential.domains.flatMap(\.fields)
        return standards.map { rated in
            let code = rated.standard.code
            let actions = plan.filter { $0.codes.contains(code) }
            let isAbandoned = rated.standard.isAnchor && rated.isUnderThreshold && !actions.contains(where: \.isAlive)
            return StandardCard(
                rated: rated,
                evidence: evidence[code] ?? [],
                indicators: readings[code] ?? [],
                actions: actions.map { CardAction(scheduled: $0, isAlert: $0.isLate || isAbandoned) },
                opening: fields.first { $0.standards.first?.code == code }
            )
        }
    }
}

/// An action where it stands: the same one is an alert on a card and none on another.
package struct CardAction: Sendable {
    package let scheduled: ScheduledAction
    /// Late, or on an anchor under the threshold that nobody works on.
    package let isAlert: Bool
}

/// The cards of a field of the referential (*champ*).
package struct CardGroup: Sendable {
    package let field: Field
    package let cards: [StandardCard]
}
