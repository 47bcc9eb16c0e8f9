import Words

/// FIC-02: a campus has one submission in the batch; the latest *Date de dépôt* is kept, the others are reported.
///
/// Campuses send a corrected file beside the first one: nobody must assess the wrong one, nor lose the other.
package enum OneSubmissionPerCampus {
    /// The assessments in their order, each superseded one with its finding, the current ones beside the deposit
    /// before; and the files that stay current.
    ///
    /// When two deposits have the same date the last file name is current; a deposit without a date is the oldest.
    package static func settling(_ assessments: [Assessment]) -> (assessments: [Assessment], current: Set<String>) {
        let deposits = Dictionary(grouping: assessments.filter { $0.campus != nil }, by: \.campusKey)
            .mapValues { $0.sorted(by: isEarlier) }
        let current = Set(deposits.values.compactMap(\.last?.submission.file))
        let settled = assessments.map { assessment in
            guard assessment.campus != nil, let sorted = deposits[assessment.campusKey], let kept = sorted.last else {
                return assessment
            }
            if current.contains(assessment.submission.file) {
                return sorted.dropLast().last.map(assessment.following) ?? assessment
            }
            let deposit = assessment.submission.identity.depositDate
            let fact = Fact.file(.superseded(by: kept.submission.file))
            return assessment.adding([Finding(fact, at: deposit.place, value: deposit.typed)])
        }
        return (settled, current)
    }

    private static func isEarlier(_ assessment: Assessment, than other: Assessment) -> Bool {
        func key(_ assessment: Assessment) -> (Int, String) {
            let date = assessment.submission.identity.depositDate.value
            return (date?.dayNumber ?? .min, assessment.submission.file)
        }
        return key(assessment) < key(other)
    }
}

extension Assessment {
    fileprivate var campusKey: Folded? { campus.map { Folded($0.identifier) } }
}
