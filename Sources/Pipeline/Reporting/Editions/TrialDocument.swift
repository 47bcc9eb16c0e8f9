package import Evaluation
import Words

/// What another edition would make of a campaign, for a program.
package struct TrialDocument: Encodable {
    private let schemaVersion = 1
    private let campaign: String
    private let current: String
    private let next: String
    private let thresholds: ThresholdPair
    private let totals: Totals
    private let campuses: [Campus]
    private let blocked: [String]
    private let lost: [String: Int]

    private struct ThresholdPair: Encodable {
        let before: [Int]
        let after: [Int]
    }

    private struct Totals: Encodable {
        let assessed: Int
        let raised: Int
        let kept: Int
        let lowered: Int
        let answers: Int
        let surviving: Int
        let meetThresholdBefore: Int
        let meetThresholdAfter: Int
    }

    private struct Campus: Encodable {
        let campus: String
        let request: String?
        /// Null: « non classé ».
        let levelBefore: Int?
        let levelAfter: Int?
        let thresholdBefore: Int?
        let thresholdAfter: Int?
        let answers: Int
        let lost: [ReferentialCode]
        let anchors: [Anchor]
    }

    private struct Anchor: Encodable {
        let code: ReferentialCode
        let rating: Rating?
        let holdsBack: Bool
    }

    package init(of trial: EditionTrial, in campaign: String) {
        self.campaign = campaign
        current = trial.current.version
        next = trial.next.version
        thresholds = ThresholdPair(before: trial.thresholds.current.ranks, after: trial.thresholds.next.ranks)
        let all = trial.campuses
        let answers = all.map(\.answered).reduce(0, +)
        totals = Totals(
            assessed: all.count,
            raised: trial.count(.raised),
            kept: trial.count(.kept),
            lowered: trial.count(.lowered),
            answers: answers,
            surviving: answers - all.map(\.lost.count).reduce(0, +),
            meetThresholdBefore: all.count { $0.before.meetsThreshold == true },
            meetThresholdAfter: all.count { $0.after.meetsThreshold == true }
        )
        campuses = all.map { campus in
            Campus(
                campus: campus.campus,
                request: campus.request?.rawValue,
                levelBefore: campus.before.level?.rawValue,
                levelAfter: campus.after.level?.rawValue,
                thresholdBefore: campus.before.threshold?.rawValue,
                thresholdAfter: campus.after.threshold?.rawValue,
                answers: campus.answered,
                lost: campus.lost,
                anchors: campus.anchors.map { Anchor(code: $0.code, rating: $0.rating, holdsBack: $0.holdsBack) }
            )
        }
        blocked = trial.blocked
        lost = Dictionary(firstOf: trial.lostAnswers.map { ("\($0.code)", $0.campuses) })
    }

    package var json: [UInt8] { JSONDocument.bytes(of: self) }
}

extension Thresholds {
    /// Initial, mid-term, renewal.
    fileprivate var ranks: [Int] { [initial, midTerm, renewal].map(\.rawValue) }
}
