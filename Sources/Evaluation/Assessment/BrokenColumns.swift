import Words

/// A column broken from top to bottom is one cause, and so is an answer or a row repeated below itself: one finding with a
/// range (specification §6).
enum BrokenColumns {
    /// From this number of cells on, it is the column that is wrong and not its cells, or a cell or a row that was filled down.
    static let fewest = 10

    /// The findings, those of a broken column and those of a repeated answer or row gathered into the first of them.
    static func gathering(_ findings: [Finding]) -> [Finding] {
        // Most rules find less than that in most files.
        if findings.count < fewest { return findings }
        return gatheringRepetitions(gatheringColumns(findings))
    }

    private static func gatheringColumns(_ findings: [Finding]) -> [Finding] {
        var columns: [ColumnKey: [(finding: Finding, location: SourceLocation)]] = [:]
        for finding in findings where finding.fact.mayBreakAColumn {
            guard case .cell(let location) = finding.place else { continue }
            columns[ColumnKey(finding, location), default: []].append((finding, location))
        }
        let broken = columns.filter { $0.value.count >= fewest }
        guard !broken.isEmpty else { return findings }
        let untouched = findings.filter { finding in
            guard finding.fact.mayBreakAColumn, case .cell(let location) = finding.place else { return true }
            return broken[ColumnKey(finding, location)] == nil
        }
        return untouched
            + broken.values.compactMap { cells in
                let sorted = cells.sorted { $0.location < $1.location }
                guard let first = sorted.first, let last = sorted.last else { return nil }
                return first.finding.standing(
                    at: .range(first.location, last.location),
                    count: cells.count,
                    variety: FindingVariety(of: cells.map(\.finding))
                )
            }
    }

    /// What is repeated below itself, from one row to the next: the same fact about the same words, or about the same subject and
    /// value.
    private static func gatheringRepetitions(_ findings: [Finding]) -> [Finding] {
        var columns: [RepetitionKey: [(index: Int, location: SourceLocation)]] = [:]
        for (index, finding) in findings.enumerated() {
            guard case .cell(let location) = finding.place else { continue }
            columns[RepetitionKey(finding, location), default: []].append((index, location))
        }
        var gathered: [Finding?] = findings
        for cells in columns.values where cells.count >= fewest {
            var rest = cells.sorted { $0.location < $1.location }[...]
            while let first = rest.first {
                let run = zip(rest, first.location.row...).prefix { $0.location.row == $1 }.map(\.0)
                rest = rest.dropFirst(run.count)
                guard run.count >= fewest, let last = run.last else { continue }
                for cell in run { gathered[cell.index] = nil }
                gathered[first.index] = findings[first.index]
                    .standing(at: .range(first.location, last.location), count: run.count)
            }
        }
        return gathered.compactMap(\.self)
    }

    /// The cells of one column that say the same.
    private struct RepetitionKey: Hashable {
        let fact: Fact
        let value: String?
        let sheet: Int
        let column: Int
        /// The key of the row and the heading; nil for words, which are no answer in any row, and for a row without a key, whose
        /// cells are their own subjects.
        let subject: String?

        init(_ finding: Finding, _ location: SourceLocation) {
            fact = finding.fact
            value = finding.value
            sheet = location.sheetIndex
            column = location.column
            subject = Self.isInWords(finding.value) || location.subject == location.cell ? nil : location.subject
        }

        /// A figure and a day are those of their row, whatever stands in the others.
        private static func isInWords(_ value: String?) -> Bool {
            guard let value, value.contains(where: \.isLetter) else { return false }
            return CalendarDate(typed: value) == nil
        }
    }

    private struct ColumnKey: Hashable {
        let code: RuleCode
        let sheet: Int
        let column: Int
        /// An empty cell is another fault than a cell that says something else.
        let isEmpty: Bool

        init(_ finding: Finding, _ location: SourceLocation) {
            code = finding.code
            isEmpty = finding.value == nil
            sheet = location.sheetIndex
            column = location.column
        }
    }
}
