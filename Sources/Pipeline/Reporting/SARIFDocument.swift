internal import Evaluation
internal import Words

/// Findings as static-analysis tools exchange them (OASIS SARIF 2.1.0); a cell is a logical location of its file.
package struct SARIFDocument: Encodable, Sendable {
    let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    let version = "2.1.0"
    let runs: [Run]

    package init(of outcomes: [Outcome], noting mission: MissionFindings? = nil) {
        runs = [Run(of: outcomes, noting: mission)]
    }

    /// Pretty-printed, keys in alphabetical order: the same findings give the same bytes.
    package var json: [UInt8] { JSONDocument.bytes(of: self) }

    enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }

    /// §3.14.
    struct Run: Encodable, Sendable {
        let tool: Tool
        let language = "fr"
        let columnKind = "unicodeCodePoints"
        let invocations: [Invocation]
        let artifacts: [Artifact]
        let results: [Result]

        init(of outcomes: [Outcome], noting mission: MissionFindings?) {
            tool = Tool()
            artifacts = (outcomes.map(\.file) + [mission?.file].compactMap(\.self)).map {
                Artifact(location: ArtifactLocation(file: $0))
            }
            let ours = mission.map { mission in mission.findings.map { Result($0, in: mission.file, after: nil) } }
            results =
                outcomes.flatMap { outcome in
                    let comparison = outcome.deposit?.comparison
                    return outcome.findings.map { Result($0, in: outcome.file, after: comparison) }
                } + (ours ?? [])
            invocations = [Invocation(of: outcomes)]
        }
    }

    /// §3.18, with every rule of the house in its order (§3.19.23).
    struct Tool: Encodable, Sendable {
        let driver = Driver()

        struct Driver: Encodable, Sendable {
            let name = "cmq"
            let rules = RuleCode.allCases.map(Rule.init)
        }

        struct Rule: Encodable, Sendable {
            let id: String
            let shortDescription: Message
            let help: Message
            let defaultConfiguration: Configuration

            init(_ code: RuleCode) {
                id = code.rawValue
                shortDescription = Message(text: code.explanation.fact)
                help = Message(text: code.explanation.remedy)
                defaultConfiguration = Configuration(level: code.severity.sarifLevel)
            }

            struct Configuration: Encodable, Sendable { let level: String }
        }
    }

    /// §3.20: whether every file could be read.
    struct Invocation: Encodable, Sendable {
        let executionSuccessful: Bool
        let toolExecutionNotifications: [Notification]

        init(of outcomes: [Outcome]) {
            toolExecutionNotifications = outcomes.compactMap { outcome in
                guard let text = outcome.failure.map(UnreadableText.init) else { return nil }
                return Notification(
                    message: Message(text: "\(text.sentence) \(text.hint)"),
                    locations: [Location(physicalLocation: PhysicalLocation(of: outcome.file), logicalLocations: nil)]
                )
            }
            executionSuccessful = toolExecutionNotifications.isEmpty
        }

        /// §3.58.
        struct Notification: Encodable, Sendable {
            let level = "error"
            let message: Message
            let locations: [Location]
        }
    }

    /// §3.27.
    struct Result: Encodable, Sendable {
        let ruleId: String
        let ruleIndex: Int?
        let level: String
        let message: Message
        let locations: [Location]
        let partialFingerprints: [String: String]
        let baselineState: String?
        let suppressions: [Suppression]?

        init(_ finding: Finding, in file: String, after earlier: DepositComparison?) {
            let text = FindingText(finding)
            ruleId = finding.code.rawValue
            ruleIndex = RuleCode.allCases.firstIndex(of: finding.code)
            level = finding.severity.sarifLevel
            message = Message(text: "\(text.sentence) \(text.hint)")
            let cell = LogicalLocation(of: finding.place)
            locations = [
                Location(physicalLocation: PhysicalLocation(of: file), logicalLocations: cell.map { [$0] })
            ]
            partialFingerprints = ["finding/v1": finding.identity.description]
            baselineState = earlier.map { $0.progress(of: finding) == .new ? "new" : "unchanged" }
            suppressions = finding.explanation.map { [Suppression(justification: $0)] }
        }

        /// §3.35: an explanation typed in the file itself.
        struct Suppression: Encodable, Sendable {
            let kind = "inSource"
            let justification: String
        }
    }
}

extension SARIFDocument {
    /// §3.11.
    struct Message: Encodable, Sendable { let text: String }

    /// §3.24.
    struct Artifact: Encodable, Sendable { let location: ArtifactLocation }

    /// §3.28.
    struct Location: Encodable, Sendable {
        let physicalLocation: PhysicalLocation
        let logicalLocations: [LogicalLocation]?
    }

    /// §3.29.
    struct PhysicalLocation: Encodable, Sendable {
        let artifactLocation: ArtifactLocation

        init(of file: String) { artifactLocation = ArtifactLocation(file: file) }
    }

    /// §3.4.
    struct ArtifactLocation: Encodable, Sendable {
        /// From the folder of the campaign, percent-encoded (RFC 3986, §2.1).
        let uri: String

        init(file: String) { uri = file.percentEncoded(keeping: "/") }
    }

    /// §3.33: a sheet, a cell or a range of the workbook.
    struct LogicalLocation: Encodable, Sendable {
        let name: String
        let fullyQualifiedName: String
        let kind: String

        init?(of place: Place) {
            guard let sheet = place.sheet else { return nil }
            name = place.range ?? place.cell ?? sheet
            fullyQualifiedName = place.name
            kind = place.range != nil ? "range" : place.cell != nil ? "cell" : "sheet"
        }
    }
}

extension Severity {
    /// §3.27.10.
    fileprivate var sarifLevel: String {
        switch self {
        case .blocking, .error: "error"
        case .question: "warning"
        case .note: "note"
        }
    }
}
