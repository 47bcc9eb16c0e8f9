package import Evaluation
package import Office

/// What became of one submission or grid, once the whole campaign is known.
package struct Outcome: Sendable {
    /// What its examination gave.
    package let record: FileRecord
    /// Whether it stands for its campus, or for its expert on its campus: a superseded one does not.
    package let isCurrent: Bool
    /// What the other files of the campaign made of it; nil when they changed nothing.
    package let settled: FileRecord.Content?

    package init(_ record: FileRecord, isCurrent: Bool, settled: FileRecord.Content? = nil) {
        self.record = record
        self.isCurrent = isCurrent
        self.settled = settled
    }

    /// What is known of it in the end.
    package var content: FileRecord.Content { settled ?? record.content }

    /// The file, from the folder of the campaign.
    package var file: String { record.file }

    /// Whether the file was sent by an expert.
    package var isGrid: Bool { record.kind == .grid }

    /// In reading order; none for a file that could not be read.
    package var findings: [Finding] {
        switch content {
        case .deposit(let deposit): deposit.findings
        case .grid(let grid): grid.findings
        case .unreadable: []
        }
    }

    /// The number of findings that are not among them: a file with very many keeps the gravest.
    package var otherFindings: Int {
        switch content {
        case .deposit(let deposit): deposit.otherFindings
        case .grid(let grid): grid.otherFindings
        case .unreadable: 0
        }
    }

    /// The identifier of the campus it is about, as typed when it is not known.
    package var campusIdentifier: String? {
        switch content {
        case .deposit(let deposit): deposit.campusIdentifier
        case .grid(let grid): grid.campusIdentifier
        case .unreadable: nil
        }
    }

    /// What may be done with it; nil when it could not be read.
    package var status: Assessment.Status? {
        switch content {
        case .deposit(let deposit): deposit.status
        case .grid(let grid): grid.status
        case .unreadable: nil
        }
    }

    /// The submission, current or not.
    package var deposit: DepositRecord? { content.deposit }

    /// The submission that stands for its campus.
    package var currentDeposit: DepositRecord? { isCurrent ? content.deposit : nil }

    /// The grid that stands for its expert and its campus.
    package var currentGrid: GridRecord? { isCurrent ? content.grid : nil }

    /// Why it could not be read.
    package var failure: OfficeError? {
        if case .unreadable(let error) = record.content { error } else { nil }
    }

    package var isUnreadable: Bool { failure != nil }
}
