package import Evaluation

extension Campaign {
    /// The same campaign with other campuses, all of which have one expert, some of them `others` too.
    package func expecting(_ campuses: [Campus], besides others: [Assignment] = []) -> Campaign {
        with(
            campuses: campuses,
            assignments: campuses.map { Assignment(expert: "EXP-01", campus: $0.identifier) } + others,
            rules: rules
        )
    }

    /// The same campaign with rules of its own.
    package func adapting(_ rules: [RuleAdaptation]) -> Campaign {
        with(campuses: campuses, assignments: assignments, rules: RuleProfile(rules))
    }

    /// The same campaign, whose reports say where campuses stand.
    package var showingMarks: Campaign {
        with(campuses: campuses, assignments: assignments, rules: rules, showsCohortMarks: true)
    }

    /// The same campaign, which asks more or less of each request.
    package func asking(_ thresholds: Thresholds) -> Campaign {
        with(campuses: campuses, assignments: assignments, rules: rules, thresholds: thresholds)
    }

    /// The same campaign, whose experts choose among other opinions.
    package func choosing(among opinions: [Opinion]) -> Campaign {
        with(campuses: campuses, assignments: assignments, rules: rules, opinions: opinions)
    }

    private func with(
        campuses: [Campus],
        assignments: [Assignment],
        rules: RuleProfile,
        showsCohortMarks: Bool? = nil,
        thresholds: Thresholds? = nil,
        opinions: [Opinion]? = nil
    ) -> Campaign {
        Campaign(
            name: name,
            title: title,
            opening: opening,
            closing: closing,
            referenceDate: referenceDate,
            thresholds: thresholds ?? self.thresholds,
            maximumDuration: maximumDuration,
            evaluationBody: evaluationBody,
            minimalHeadcount: minimalHeadcount,
            requiresGovernanceMention: requiresGovernanceMention,
            showsCohortMarks: showsCohortMarks ?? self.showsCohortMarks,
            campuses: campuses,
            experts: experts,
            assignments: assignments,
            opinions: opinions ?? self.opinions,
            districts: districts,
            sectors: sectors,
            rules: rules
        )
    }
}
