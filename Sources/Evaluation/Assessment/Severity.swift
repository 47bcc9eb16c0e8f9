/// How much a finding matters (specification §6), the least first.
package enum Severity: String, CaseIterable, Comparable, Sendable {
    /// Information.
    case note
    /// To correct or explain.
    case question
    /// The campus must correct; its report is produced and marked « provisoire ».
    case error
    /// The submission cannot be assessed: no report.
    case blocking

    package static func < (left: Severity, right: Severity) -> Bool {
        allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
    }
}
