package import Words

/// Facts about the network (RES).
package enum NetworkFact: Hashable, Sendable {
    /// A kind of member that governance or the network lacks.
    package enum MissingKind: Hashable, Sendable {
        case school, higherEducation, teachers, firm, continuingTraining
    }

    case governanceLacks(MissingKind)
    case networkLacks(MissingKind)
    case unknownKind(nearest: String?)
    case repeatedMember(firstCell: String)
    case flawedUAI(UAI.Flaw)
    case flawedSIRET(SIRET.Flaw)
    case governanceWithoutSignature
    case governanceWithoutDate

    package var code: RuleCode {
        switch self {
        case .governanceLacks: .res01
        case .networkLacks: .res02
        case .unknownKind, .repeatedMember, .flawedUAI, .flawedSIRET: .res03
        case .governanceWithoutSignature, .governanceWithoutDate: .res04
        }
    }
}

/// Facts about evidence items (PRV).
package enum EvidenceFact: Hashable, Sendable {
    case missing(field: String)
    case repeatedIdentifier(firstCell: String)
    case unknownStandard(code: String, nearest: String?)
    case unreadableDate
    case unknownConfidentiality(nearest: String?)
    case datedAfterDeposit(deposit: CalendarDate)
    case outdated(months: Int)

    package var code: RuleCode {
        switch self {
        case .missing, .repeatedIdentifier, .unknownStandard, .unreadableDate, .unknownConfidentiality: .prv01
        case .datedAfterDeposit, .outdated: .prv02
        }
    }
}

/// Facts about the action plan (PLA).
package enum PlanFact: Hashable, Sendable {
    case standardWithoutAction(ReferentialCode, level: Level, threshold: Level, sheet: String)
    case missing(field: String)
    case unreadable(field: String, Unreadable)
    case repeatedIdentifier(firstCell: String)
    case unknownStandard(code: String, nearest: String?)
    case deadlineBeforeStart(start: CalendarDate)
    case completedBelowFull
    case fullButNotCompleted(ActionStatus)
    case late(deposit: CalendarDate)

    package var code: RuleCode {
        switch self {
        case .standardWithoutAction: .pla01
        case .missing, .unreadable, .repeatedIdentifier, .unknownStandard, .deadlineBeforeStart, .completedBelowFull,
            .fullButNotCompleted:
            .pla02
        case .late: .pla03
        }
    }
}

/// Facts about what is said of domains (BIL) and of persons (CPR).
package enum TextFact: Hashable, Sendable {
    /// What names or reaches a person.
    package enum PersonalData: Hashable, Sendable {
        case email, telephone, name
    }

    case missingDomain(ReferentialCode)
    case missingSummary(ReferentialCode)
    case personalData(PersonalData)

    package var code: RuleCode {
        switch self {
        case .missingDomain, .missingSummary: .bil01
        case .personalData: .cpr01
        }
    }
}
