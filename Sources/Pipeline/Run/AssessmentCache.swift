internal import Evaluation

/// The files that were judged, kept until their documents are made: within its budget a run opens each file once.
///
/// Beyond it a file is read again, so that memory does not grow with the campaign.
package struct AssessmentCache: Sendable {
    /// How much is kept.
    package struct Budget: Sendable {
        package let files: Int
        package let bytes: Int

        package init(files: Int, bytes: Int) {
            self.files = files
            self.bytes = bytes
        }

        /// A campaign of today in one go (80 campuses and the grids of their experts weigh half of it), in memory that
        /// any machine has.
        package static let standard = Budget(files: 100, bytes: 64 << 20)
    }

    private let budget: Budget
    private var files: [String: JudgedFile] = [:]
    private var weight = 0

    package init(budget: Budget = .standard) {
        self.budget = budget
    }

    /// Keeps a file, unless that would exceed the budget.
    package mutating func keep(_ judged: JudgedFile, of file: InputFile) {
        guard files.count < budget.files, weight + judged.weight <= budget.bytes else { return }
        weight += judged.weight
        files[file.name] = judged
    }

    /// Gives up all that is kept.
    package mutating func removeAll() {
        files = [:]
        weight = 0
    }

    /// The file as it was judged; nil when it was not kept.
    package subscript(name: String) -> JudgedFile? { files[name] }
}

extension JudgedFile {
    /// About how many bytes of memory it takes.
    package var weight: Int {
        switch self {
        case .deposit(let assessment, let bytes): bytes.count + assessment.submission.rowCount * Self.row
        case .grid(let grid): grid.evaluation.rowCount * Self.row
        }
    }

    /// The answers of one row, with their places: as measured on the forms of 2018.
    private static let row = 2_560
}

extension Submission {
    /// The rows of all its tables.
    fileprivate var rowCount: Int {
        network.rows.count + standards.rows.count + indicators.rows.count + evidence.rows.count + summaries.rows.count
            + actions.rows.count + followUps.rows.count + returnedCount
    }
}

extension ExternalEvaluation {
    /// The rows of all its tables.
    fileprivate var rowCount: Int { standards.rows.count + domains.rows.count + recommendations.rows.count }
}
