package import Words

/// What settling compares between the submissions of a campaign: it stays at hand while their records are set aside.
package struct DepositKey: Sendable {
    /// The path of the file, relative to the campaign folder.
    package let file: String
    /// The expected campus it is for; nil when the typed identifier is missing or unknown.
    package let campus: Folded?
    /// *Date de dépôt*.
    let date: CalendarDate?
    /// ``DepositRecord/isOfAnotherCampus``.
    let isOfAnotherCampus: Bool
    /// What makes its findings known again, each in 64 bits.
    private let findings: [Fingerprint]
    /// The same for the list of findings that came back with it.
    private let returned: [Fingerprint]
    /// Those of its comments, in the order of the record.
    package let comments: [Fingerprint]

    package init(of record: DepositRecord) {
        file = record.file
        campus = record.campus.map(Folded.init)
        date = record.depositDate
        isOfAnotherCampus = record.isOfAnotherCampus
        findings = record.findings.map { Fingerprint(of: $0.identity.description) }
        returned = record.returned.map { Fingerprint(of: $0.identity.description) }
        comments = record.comments.traces.map(\.fingerprint)
    }

    /// Whether a list of findings came back with it.
    var isReturned: Bool { !returned.isEmpty }

    /// Whether the list of findings that came back is that of another deposit.
    func answers(_ other: DepositKey) -> Bool {
        let told = Set(other.findings)
        return isReturned && !other.isReturned && (told.isEmpty || returned.contains(where: told.contains))
    }
}

/// The same for the grid of an expert.
package struct GridKey: Sendable {
    /// The path of the file, relative to the campaign folder.
    package let file: String
    /// The campus, then the expert; nil when one of them is missing or unknown.
    let subject: [Folded]?
    /// *Date de l'évaluation*.
    let date: CalendarDate?

    package init(of record: GridRecord) {
        file = record.file
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
