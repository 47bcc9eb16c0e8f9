internal import Evaluation

/// The severity from which a run fails, under the word that people type: `--fail-on erreur`.
package enum FailureThreshold: String, CaseIterable, Sendable {
    case note, question
    case error = "erreur"
    case blocking = "bloquant"

    var severity: Severity {
        switch self {
        case .note: .note
        case .question: .question
        case .error: .error
        case .blocking: .blocking
        }
    }
}
