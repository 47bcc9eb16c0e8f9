import Words

/// FIC-02: a campus has one submission in the batch; the latest *Date de dépôt* is kept, the others are reported.
///
/// Campuses send a corrected file beside the first one: nobody must assess the wrong one, nor lose the other.
package enum OneSubmissionPerCampus {
    /// What becomes of each submission, in their order.
    ///
    /// When two deposits have the same date, the one that brings back our list of findings is current, else the last file name;
    /// a deposit without a date is the oldest. One that names another campus by mistake (IDN-10) replaces none, and none replaces it.
    package static func settling(_ keys: [DepositKey], under rules: RuleProfile) -> [DepositStanding] {
        let deposits = Dictionary(grouping: keys.indices.filter { keys[$0].campus != nil }) { keys[$0].campus }
            .mapValues { places in
                let own = places.filter { !keys[$0].isOfAnotherCampus }
                return (own.isEmpty ? places : own).sorted { isEarlier(keys[$0], than: keys[$1]) }
            }
        let told = Set(deposits.values.flatMap { answered(among: $0, of: keys, under: rules) })
        return keys.indices.map { place in
            let key = keys[place]
            guard key.campus != nil, let sorted = deposits[key.campus], let last = sorted.last else { return .alone }
            let kept = keys[last]
            if key.file == kept.file { return .current(after: sorted.dropLast()) }
            if key.isOfAnotherCampus, !kept.isOfAnotherCampus { return .misnamed }
            return .superseded(by: kept.file, why(kept, replaces: key, isAnswered: told.contains(place)))
        }
    }

    /// The deposits that the last of one campus answers: its list tells of their findings, or that of one it answers does.
    private static func answered(among sorted: [Int], of keys: [DepositKey], under rules: RuleProfile) -> [Int] {
        sorted.dropLast().reversed().reduce(into: sorted.suffix(1)) { answering, place in
            if answering.contains(where: { keys[$0].answers(keys[place], under: rules) }) { answering.append(place) }
        }.dropFirst().map(\.self)
    }

    private static func isEarlier(_ deposit: DepositKey, than other: DepositKey) -> Bool {
        func key(_ deposit: DepositKey) -> (Int, Int, String) {
            (deposit.date?.dayNumber ?? .min, deposit.isReturned ? 1 : 0, deposit.file)
        }
        return key(deposit) < key(other)
    }

    private static func why(_ kept: DepositKey, replaces other: DepositKey, isAnswered: Bool) -> Supersession {
        if let content = kept.content, content == other.content { return .copy }
        if isAnswered { return .answered }
        if other.date != kept.date { return other.date == nil ? .undated : .laterDate }
        return kept.isReturned && !other.isReturned ? .returned : .fileName
    }
}
