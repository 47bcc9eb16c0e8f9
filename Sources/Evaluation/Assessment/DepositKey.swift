package import Words

/// What settling compares between the submissions of a campaign: it stays at hand while their records are set aside.
package struct DepositKey: Sendable {
    /// The path of the file, relative to the campaign folder.
    package let file: String
    /// The expected campus it is for; nil when the typed identifier is missing or unknown.
    package let campus: Folded?
    /// ``DepositRecord/depositDate``.
    let date: CalendarDate?
    /// ``DepositRecord/isOfAnotherCampus``.
    let isOfAnotherCampus: Bool
    /// The bytes of its file; nil when they are not known.
    let content: Fingerprint?
    /// What makes its findings known again, each in 64 bits.
    private let findings: [Fingerprint]
    /// The same for the list of findings that came back with it, beside the rule of each.
    private let returned: [(mark: Fingerprint, rule: RuleCode?)]
    /// The rules that something missing or unreadable left unchecked.
    private let unchecked: Set<RuleCode>
    /// Whether a list of findings came back with it.
    let isReturned: Bool
    /// Whether that list tells of findings, and not of words alone.
    private let isListed: Bool
    /// Those of its comments, in the order of the record.
    package let comments: [Fingerprint]

    package init(of record: DepositRecord, content: Fingerprint? = nil) {
        file = record.file
        self.content = content
        campus = record.campus.map(Folded.init)
        date = record.depositDate
        isOfAnotherCampus = record.isOfAnotherCampus
        findings = record.findings.map { Fingerprint(of: $0.identity.description) }
        // What only the whole campaign tells is in no record.
        returned = record.returned.filter { $0.tellsOfAFinding && !CommentsAreNotShared.tells($0) }
            .map { (Fingerprint(of: $0.identity.description), RuleCode(named: $0.code)) }
        isReturned = !record.returned.isEmpty
        isListed = record.returned.contains(where: \.tellsOfAFinding)
        unchecked = Set(record.checksNotRun)
        comments = record.comments.traces.map(\.fingerprint)
    }

    /// Whether the list of findings that came back is that of another deposit, which still has all of them: one that no longer
    /// has some was corrected itself. Of two that bring a list back, the earlier may be the one that this list is of.
    func answers(_ other: DepositKey, under rules: RuleProfile) -> Bool {
        guard isListed, !other.isReturned || isDated(after: other) else { return false }
        let told = Set(other.findings)
        return returned.allSatisfy { mark, rule in
            told.contains(mark) || rule.map { !rules.keeps($0) || other.unchecked.contains($0) } ?? false
        }
    }
}

extension DepositKey {
    private func isDated(after other: DepositKey) -> Bool {
        guard let date, let earlier = other.date else { return false }
        return earlier < date
    }
}

/// The same for the grid of an expert.
package struct GridKey: Sendable {
    /// The path of the file, relative to the campaign folder.
    package let file: String
    /// The bytes of its file; nil when they are not known.
    let content: Fingerprint?
    /// The campus, then the expert; nil when one of them is missing or unknown.
    let subject: [Folded]?
    /// *Date de l'évaluation*.
    let date: CalendarDate?

    package init(of record: GridRecord, content: Fingerprint? = nil) {
        file = record.file
        self.content = content
        date = record.evaluation.date
        if let campus = record.campus, let expert = record.expert {
            subject = [Folded(campus), Folded(expert)]
        } else {
            subject = nil
        }
    }

    /// Whether the file is named after another campus of the expert: a grid that is copied keeps its identifier, which is locked.
    func isNamed(afterOtherCampusIn campaign: Campaign) -> Bool {
        guard let subject else { return false }
        let name = Folded(file.split(separator: "/").last ?? "").description
        guard !name.contains(subject[0].description) else { return false }
        return campaign.campuses.contains { campus in
            name.contains(Folded(campus.identifier).description)
                && campaign.experts(assignedTo: campus.identifier).contains { Folded($0.code) == subject[1] }
        }
    }
}
