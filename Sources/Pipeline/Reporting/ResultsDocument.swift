package import Evaluation
import Words

/// Everything the documents of a campus say in figures, as machines read it: `resultats/<campus>.json`.
package struct ResultsDocument: Encodable, Sendable {
    /// Raised when a field changes its meaning.
    static let currentSchema = 1

    let schemaVersion = currentSchema
    let campaign: String
    let campus: String?
    let request: String?
    let referential: String
    /// The level that the request must reach.
    let threshold: Int?
    /// Null: « non classé ».
    let campusLevel: Int?
    let meetsThreshold: Bool?
    /// A level as a number, « NC », or null when there is none.
    let anchors: [String: Rating?]
    /// The anchors that keep the campus from the next level.
    let holdingBack: [String]
    let underThreshold: [String]
    let overall: JSONProfile
    let domains: [String: JSONProfile]
    let fields: [String: JSONProfile]
    let levels: [String: Rating?]
    /// The figure of the year N of each indicator, in its unit; null where there is none.
    let indicators: [String: Double?]
    let counts: Counts
    /// One for each expert, in the order of the files.
    let evaluations: [JSONEvaluation]
    /// The standards that two experts rate two levels apart or more.
    let disagreements: [String]
    /// Absent without an earlier campaign.
    let earlier: JSONProgression?
    /// Absent unless the campaign shows where campuses stand.
    let cohortMarks: JSONValue?

    package init(
        of assessment: Assessment,
        evaluatedBy grids: [GridAssessment] = [],
        beside marks: CampusMarks? = nil
    ) {
        let referential = assessment.referential
        func rating(_ standard: Standard) -> (String, Rating?) {
            ("\(standard.code)", assessment.ratings[standard.code])
        }
        func profile(_ standards: [Standard]) -> JSONProfile { JSONProfile(assessment.profile(of: standards)) }
        func byCode<Value>(_ pairs: [(String, Value)]) -> [String: Value] {
            Dictionary(firstOf: pairs)
        }
        campaign = assessment.campaign.name
        campus = assessment.campusIdentifier
        request = assessment.request?.rawValue
        self.referential = referential.version
        threshold = assessment.threshold?.rawValue
        campusLevel = assessment.campusLevel.level?.rawValue
        meetsThreshold = assessment.meetsThreshold
        anchors = byCode(referential.anchors.map(rating))
        holdingBack = assessment.campusLevel.holdingBack.map(\.description)
        underThreshold = assessment.standardsUnderThreshold.map(\.code.description)
        overall = profile(referential.standards)
        domains = byCode(referential.domains.map { ("\($0.code)", profile($0.standards)) })
        fields = byCode(referential.domains.flatMap(\.fields).map { ("\($0.code)", profile($0.standards)) })
        levels = byCode(referential.standards.map(rating))
        indicators = byCode(IndicatorReading.all(of: assessment).map { ("\($0.indicator.code)", $0.value) })
        counts = Counts(of: assessment)
        evaluations = grids.map(JSONEvaluation.init)
        disagreements = grids.disagreements(on: referential.standards).map(\.description)
        earlier = Progression(of: assessment).map(JSONProgression.init)
        cohortMarks = marks.map(JSONValue.init)
    }

    package var json: [UInt8] { JSONDocument.bytes(of: self) }
}

struct JSONProfile: Encodable, Sendable {
    let standards: Int
    let distribution: [String: Int]
    let nc: Int
    let unrated: Int
    let median: Double?
    /// Per cent.
    let completeness: Double?

    init(_ profile: Profile) {
        standards = profile.standardCount
        distribution = Dictionary(
            uniqueKeysWithValues: Level.allCases.map { ("\($0.rawValue)", profile.count(at: $0)) }
        )
        nc = profile.notConcernedCount
        unrated = profile.unratedCount
        median = profile.median
        completeness = profile.completeness
    }
}

struct Counts: Encodable, Sendable {
    let members: Int
    let membersByType: [String: Int]
    let signatories: Int
    let governance: Int
    let evidence: Int
    let actions: Int
    let actionsByStatus: [String: Int]
    let lateActions: Int
    let indicators: Int
    let indicatorsFilled: Int
    let smallDenominators: Int

    init(of assessment: Assessment) {
        let submission = assessment.submission
        let members = submission.network.rows
        let actions = submission.actions.rows
        self.members = members.count
        membersByType = Self.count(members.compactMap { $0.kind.value?.rawValue })
        signatories = members.count { $0.hasSigned.value == true }
        governance = members.count { $0.governanceRole.value != nil }
        evidence = submission.evidence.rows.count
        self.actions = actions.count
        actionsByStatus = Self.count(actions.compactMap { $0.status.value?.rawValue })
        lateActions = assessment.depositDate.map { deposit in actions.count { $0.isLate(on: deposit) } } ?? 0
        indicators = assessment.referential.indicators.count
        indicatorsFilled = submission.indicatorAnswers(to: assessment.referential).values.count {
            $0.value.value != nil
        }
        smallDenominators = assessment.findings.count { $0.code == .ind06 }
    }

    private static func count(_ words: [String]) -> [String: Int] {
        words.reduce(into: [:]) { counts, word in counts[word, default: 0] += 1 }
    }
}
