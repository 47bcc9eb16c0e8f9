package import Words

/// What a finding says, as facts without prose: the sentences are made in `French/`.
package enum Fact: Hashable, Sendable {
    case file(FileFact)
    case identity(IdentityFact)
    case rating(RatingFact)
    case indicator(IndicatorFact)
    case network(NetworkFact)
    case evidence(EvidenceFact)
    case plan(PlanFact)
    case text(TextFact)
    case earlier(EarlierFact)
    case grid(GridFact)
    case referential(ReferentialFact)
    case campaign(CampaignFact)

    /// The rule that the fact breaks.
    package var code: RuleCode {
        switch self {
        case .file(let fact): fact.code
        case .identity(let fact): fact.code
        case .rating(let fact): fact.code
        case .indicator(let fact): fact.code
        case .network(let fact): fact.code
        case .evidence(let fact): fact.code
        case .plan(let fact): fact.code
        case .text(let fact): fact.code
        case .earlier(let fact): fact.code
        case .grid(let fact): fact.code
        case .referential(let fact): fact.code
        case .campaign(let fact): fact.code
        }
    }
}

/// Facts about the workbook itself (FIC).
package enum FileFact: Hashable, Sendable {
    case missingSheet(String)
    case mislabelledSheet(found: String, expected: String)
    case missingHeaderRow(sheet: String)
    case missingColumn(header: String)
    case mislabelledColumn(found: String, expected: String)
    case superseded(by: String)
    case formulaWithoutValue
    case errorValue
    case hiddenSheet
    case hiddenRows(count: Int)
    case hiddenColumn
    case converted(Conversion)
    /// Several cells of a column were converted; the example is the first one.
    case convertedColumn(count: Int, example: Conversion)
    case otherCampaign(expected: String)
    case otherReferential(expected: String)

    package var code: RuleCode {
        switch self {
        case .missingSheet, .mislabelledSheet, .missingHeaderRow, .missingColumn, .mislabelledColumn: .fic01
        case .superseded: .fic02
        case .formulaWithoutValue, .errorValue: .fic03
        case .hiddenSheet, .hiddenRows, .hiddenColumn: .fic04
        case .converted, .convertedColumn: .fic05
        case .otherCampaign, .otherReferential: .fic06
        }
    }
}

/// Facts about the identity of the campus (IDN); `field` is the header or key of the form.
package enum IdentityFact: Hashable, Sendable {
    case missing(field: String)
    case unreadable(field: String, Unreadable)
    case missingIdentifier
    case unknownIdentifier(nearest: String?)
    case flawedUAI(UAI.Flaw)
    case flawedSIRET(SIRET.Flaw)
    case notInList(field: String, nearest: String?)
    case regionOfAnotherDistrict(district: String, expected: String)
    case expiryMismatch(expected: CalendarDate)
    case durationTooLong(maximum: Int)
    case unreadableDuration
    case labelAfterDeposit(deposit: CalendarDate)
    case depositOutsideWindow(opening: CalendarDate, closing: CalendarDate)
    case departmentOutsideDistrict(department: String, district: String)
    case unreadableShare
    case shareOutOfBounds
    case notAnEmail
    case notAWebAddress

    package var code: RuleCode {
        switch self {
        case .missing, .unreadable: .idn01
        case .missingIdentifier, .unknownIdentifier: .idn02
        case .flawedUAI: .idn03
        case .flawedSIRET: .idn04
        case .notInList, .regionOfAnotherDistrict: .idn05
        case .expiryMismatch, .durationTooLong, .unreadableDuration, .labelAfterDeposit: .idn06
        case .depositOutsideWindow: .idn07
        case .departmentOutsideDistrict: .idn08
        case .unreadableShare, .shareOutOfBounds, .notAnEmail, .notAWebAddress: .idn09
        }
    }
}

/// Facts about the rating of standards (REF).
package enum RatingFact: Hashable, Sendable {
    /// Why an anchor has no level.
    package enum AnchorGap: Hashable, Sendable {
        case missingRow
        case empty
        case notConcerned
    }

    case missingStandard(ReferentialCode)
    case unknownStandard(nearest: String?)
    case repeatedStandard(ReferentialCode, firstCell: String)
    case missingLevel(ReferentialCode)
    case unreadableLevel
    case unratedAnchor(ReferentialCode, AnchorGap)
    case shortComment(length: Int, minimum: Int)
    case evidenceLacking(ReferentialCode, Level, count: Int, required: Int, sheet: String)
    case unjustifiedNotConcerned(length: Int, minimum: Int)
    case copiedLevelText(ReferentialCode, Level)
    case copiedComment(firstCell: String)
    /// Of which campus is not told: what another one wrote is not disclosed.
    case copiedFromAnotherCampus
    case flatRatings(Level, count: Int, of: Int)
    case targetBelowLevel(Level)
    case unreadableTarget
    case unreadableTargetDate
    case targetDateNotAfterDeposit(deposit: CalendarDate)

    package var code: RuleCode {
        switch self {
        case .missingStandard, .unknownStandard, .repeatedStandard: .ref01
        case .missingLevel, .unreadableLevel: .ref02
        case .unratedAnchor: .ref03
        case .shortComment: .ref04
        case .evidenceLacking: .ref05
        case .unjustifiedNotConcerned: .ref06
        case .copiedLevelText, .copiedComment, .copiedFromAnotherCampus: .ref07
        case .flatRatings: .ref08
        case .targetBelowLevel, .unreadableTarget, .unreadableTargetDate, .targetDateNotAfterDeposit: .ref09
        }
    }
}

/// Facts about the figures of indicators (IND).
package enum IndicatorFact: Hashable, Sendable {
    case missingIndicator(ReferentialCode)
    case missingValue(ReferentialCode)
    case uncommentedAbsence(IndicatorStatus)
    case unknownStatus(nearest: String?)
    case unreadable(field: String, Unreadable)
    case outOfBounds(minimum: Double?, maximum: Double?)
    case notACount
    case quotientMismatch(expected: Double, unit: String)
    case numeratorAboveDenominator(numerator: Double, denominator: Double)
    case zeroDenominator
    case typedAsFraction(proposal: Double)
    case jump(from: Double, to: Double, unit: String)
    case smallDenominator(minimum: Int)
    case unknownIndicator(nearest: String?)
    case repeatedIndicator(ReferentialCode, firstCell: String)

    package var code: RuleCode {
        switch self {
        case .missingIndicator, .missingValue, .uncommentedAbsence, .unknownStatus: .ind01
        case .unreadable, .outOfBounds, .notACount: .ind02
        case .quotientMismatch, .numeratorAboveDenominator, .zeroDenominator: .ind03
        case .typedAsFraction: .ind04
        case .jump: .ind05
        case .smallDenominator: .ind06
        case .unknownIndicator, .repeatedIndicator: .ind07
        }
    }
}
