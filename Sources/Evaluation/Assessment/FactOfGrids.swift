/// Facts about the grid of an expert (GRI); `field` is the header or key of the grid.
package enum GridFact: Hashable, Sendable {
    case superseded(by: String)
    case missing(field: String)
    case unknownCampus(nearest: String?)
    case unknownExpert(nearest: String?)
    case notAssigned(campus: String)
    case undeclaredConflict
    case declaredConflict
    case unreadableDeclaration
    case unknownStandard(nearest: String?)
    case repeatedStandard(ReferentialCode, firstCell: String)
    case unreadableLevel
    case unreadable(field: String, Unreadable)
    case missingOpinion
    case unknownOpinion(nearest: String?)
    case missingDuration(opinion: String, expected: Int)
    /// `expected` is nil when the opinion gives no duration.
    case otherDuration(opinion: String, expected: Int?)
    case gapWithoutStatement(ReferentialCode, own: Level, external: Level)
    case opinionWithoutReason(String)
    case opinionWithoutRecommendation(String, sheet: String)

    package var code: RuleCode {
        switch self {
        case .superseded: .fic02
        case .missing, .unknownCampus, .unknownExpert, .notAssigned, .undeclaredConflict, .declaredConflict,
            .unreadableDeclaration:
            .gri01
        case .unknownStandard, .repeatedStandard, .unreadableLevel, .unreadable, .missingOpinion, .unknownOpinion,
            .missingDuration, .otherDuration:
            .gri02
        case .gapWithoutStatement: .gri03
        case .opinionWithoutReason, .opinionWithoutRecommendation: .gri04
        }
    }
}
