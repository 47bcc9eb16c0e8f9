package import Evaluation
package import Office

/// What became of one submission (step 7 of the path).
package enum Outcome: Sendable {
    /// It was assessed; `isCurrent` tells the deposit that stands for its campus.
    case assessed(Assessment, isCurrent: Bool)
    /// Its file could not be read.
    case unreadable(file: String, OfficeError)

    /// The file, from the folder of the campaign.
    package var file: String {
        switch self {
        case .assessed(let assessment, _): assessment.submission.file
        case .unreadable(let file, _): file
        }
    }

    package var assessment: Assessment? {
        if case .assessed(let assessment, _) = self { assessment } else { nil }
    }

    /// The assessment that stands for its campus.
    package var currentAssessment: Assessment? {
        if case .assessed(let assessment, isCurrent: true) = self { assessment } else { nil }
    }

    /// Whether some finding is as grave as the threshold.
    package func reaches(_ threshold: FailureThreshold) -> Bool {
        assessment?.findings.contains { $0.isOpen && $0.severity >= threshold.severity } ?? false
    }

    package var isUnreadable: Bool {
        if case .unreadable = self { true } else { false }
    }
}

/// The severity from which a run fails: `--fail-on`.
package enum FailureThreshold: String, CaseIterable, Sendable {
    case note, question, error, blocking

    var severity: Severity {
        switch self {
        case .note: .note
        case .question: .question
        case .error: .error
        case .blocking: .blocking
        }
    }
}
