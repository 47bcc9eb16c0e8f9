/// Who says something of a standard where all say it together.
enum Unanimity {
    /// The only expert.
    case alone
    /// Two: one who did not see a standard says nothing of it, and they do not agree.
    case both
    /// Those who rate it, one of them at least.
    case allWhoRate

    /// What is asked of so many experts.
    init(among experts: Int) {
        switch experts {
        case 1: self = .alone
        case 2: self = .both
        default: self = .allWhoRate
        }
    }

    /// - Parameters:
    ///   - count: those who say it.
    ///   - given: those who rate the standard.
    func holds(for count: Int, of given: Int) -> Bool {
        switch self {
        case .alone: count == 1
        case .both: count == 2
        case .allWhoRate: count > 0 && count == given
        }
    }
}
