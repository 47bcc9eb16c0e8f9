/// Facts about what changed since the earlier campaign (SUI, HIS).
package enum EarlierFact: Hashable, Sendable {
    case unanswered(number: String, campaign: String)
    case missingStatus(number: String)
    case unknownStatus(nearest: String?)
    /// The number is no recommendation, and most likely stands for one that has no answer.
    case mistypedNumber(nearest: String, campaign: String)
    case repeatedAnswer(firstCell: String)
    case loweredLevel(ReferentialCode, from: Level, to: Level, campaign: String)

    package var code: RuleCode {
        switch self {
        case .unanswered, .missingStatus, .unknownStatus, .mistypedNumber, .repeatedAnswer: .sui01
        case .loweredLevel: .his01
        }
    }
}
