/// What a run looks at, which is all that its end may speak of.
package enum RunScope: Sendable {
    case campaign
    /// All that is known of these campuses, by identifier.
    case campuses([String])
    /// Some files, whatever else their campuses sent or owe.
    case files

    var isWhole: Bool {
        switch self {
        case .campaign: true
        case .campuses, .files: false
        }
    }
}
