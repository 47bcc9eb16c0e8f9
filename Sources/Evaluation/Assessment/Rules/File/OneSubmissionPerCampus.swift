import Words

/// FIC-02: a campus has one submission in the batch; the latest *Date de dépôt* is kept, the others are reported.
///
/// Campuses send a corrected file beside the first one: nobody must assess the wrong one, nor lose the other.
package enum OneSubmissionPerCampus {
    /// The deposits in their order, each superseded one with its finding, the current ones beside the deposit before;
    /// and the files that stay current.
    ///
    /// When two deposits have the same date, the one that brings back our list of findings is current, else the last file name;
    /// a deposit without a date is the oldest. One that names another campus by mistake (IDN-10) replaces none, and none replaces it.
    package static func settling(
        _ records: [DepositRecord],
        under rules: RuleProfile
    ) -> (records: [DepositRecord], current: Set<String>) {
        let deposits = Dictionary(grouping: records.filter { $0.campus != nil }, by: \.campusKey)
            .mapValues { deposits in
                let own = deposits.filter { !$0.isOfAnotherCampus }
                return (own.isEmpty ? deposits : own).sorted(by: isEarlier)
            }
        let current = Set(deposits.values.compactMap(\.last?.file))
        let settled = records.map { record in
            guard record.campus != nil, let sorted = deposits[record.campusKey], let kept = sorted.last else {
                return record
            }
            if current.contains(record.file) { return sorted.dropLast().last.map(record.following) ?? record }
            if record.isOfAnotherCampus, !kept.isOfAnotherCampus { return record }
            let fact = Fact.file(.superseded(by: kept.file, why(kept, replaces: record)))
            let finding = Finding(fact, at: record.deposit.place, value: record.deposit.typed)
            return record.adding([finding], under: rules)
        }
        return (settled, current)
    }

    private static func isEarlier(_ record: DepositRecord, than other: DepositRecord) -> Bool {
        func key(_ record: DepositRecord) -> (Int, Int, String) {
            (record.deposit.date?.dayNumber ?? .min, record.returned.isEmpty ? 0 : 1, record.file)
        }
        return key(record) < key(other)
    }

    private static func why(_ kept: DepositRecord, replaces other: DepositRecord) -> Supersession {
        if kept.answers(other) { return .answered }
        guard let date = other.deposit.date, let later = kept.deposit.date else { return .undated }
        if later > date { return .laterDate }
        return kept.returned.isEmpty || !other.returned.isEmpty ? .fileName : .returned
    }
}

extension DepositRecord {
    fileprivate var campusKey: Folded? { campus.map(Folded.init) }

    /// Whether the identity is that of another campus than the identifier says (IDN-10).
    fileprivate var isOfAnotherCampus: Bool {
        findings.contains { if case .identity(.otherCampus) = $0.fact { true } else { false } }
    }

    /// Whether the list of findings that came back is that of another deposit.
    fileprivate func answers(_ other: DepositRecord) -> Bool {
        let told = Set(other.findings.map(\.identity))
        return !returned.isEmpty && other.returned.isEmpty
            && (told.isEmpty || returned.contains { told.contains($0.identity) })
    }
}
