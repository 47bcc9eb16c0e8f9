import Words

/// The list of findings that came back with a workbook (*Anomalies*).
package struct FindingList: Sendable {
    /// The campaign in which it was written; nil when it does not say, or no longer.
    package let campaign: String?
    package let findings: [EarlierFinding]
    /// Those that a copy of the list explains in other words, each after the one of ``findings``.
    let repeated: [(read: EarlierFinding, other: EarlierFinding)]

    package init(
        of campaign: String?,
        _ findings: [EarlierFinding],
        repeated: [(read: EarlierFinding, other: EarlierFinding)] = []
    ) {
        self.campaign = campaign
        self.findings = findings
        self.repeated = repeated
    }

    /// Whether it was written in this campaign, for all it says.
    func isOf(_ campaign: Campaign) -> Bool { self.campaign.map { Folded($0) == Folded(campaign.name) } ?? true }
}
