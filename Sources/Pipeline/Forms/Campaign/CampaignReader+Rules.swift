import Evaluation
import Office
import Words

extension CampaignReader {
    /// The sheet *Règles*, which may be absent: rules switched off or given another severity, each with its reason.
    mutating func ruleProfile() -> RuleProfile {
        guard SheetReading(RuleSheet.self, in: workbook) != nil else {
            if let found = Suggestion.nearest(to: RuleSheet.title, among: workbook.sheets.map(\.name)) {
                report(.mislabelledSheet(found: found, expected: RuleSheet.title), at: .file)
            }
            return RuleProfile()
        }
        let rows = list(RuleSheet.self, mayBeEmpty: true) { row, reader in
            (row[RuleSheet.code], reader.adaptation(in: row))
        }
        checkIdentifiers(rows.map(\.0))
        return RuleProfile(rows.compactMap(\.1))
    }

    /// What a row changes; nil when it changes nothing, or cannot.
    private mutating func adaptation(in row: RowReading<RuleSheet>) -> RuleAdaptation? {
        let typed = text(RuleSheet.code, in: row)
        let word = text(RuleSheet.severity, in: row)
        let isActive = flag(RuleSheet.isActive, in: row)
        guard !typed.isEmpty else { return nil }
        guard let code = RuleCode(named: typed) else {
            let nearest = Suggestion.nearest(to: typed, among: RuleCode.allCases.map(\.rawValue))
            report(.unknownRule(nearest: nearest), at: row[RuleSheet.code].place, value: typed)
            return nil
        }
        let severity = word.isEmpty ? code.severity : Severity.allCases.first { Folded($0.word) == Folded(word) }
        if severity == nil {
            let nearest = Suggestion.nearest(to: word, among: Severity.allCases.map(\.word))
            report(.unknownSeverity(nearest: nearest), at: row[RuleSheet.severity].place, value: word)
        }
        guard let severity, let isActive, !isActive || severity != code.severity else { return nil }
        guard code.mayBeAdapted else {
            report(.blockingRule(code), at: row[RuleSheet.code].place, value: typed)
            return nil
        }
        let reason = text(RuleSheet.reason, in: row)
        if reason.isEmpty { report(.missingReason(code), at: row[RuleSheet.reason].place) }
        return RuleAdaptation(code, severity: isActive ? severity : nil, reason: reason)
    }

    /// Yes or no; nil when the cell says neither.
    private mutating func flag(_ entry: Entry<Bool>, in row: RowReading<RuleSheet>) -> Bool? {
        let answer = log.read(entry, in: row)
        if answer.isEmpty { report(.missingFlag(header: entry.heading), at: answer.place) }
        if answer.unreadable != nil { report(.unreadableFlag, at: answer.place, value: answer.typed) }
        return answer.value
    }
}
