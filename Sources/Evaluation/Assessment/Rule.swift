/// One rule of the specification (§6) and all that is said of it: a fact that must hold, how much it matters, what it looks at and
/// how it is explained.
///
/// Its type is named as the fact; the sentences of its findings stand beside it, with the facts of its family.
package protocol Rule: Sendable {
    /// The severity the specification gives to it.
    var severity: Severity { get }
    /// What it must find in a submission to be looked at in full; nothing for the rules on files, grids and workbooks of
    /// the mission.
    var needs: [Need] { get }
    /// Whether it has something to look at beside what the earlier campaign says of the campus; nil without such a campaign.
    func applies(after earlier: EarlierRecord?) -> Bool
    /// The rule explained to people (`cmq explain`).
    var explanation: Explanation { get }
}

extension Rule {
    package var needs: [Need] { [] }
    package func applies(after earlier: EarlierRecord?) -> Bool { true }
}

/// A rule that looks at a whole submission.
package protocol SubmissionRule: Rule {
    /// Every place where the fact does not hold.
    func findings(in examination: Examination) -> [Finding]
}

/// A rule that looks at the whole grid of an expert.
package protocol GridRule: Rule {
    /// Every place where the fact does not hold.
    func findings(in examination: GridExamination) -> [Finding]
}

/// A rule kept elsewhere: by the reader of a workbook, or by the run once it knows every file.
struct DescribedRule: Rule {
    let severity: Severity
    let needs: [Need]
    let explanation: Explanation

    init(_ severity: Severity, needs: [Need] = [], _ explanation: Explanation) {
        self.severity = severity
        self.needs = needs
        self.explanation = explanation
    }
}
