/// How much a finding matters (specification §6), the least first.
package enum Severity: String, CaseIterable, Codable, Comparable, Sendable {
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

extension Severity {
    /// The sign and the word people see: never a colour alone.
    package var label: String { "\(sign) \(word)" }

    /// The word people see, where a sign cannot stand.
    package var word: String {
        switch self {
        case .blocking: "bloquant"
        case .error: "erreur"
        case .question: "question"
        case .note: "note"
        }
    }

    private var sign: String {
        switch self {
        case .blocking, .error: "✗"
        case .question: "?"
        case .note: "i"
        }
    }
}
