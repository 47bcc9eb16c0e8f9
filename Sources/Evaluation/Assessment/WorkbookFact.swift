/// Defects of the referential workbook (RFL): they stop the run.
package enum ReferentialFact: Hashable, Sendable {
    case missingSheet(String)
    case missingColumn(String)
    case missingVersion
    case malformedCode(rank: ReferentialCode.Rank)
    case strayCode(parent: ReferentialCode)
    case repeatedIndicator(ReferentialCode)
    case unknownKind(nearest: String?)
    case unreadableBound
    case minimumAboveMaximum
    case missingUnit(ReferentialCode)
    case missingLevelText(Level, ReferentialCode)
    case unreadableFlag
    case noAnchor(header: String)

    package var code: RuleCode {
        switch self {
        case .missingSheet, .missingColumn, .missingVersion: .rfl01
        case .malformedCode, .strayCode: .rfl02
        case .repeatedIndicator: .rfl03
        case .unknownKind: .rfl04
        case .unreadableBound, .minimumAboveMaximum: .rfl05
        case .missingUnit: .rfl06
        case .missingLevelText: .rfl07
        case .unreadableFlag, .noAnchor: .rfl08
        }
    }
}

/// Defects of the campaign workbook (CAM): they stop the run.
package enum CampaignFact: Hashable, Sendable {
    case missingSheet(String)
    case mislabelledSheet(found: String, expected: String)
    case missingColumn(String)
    case missingParameter(String)
    case unreadableParameter(String, Unreadable)
    case windowReversed
    case missingIdentifier
    case repeatedIdentifier(firstCell: String)
    case unknownExpert(nearest: String?, sheet: String)
    case unknownCampus(nearest: String?, sheet: String)
    case unreadableDuration
    case emptyList(String)
    case unknownRule(nearest: String?)
    case unknownSeverity(nearest: String?)
    case missingFlag(header: String)
    case unreadableFlag
    case missingReason(RuleCode)
    case blockingRule(RuleCode)

    package var code: RuleCode {
        switch self {
        case .missingSheet, .mislabelledSheet, .missingColumn: .cam01
        case .missingParameter, .unreadableParameter, .windowReversed: .cam02
        case .missingIdentifier, .repeatedIdentifier: .cam03
        case .unknownExpert, .unknownCampus: .cam04
        case .unreadableDuration, .emptyList: .cam05
        case .unknownRule, .unknownSeverity, .missingFlag, .unreadableFlag, .missingReason, .blockingRule: .cam06
        }
    }
}
