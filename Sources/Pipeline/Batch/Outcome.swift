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

    /// The gravest finding; nil when there is none, or no file to find in.
    package var gravest: Severity? { assessment?.findings.map(\.severity).max() }

    package var isUnreadable: Bool {
        if case .unreadable = self { true } else { false }
    }
}
