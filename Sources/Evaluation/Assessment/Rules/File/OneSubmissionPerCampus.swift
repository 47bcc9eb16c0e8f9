import Words

/// FIC-02: a campus has one submission in the batch; the latest *Date de dépôt* is kept, the others are reported.
///
/// Campuses send a corrected file beside the first one: nobody must assess the wrong one, nor lose the other.
package enum OneSubmissionPerCampus {
    /// The deposits in their order, each superseded one with its finding, the current ones beside the deposit before;
    /// and the files that stay current.
    ///
    /// When two deposits have the same date the last file name is current; a deposit without a date is the oldest.
    package static func settling(
        _ records: [DepositRecord],
        under rules: RuleProfile
    ) -> (records: [DepositRecord], current: Set<String>) {
        let deposits = Dictionary(grouping: records.filter { $0.campus != nil }, by: \.campusKey)
            .mapValues { $0.sorted(by: isEarlier) }
        let current = Set(deposits.values.compactMap(\.last?.file))
        let settled = records.map { record in
            guard record.campus != nil, let sorted = deposits[record.campusKey], let kept = sorted.last else {
                return record
            }
            if current.contains(record.file) { return sorted.dropLast().last.map(record.following) ?? record }
            let fact = Fact.file(.superseded(by: kept.file))
            let finding = Finding(fact, at: record.deposit.place, value: record.deposit.typed)
            return record.adding([finding], under: rules)
        }
        return (settled, current)
    }

    private static func isEarlier(_ record: DepositRecord, than other: DepositRecord) -> Bool {
        func key(_ record: DepositRecord) -> (Int, String) { (record.deposit.date?.dayNumber ?? .min, record.file) }
        return key(record) < key(other)
    }
}

extension DepositRecord {
    fileprivate var campusKey: Folded? { campus.map(Folded.init) }
}
