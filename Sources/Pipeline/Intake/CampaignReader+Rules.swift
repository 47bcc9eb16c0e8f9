import Evaluation
import Office
import Words

extension CampaignReader {
    /// The sheet *Règles*, which may be absent: rules switched off or given another severity, each with its reason.
    mutating func ruleProfile() -> RuleProfile {
        guard SheetReading(RuleColumn.sheet, in: workbook) != nil else {
            if let found = Suggestion.nearest(to: RuleColumn.sheet, among: workbook.sheets.map(\.name)) {
                note(.mislabelledSheet(found: found, expected: RuleColumn.sheet), at: .file)
            }
            return RuleProfile()
        }
        let rows = list(RuleColumn.self, mayBeEmpty: true) { row, reader in
            (row[.code], reader.adaptation(in: row))
        }
        checkIdentifiers(rows.map(\.0))
        return RuleProfile(rows.compactMap(\.1))
    }

    /// What a row changes; nil when it changes nothing, or cannot.
    private mutating func adaptation(in row: RowReading<RuleColumn>) -> RuleAdaptation? {
        let typed = text(row[.code])
        let word = text(row[.severity])
        let isActive = flag(row[.isActive])
        guard !typed.isEmpty else { return nil }
        guard let code = RuleCode(named: typed) else {
            let nearest = Suggestion.nearest(to: typed, among: RuleCode.allCases.map(\.rawValue))
            note(.unknownRule(nearest: nearest), at: row[.code].place, value: typed)
            return nil
        }
        let severity = word.isEmpty ? code.severity : Severity.allCases.first { Folded($0.word) == Folded(word) }
        if severity == nil {
            let nearest = Suggestion.nearest(to: word, among: Severity.allCases.map(\.word))
            note(.unknownSeverity(nearest: nearest), at: row[.severity].place, value: word)
        }
        guard let severity, let isActive, !isActive || severity != code.severity else { return nil }
        guard code.mayBeAdapted else {
            note(.blockingRule(code), at: row[.code].place, value: typed)
            return nil
        }
        let reason = text(row[.reason])
        if reason.isEmpty { note(.missingReason(code), at: row[.reason].place) }
        return RuleAdaptation(code, severity: isActive ? severity : nil, reason: reason)
    }

    /// Yes or no; nil when the cell says neither.
    private mutating func flag(_ cell: RawCell) -> Bool? {
        let answer = log.read(cell, as: .yesNo)
        if answer.isEmpty { note(.missingFlag(header: RuleColumn.isActive.rawValue), at: answer.place) }
        if answer.unreadable != nil { note(.unreadableFlag, at: answer.place, value: answer.typed) }
        return answer.value
    }
}
