/// Every rule, by its code, in the order of the specification (§6): whatever the program says of a rule comes from
/// this list.
extension RuleCode {
    /// The rule behind the code.
    package var rule: any Rule {
        switch self {
        case .fic01: DescribedRule.fic01
        case .fic02: DescribedRule.fic02
        case .fic03: DescribedRule.fic03
        case .fic04: DescribedRule.fic04
        case .fic05: DescribedRule.fic05
        case .fic06: EveryFileIsForThisRun()
        case .fic07: EveryFormIsForItsCampus()
        case .fic08: DescribedRule.fic08
        case .fic09: DescribedRule.fic09
        case .fic10: DescribedRule.fic10
        case .idn01: IdentityIsComplete()
        case .idn02: CampusIsExpected()
        case .idn03: SupportUAIIsValid()
        case .idn04: SupportSIRETIsValid()
        case .idn05: IdentityValuesAreInTheirLists()
        case .idn06: LabelDatesAgree()
        case .idn07: DepositIsWithinTheWindow()
        case .idn08: SupportInstitutionIsInItsDistrict()
        case .idn09: ContactDetailsAreWellFormed()
        case .idn10: IdentityIsThatOfTheCampus()
        case .ref01: EveryStandardHasOneRow()
        case .ref02: EveryLevelIsOneToFour()
        case .ref03: EveryAnchorIsRated()
        case .ref04: HigherLevelsAreCommented()
        case .ref05: HigherLevelsHaveEvidence()
        case .ref06: NotConcernedIsJustified()
        case .ref07: CommentsAreOriginal()
        case .ref08: LevelsAreNotAllTheSame()
        case .ref09: TargetsAreAboveLevels()
        case .ind01: RequiredIndicatorsAreFilled()
        case .ind02: FiguresAreWithinBounds()
        case .ind03: ValuesEqualTheirQuotients()
        case .ind04: RatesAreTypedInPercent()
        case .ind05: LargeChangesAreCommented()
        case .ind06: DenominatorsAreLargeEnough()
        case .ind07: EveryIndicatorHasOneRow()
        case .res01: GovernanceHasSchoolsAndUniversities()
        case .res02: NetworkHasEveryKindOfMember()
        case .res03: MembersAreUnique()
        case .res04: GovernanceHasSigned()
        case .prv01: EvidenceIsIdentified()
        case .prv02: EvidenceIsRecent()
        case .pla01: StandardsUnderThresholdHaveAnAction()
        case .pla02: ActionsAreComplete()
        case .pla03: LateActionsAreMarked()
        case .sui01: RecommendationsAreAnswered()
        case .bil01: EveryDomainIsSummarised()
        case .cpr01: TextsHoldNoPersonalData()
        case .his01: LowerLevelsAreCommented()
        case .gri01: ExpertIsAssigned()
        case .gri02: GridValuesAreInTheirLists()
        case .gri03: GapsAreExplained()
        case .gri04: ReservedOpinionsAreJustified()
        case .gri05: OpinionsAgreeWithTheirGrids()
        case .exp01: DescribedRule.exp01
        case .exp02: DescribedRule.exp02
        case .exp03: DescribedRule.exp03
        case .rfl01: DescribedRule.rfl01
        case .rfl02: DescribedRule.rfl02
        case .rfl03: DescribedRule.rfl03
        case .rfl04: DescribedRule.rfl04
        case .rfl05: DescribedRule.rfl05
        case .rfl06: DescribedRule.rfl06
        case .rfl07: DescribedRule.rfl07
        case .rfl08: DescribedRule.rfl08
        case .rfl09: DescribedRule.rfl09
        case .rfl10: DescribedRule.rfl10
        case .rfl11: DescribedRule.rfl11
        case .cam01: DescribedRule.cam01
        case .cam02: DescribedRule.cam02
        case .cam03: DescribedRule.cam03
        case .cam04: DescribedRule.cam04
        case .cam05: DescribedRule.cam05
        case .cam06: DescribedRule.cam06
        case .cam07: DescribedRule.cam07
        case .cam08: DescribedRule.cam08
        }
    }

    /// The severity the specification gives to the rule.
    package var severity: Severity { rule.severity }

    /// The rule explained to people (`cmq explain`).
    package var explanation: Explanation { rule.explanation }

    /// Whether a campaign may change the rule: what a blocking one finds cannot be filed, read in full or given a level.
    package var mayBeAdapted: Bool { severity != .blocking }
}

/// The rules that look at answers, in the order of their codes.
enum RuleBook {
    static let ofSubmissions = RuleCode.allCases.compactMap { $0.rule as? any SubmissionRule }
    static let ofGrids = RuleCode.allCases.compactMap { $0.rule as? any GridRule }
}
