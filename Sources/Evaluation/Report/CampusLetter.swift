package import Words

/// What the letter that goes with a returned workbook says (*lettre de retour*).
package struct CampusLetter: Sendable {
    package let subject: DocumentSubject
    package let letterhead: Letterhead
    package let status: Assessment.Status
    /// *Date de dépôt*; nil when it cannot be read.
    package let deposit: CalendarDate?
    /// The name of the workbook that the letter goes with.
    package let attachment: String?
    /// The number of findings of each severity that are still open, the gravest first, notes aside.
    package let toAnswer: [Tally]
    /// The gravest findings that are still open, as many as the table has rows.
    package let pressing: [Finding]
    /// The open findings that the table has no row for, notes aside.
    package let others: Int
    /// The findings that ask nothing.
    package let notes: Int
    /// Whether nothing at all was found, not even a note or a question that was explained.
    package let isSpotless: Bool
    /// Whether an open finding bears on a rating.
    package let questionsRatings: Bool
    /// What became of the findings of the deposit before; nil for a first one.
    package let progress: Progress?
    /// The last day to send the workbook again; nil when it is as soon as possible.
    package let deadline: CalendarDate?

    /// How many findings have a severity.
    package struct Tally: Hashable, Sendable {
        package let severity: Severity
        package let count: Int
    }

    /// What became of findings since the deposit before; notes, which ask nothing, are not counted.
    package struct Progress: Hashable, Sendable {
        package let corrected: Int
        /// The questions that the campus closed with a sentence.
        package let explained: Int
        package let standing: Int
        package let new: Int

        init(of assessment: Assessment, since comparison: DepositComparison) {
            let asking = assessment.findings.filter { $0.severity != .note }
            let open = asking.filter(\.isOpen)
            corrected = (assessment.corrected ?? []).count { !$0.isNote(under: assessment.campaign.rules) }
            explained = asking.count - open.count
            new = open.count { comparison.progress(of: $0) == .new }
            standing = open.count - new
        }
    }

    /// The letter about what `assessment` found.
    ///
    /// - Parameter attachment: the name of the workbook that is sent with it.
    package init(of assessment: Assessment, attachedTo attachment: String? = nil) {
        let findings = assessment.findings
        let toAnswer = findings.filter { $0.isOpen && $0.severity != .note }
        // A sort by severity alone would not keep the reading order: Swift does not promise a stable one.
        let byUrgency = Severity.allCases.reversed().flatMap { severity in toAnswer.filter { $0.severity == severity } }
        let deposit = assessment.depositDate
        subject = DocumentSubject(of: assessment)
        letterhead = assessment.campaign.letterhead.quoting(deposit)
        self.deposit = deposit
        self.attachment = attachment
        status = assessment.status
        self.toAnswer = Severity.allCases.reversed().compactMap { severity in
            let count = toAnswer.count { $0.severity == severity }
            return count == 0 ? nil : Tally(severity: severity, count: count)
        }
        pressing = Array(byUrgency.prefix(Self.rows))
        others = byUrgency.count - pressing.count + assessment.otherFindings
        notes = findings.count { $0.severity == .note }
        isSpotless = findings.isEmpty && assessment.otherFindings == 0
        questionsRatings = toAnswer.contains { $0.code.isAboutRatings } || assessment.otherFindings > 0
        progress = assessment.comparison.map { Progress(of: assessment, since: $0) }
        deadline = assessment.campaign.lastDay(toSendAgain: deposit)
    }

    /// Whether the campus has something to send again.
    package var asksAnAnswer: Bool { !pressing.isEmpty || others > 0 }

    /// Findings that the table has rows for: beyond, the workbook tells them better than two pages would.
    private static let rows = 12
}

extension RuleCode {
    /// Whether the rule looks at the levels that the campus chose.
    fileprivate var isAboutRatings: Bool { rawValue.hasPrefix("REF") || rawValue.hasPrefix("HIS") }
}

extension EarlierFinding {
    /// Whether its rule only notes something in this campaign.
    fileprivate func isNote(under rules: RuleProfile) -> Bool {
        guard let rule = RuleCode(rawValue: code) else { return false }
        return (rules[rule].map(\.severity) ?? rule.severity) == .note
    }
}
