package import Evaluation
package import Office

/// What became of one submission or grid (step 7 of the path).
package enum Outcome: Sendable {
    /// It was assessed; `isCurrent` tells the deposit that stands for its campus.
    case assessed(Assessment, isCurrent: Bool)
    /// It is the grid of an expert; `isCurrent` tells the one that stands for this expert on this campus.
    case evaluated(GridAssessment, isCurrent: Bool)
    /// It could not be read.
    case unreadable(InputFile, OfficeError)

    /// The file, from the folder of the campaign.
    package var file: String {
        switch self {
        case .assessed(let assessment, _): assessment.submission.file
        case .evaluated(let grid, _): grid.evaluation.file
        case .unreadable(let file, _): file.name
        }
    }

    /// Whether the file was sent by an expert.
    package var isGrid: Bool {
        switch self {
        case .assessed: false
        case .evaluated: true
        case .unreadable(let file, _): file.kind == .grid
        }
    }

    /// In reading order; none for a file that could not be read.
    package var findings: [Finding] {
        switch self {
        case .assessed(let assessment, _): assessment.findings
        case .evaluated(let grid, _): grid.findings
        case .unreadable: []
        }
    }

    /// The identifier of the campus it is about, as typed when it is not known.
    package var campusIdentifier: String? {
        switch self {
        case .assessed(let assessment, _): assessment.campusIdentifier
        case .evaluated(let grid, _): grid.campusIdentifier
        case .unreadable: nil
        }
    }

    /// What may be done with it; nil when it could not be read.
    package var status: Assessment.Status? {
        switch self {
        case .assessed(let assessment, _): assessment.status
        case .evaluated(let grid, _): grid.status
        case .unreadable: nil
        }
    }

    package var assessment: Assessment? {
        if case .assessed(let assessment, _) = self { assessment } else { nil }
    }

    /// The assessment that stands for its campus.
    package var currentAssessment: Assessment? {
        if case .assessed(let assessment, isCurrent: true) = self { assessment } else { nil }
    }

    /// The grid that stands for its expert and its campus.
    package var currentGrid: GridAssessment? {
        if case .evaluated(let grid, isCurrent: true) = self { grid } else { nil }
    }

    /// Whether some finding is as grave as the threshold.
    package func reaches(_ threshold: FailureThreshold) -> Bool {
        findings.contains { $0.isOpen && $0.severity >= threshold.severity }
    }

    /// Why it could not be read.
    package var failure: OfficeError? {
        if case .unreadable(_, let error) = self { error } else { nil }
    }

    package var isUnreadable: Bool { failure != nil }
}

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
