package import Words

/// What the letter that goes with a returned workbook says (*lettre de retour*), on one page.
package struct CampusLetter: Sendable {
    package let subject: DocumentSubject
    package let status: Assessment.Status
    /// The number of findings of each severity that has some, the gravest first.
    package let tallies: [Tally]
    /// The gravest findings that are still open, and no more than fit on the page.
    package let pressing: [Finding]
    /// The open findings that the page has no room for, notes aside.
    package let others: Int
    /// What became of the findings of the deposit before; nil for a first one.
    package let progress: Progress?
    /// The last day of the campaign.
    package let closing: CalendarDate

    /// How many findings have a severity.
    package struct Tally: Sendable {
        package let severity: Severity
        package let count: Int
        /// Of which the campus explained.
        package let explained: Int
    }

    /// How many findings stand, came and went since the deposit before.
    package struct Progress: Sendable {
        package let corrected: Int
        package let standing: Int
        package let new: Int
    }

    /// The letter about what `assessment` found.
    package init(of assessment: Assessment) {
        let findings = assessment.findings
        let toAnswer = findings.filter { $0.isOpen && $0.severity != .note }
        // A sort by severity alone would not keep the reading order: Swift does not promise a stable one.
        let byUrgency = Severity.allCases.reversed().flatMap { severity in toAnswer.filter { $0.severity == severity } }
        subject = DocumentSubject(of: assessment)
        status = assessment.status
        tallies = Severity.allCases.reversed().compactMap { severity in
            let all = findings.filter { $0.severity == severity }
            return all.isEmpty
                ? nil : Tally(severity: severity, count: all.count, explained: all.count { !$0.isOpen })
        }
        pressing = Array(byUrgency.prefix(Self.room))
        others = byUrgency.count - pressing.count + assessment.otherFindings
        progress = assessment.comparison.map { comparison in
            let new = findings.count { comparison.progress(of: $0) == .new }
            return Progress(corrected: assessment.corrected?.count ?? 0, standing: findings.count - new, new: new)
        }
        closing = assessment.campaign.closing
    }

    /// Findings that the page has room for.
    private static let room = 5
}
