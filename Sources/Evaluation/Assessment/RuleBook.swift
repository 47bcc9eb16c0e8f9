/// Every rule of the house, in the order of the specification (§6).
///
/// The facts that can only be seen while reading a workbook (FIC-01, FIC-03, FIC-04, FIC-05) come from the reader;
/// FIC-02 needs the whole campaign: see ``OneSubmissionPerCampus``.
package enum RuleBook {
    package static let rules: [any Rule] = [
        SubmissionIsForThisRun(),
        IdentityIsComplete(),
        CampusIsExpected(),
        EveryUAIHasItsKey(),
        EverySIRETHasItsKey(),
        IdentityWordsAreInTheirLists(),
        LabelDatesAgree(),
        DepositIsWithinTheWindow(),
        SchoolStandsInItsDistrict(),
        ContactDetailsAreWellFormed(),
        EveryStandardHasOneRow(),
        EveryLevelIsOneToFour(),
        EveryAnchorIsRated(),
        HigherLevelsAreCommented(),
        HigherLevelsHaveEvidence(),
        NotConcernedIsJustified(),
        CommentsAreOriginal(),
        RatingsAreNotFlat(),
        TargetsFollowLevels(),
        RequiredIndicatorsAreFilled(),
        FiguresAreWithinBounds(),
        QuotientsAgree(),
        FiguresMoveGently(),
        DenominatorsAreLargeEnough(),
        EveryIndicatorHasOneRow(),
        GovernanceHoldsBothWorlds(),
        NetworkJoinsItsWorlds(),
        EveryMemberStandsOnce(),
        GovernanceHasSigned(),
        EvidenceIsIdentified(),
        EvidenceIsRecent(),
        WeakStandardsHaveAnAction(),
        ActionsAreComplete(),
        ActionsAreOnTime(),
        RecommendationsAreAnswered(),
        EveryDomainIsSummarised(),
        NobodyIsNamed(),
        LowerLevelsAreCommented(),
    ]

    /// Those about the grids of experts.
    package static let gridRules: [any GridRule] = [
        GridIsForThisRun(),
        ExpertIsInCharge(),
        GridValuesAreInTheirLists(),
        GapsAreExplained(),
        ReservationsAreGrounded(),
    ]
}
