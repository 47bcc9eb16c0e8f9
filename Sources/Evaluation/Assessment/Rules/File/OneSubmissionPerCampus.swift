/// FIC-02: a campus has one submission in the batch; the latest *Date de dépôt* is kept, the others are reported.
///
/// Campuses send a corrected file beside the first one: nobody must assess the wrong one, nor lose the other.
package enum OneSubmissionPerCampus {
    /// The assessments in their order, each superseded one with its finding, and the files that stay current.
    ///
    /// When two deposits have the same date the last file name is current; a deposit without a date is the oldest.
    package static func settling(_ assessments: [Assessment]) -> (assessments: [Assessment], current: Set<String>) {
        var currentByCampus: [Folded: Assessment] = [:]
        for assessment in assessments {
            guard let campus = assessment.campus.map({ Folded($0.identifier) }) else { continue }
            if let other = currentByCampus[campus], !isLater(assessment, than: other) { continue }
            currentByCampus[campus] = assessment
        }
        let current = Set(currentByCampus.values.map(\.submission.file))
        let settled = assessments.map { assessment in
            guard let campus = assessment.campus, !current.contains(assessment.submission.file),
                let kept = currentByCampus[Folded(campus.identifier)]
            else { return assessment }
            let deposit = assessment.submission.identity.depositDate
            let fact = Fact.file(.superseded(by: kept.submission.file))
            return assessment.adding(Finding(fact, at: deposit.place, value: deposit.typed))
        }
        return (settled, current)
    }

    private static func isLater(_ assessment: Assessment, than other: Assessment) -> Bool {
        func key(_ assessment: Assessment) -> (Int, String) {
            let date = assessment.submission.identity.depositDate.value
            return (date?.dayNumber ?? .min, assessment.submission.file)
        }
        return key(assessment) > key(other)
    }
}
