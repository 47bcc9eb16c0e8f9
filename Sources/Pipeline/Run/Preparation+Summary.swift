extension Summary {
    /// The end of a run over what was prepared.
    package init(
        of outcomes: [Outcome],
        in preparation: Preparation,
        publication: Publication? = nil,
        isPartial: Bool = false
    ) {
        self.init(
            of: outcomes,
            in: preparation.campaign,
            after: preparation.earlier,
            noting: isPartial ? [] : preparation.assignmentFindings(after: outcomes),
            ignoring: preparation.inputs.ignored,
            misplaced: preparation.inputs.misplaced,
            publication: publication,
            isPartial: isPartial
        )
    }
}
