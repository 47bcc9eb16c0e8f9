/// A column broken from top to bottom is one cause, hence one finding with a range (specification §6).
enum BrokenColumns {
    /// From this number of cells on, it is the column that is wrong and not its cells.
    private static let fewest = 10

    /// The findings, those of a broken column gathered into the first of them.
    static func gathering(_ findings: [Finding]) -> [Finding] {
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
                return Finding(
                    first.finding.fact,
                    at: .range(first.location, last.location),
                    value: first.finding.value,
                    count: cells.count
                )
            }
    }

    private struct ColumnKey: Hashable {
        let code: RuleCode
        let sheet: Int
        let column: Int

        init(_ finding: Finding, _ location: SourceLocation) {
            code = finding.code
            sheet = location.sheetIndex
            column = location.column
        }
    }
}
