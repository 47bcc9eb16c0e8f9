import Words

/// The list of findings that came back with a workbook (*Anomalies*).
package struct FindingList: Sendable {
    /// The campaign in which it was written; nil when it does not say, or no longer.
    package let campaign: String?
    package let findings: [EarlierFinding]
    /// Those that a copy of the list explains in other words, each after the one of ``findings``.
    let repeated: [(read: EarlierFinding, other: EarlierFinding)]
    /// Texts in place of ours, row by row.
    let overOurs: [(text: String, place: Place)]

    package init(
        of campaign: String?,
        _ findings: [EarlierFinding],
        repeated: [(read: EarlierFinding, other: EarlierFinding)] = [],
        overOurs: [(text: String, place: Place)] = []
    ) {
        self.campaign = campaign
        self.findings = findings
        self.repeated = repeated
        self.overOurs = overOurs
    }

    /// Whether it was written in this campaign, for all it says.
    func isOf(_ campaign: Campaign) -> Bool { self.campaign.map { Folded($0) == Folded(campaign.name) } ?? true }
}
