package import Evaluation
internal import FoundationEssentials

/// The findings of submissions and grids as machines read them (specification §9): `cmq check --format json`.
package struct FindingsDocument: Encodable, Sendable {
    /// Raised when a field changes its meaning or goes.
    let schemaVersion = 1
    let campaign: String
    let submissions: [FileFindings]
    let grids: [FileFindings]
    /// The workbooks of the mission; nil unless every file of the campaign was checked.
    let mission: [FileFindings]?

    package init(_ outcomes: [Outcome], in campaign: Campaign, noting mission: MissionFindings? = nil) {
        self.campaign = campaign.name
        submissions = outcomes.filter { !$0.isGrid }.map(FileFindings.init)
        grids = outcomes.filter(\.isGrid).map(FileFindings.init)
        self.mission = mission.map { [FileFindings($0)] }
    }

    /// Pretty-printed, keys in alphabetical order: the same findings give the same bytes.
    package var json: [UInt8] { JSONDocument.bytes(of: self) }

    /// The findings of one file.
    struct FileFindings: Encodable, Sendable {
        let file: String
        /// Null, and not left out, when the file names none.
        let campus: JSONValue
        let status: String
        /// Why the file could not be read, when it could not.
        let failure: Failure?
        let findings: [JSONFinding]
        /// How many more there are; nil when all are there.
        let otherFindings: Int?
        /// The rules that a missing sheet or column left unchecked.
        let checksNotRun: [String]
        /// Findings of the deposit before that no longer stand; nil for a first deposit.
        let corrected: [JSONCorrectedFinding]?

        init(_ outcome: Outcome) {
            file = outcome.file
            campus = .text(outcome.campusIdentifier)
            status = outcome.status?.rawValue ?? "unreadable"
            failure = outcome.failure.map { Failure(UnreadableText($0)) }
            let comparison = outcome.deposit?.comparison
            findings = outcome.findings.map { JSONFinding($0, after: comparison) }
            otherFindings = outcome.otherFindings == 0 ? nil : outcome.otherFindings
            checksNotRun = outcome.deposit?.checksNotRun.map(\.rawValue) ?? []
            corrected = outcome.deposit?.corrected?.map(JSONCorrectedFinding.init)
        }

        init(_ mission: MissionFindings) {
            file = mission.file
            campus = .null
            status = mission.findings.contains { $0.severity >= .error } ? "errors" : "ok"
            failure = nil
            findings = mission.findings.map { JSONFinding($0, after: nil) }
            otherFindings = nil
            checksNotRun = []
            corrected = nil
        }
    }

    struct Failure: Encodable, Sendable {
        let text: String
        let hint: String

        init(_ text: UnreadableText) {
            self.text = text.sentence
            hint = text.hint
        }
    }

    struct JSONFinding: Encodable, Sendable {
        /// The same in every deposit of the campus.
        let id: String
        let code: String
        let severity: String
        let sheet: String?
        let cell: String?
        let range: String?
        let value: String?
        let text: String
        let hint: String
        /// What the campus typed beside a question, which closes it.
        let explanation: String?
        /// `new` or `standing`; nil for a first deposit.
        let progress: String?

        init(_ finding: Finding, after earlier: DepositComparison?) {
            let words = FindingText(finding)
            id = finding.identity.description
            code = finding.code.rawValue
            severity = finding.severity.rawValue
            sheet = finding.place.sheet
            cell = finding.place.cell
            range = finding.place.range
            value = finding.value
            text = words.sentence
            hint = words.hint
            explanation = finding.explanation
            progress = earlier?.progress(of: finding).rawValue
        }
    }

    struct JSONCorrectedFinding: Encodable, Sendable {
        let id: String
        let code: String
        let place: String
        let text: String

        init(_ finding: EarlierFinding) {
            id = finding.identity.description
            code = finding.code
            place = finding.place
            text = finding.sentence
        }
    }
}
