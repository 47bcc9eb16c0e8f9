extension Summary {
    /// The end of a run over what was prepared.
    package init(
        of briefs: [OutcomeBrief],
        in preparation: Preparation,
        publication: Publication? = nil,
        scope: RunScope = .campaign
    ) {
        self.init(
            of: briefs,
            in: preparation.campaign,
            after: preparation.earlier,
            noting: scope.isWhole ? preparation.assignmentFindings(after: briefs) : [],
            ignoring: preparation.inputs.ignored,
            misplaced: preparation.inputs.misplaced,
            publication: publication,
            scope: scope
        )
    }
}
