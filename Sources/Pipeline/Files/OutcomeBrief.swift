internal import Evaluation
package import Office

/// What a summary says of a file, once its findings are told: nothing that grows with their number. The manifest holds it too.
package struct OutcomeBrief: Codable, Equatable, Sendable {
    /// The file, from the folder of the campaign.
    let file: String
    let isGrid: Bool
    let isCurrent: Bool
    /// Why another file of its campus, or of its expert, stands in its place (FIC-02); nil when none does, or when the rule is off.
    let supersession: Supersession?
    /// Why it could not be read; nil when it could.
    package let failure: OfficeError?
    /// The identifier of the expected campus that a submission is for.
    let campus: String?
    /// The identifier of the campus it is about, as typed when it is not known.
    let campusIdentifier: String?
    /// The code of the expert whose grid it is; nil when it is not known.
    let expert: String?
    /// Nil when it could not be read.
    let status: Assessment.Status?
    /// The number of open findings of each severity, the lightest first.
    let open: [Int]
    /// The number of findings that are not among those of the file.
    let otherFindings: Int
    /// The number of questions that the campus explained.
    let explained: Int
    /// Where its gravest open finding stands.
    let gravestPlace: String?
    /// What it is and where it belongs, when its folder is for another kind of workbook.
    let misplacement: FindingText?
    /// The codes of the experts of the campaign whose organisation is a member of *Réseau*.
    let expertsOfMembers: [String]

    package var isUnreadable: Bool { failure != nil }

    /// Whether it is a submission that could be read, current or not.
    var isDeposit: Bool { !isGrid && !isUnreadable }

    /// The severity of its gravest open finding.
    var gravity: Severity? { Severity.allCases.filter { count(of: $0) > 0 }.max() }

    /// The number of its open findings of a severity.
    func count(of severity: Severity) -> Int { zip(Severity.allCases, open).first { $0.0 == severity }?.1 ?? 0 }
}
