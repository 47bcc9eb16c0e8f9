import Words

/// Findings that are read at once: a note that several cells of a sheet call for, the first of them and the others.
package struct FindingGroup: Sendable {
    package let first: Finding
    package let others: [Finding]

    package var findings: [Finding] { [first] + others }

    /// In the order of their first ones. Only notes are gathered: what is to be done is told cell by cell.
    package static func gathering(_ findings: [Finding]) -> [FindingGroup] {
        var ranks: [Key: Int] = [:]
        var groups: [[Finding]] = []
        for finding in findings {
            if let key = Key(finding), let rank = ranks[key] {
                groups[rank].append(finding)
            } else {
                if let key = Key(finding) { ranks[key] = groups.count }
                groups.append([finding])
            }
        }
        return groups.compactMap { group in
            group.first.map { FindingGroup(first: $0, others: Array(group.dropFirst())) }
        }
    }

    /// What the first says, and where it holds too.
    package var text: FindingText {
        let text = FindingText(first)
        guard !others.isEmpty else { return text }
        let cells = others.compactMap { $0.place.range ?? $0.place.cell }
        let shown = cells.prefix(Self.mostCells)
        let left = cells.count - shown.count
        let rest = left == 0 ? "" : " et " + FrenchPhrase.plainCount(left, "autre", "autres")
        let list = shown.joined(separator: ", ") + rest
        return FindingText("\(text.sentence) De même en \(list).", text.hint)
    }

    /// Cells: a longer list is not read.
    private static let mostCells = 24

    /// The rule, the sheet, the severity and what to do.
    private struct Key: Hashable {
        let code: RuleCode
        let sheet: Int
        let hint: String

        /// Nil for a finding that stands alone.
        init?(_ finding: Finding) {
            guard finding.severity == .note, finding.explanation == nil, finding.lostText == nil,
                case .cell(let location) = finding.place
            else {
                return nil
            }
            code = finding.code
            sheet = location.sheetIndex
            hint = FindingText(finding).hint
        }
    }
}
