import Evaluation
import Office
import Words

extension ReferentialReader {
    /// The sheet *Correspondance*, which may be absent: what became of the codes of the earlier edition.
    mutating func successions(to domains: [Domain]) -> [Succession]? {
        guard let sheet = SheetReading(CorrespondenceSheet.self, in: workbook) else {
            if let found = Suggestion.nearest(to: CorrespondenceSheet.title, among: workbook.sheets.map(\.name)) {
                report(.mislabelledSheet(found: found, expected: CorrespondenceSheet.title), at: .file)
            }
            return nil
        }
        guard let table = TableReading<CorrespondenceSheet>(in: sheet) else {
            report(.missingColumn(CorrespondenceSheet.key.heading), at: sheet.place)
            return nil
        }
        for (heading, mislabelled) in table.missingColumns() {
            report(.missingColumn(heading), at: .cell(mislabelled?.place ?? table.keyHeader))
        }
        let rows = table.rows
        log.report(unread: rows.firstUnread, in: sheet)
        let standards = domains.flatMap(\.standards)
        let known = Set(standards.map(\.code) + standards.flatMap(\.indicators).map(\.code))
        let links = rows.read.compactMap { row in
            succession(in: row, among: known).map { (row[CorrespondenceSheet.earlier], $0) }
        }
        reportContradictions(among: links)
        return links.map(\.1)
    }

    /// What a row says; nil when it cannot be followed.
    private mutating func succession(
        in row: RowReading<CorrespondenceSheet>,
        among known: Set<ReferentialCode>
    ) -> Succession? {
        let (old, new) = (row[CorrespondenceSheet.earlier], row[CorrespondenceSheet.current])
        let kept = log.read(CorrespondenceSheet.isKept, in: row)
        if kept.unreadable != nil { report(.unreadableFlag, at: kept.place, value: kept.typed) }
        if old.isEmpty { report(.missingEarlierCode, at: old.place) }
        guard let earlier = code(old) else { return nil }
        let reason = log.read(CorrespondenceSheet.reason, in: row).value ?? ""
        if new.isEmpty {
            if kept.value == true { report(.keptThoughDropped, at: kept.place, value: kept.typed) }
            return Succession(from: earlier, to: nil, reason: reason)
        }
        guard let current = code(new) else { return nil }
        if current.rank != earlier.rank {
            report(.successorOfAnotherRank, at: new.place, value: new.typed)
        } else if !known.contains(current) {
            let candidates = known.filter { $0.rank == current.rank }.sorted().map(\.description)
            let nearest = Suggestion.nearest(to: new.typed, among: candidates)
            report(.unknownSuccessor(nearest: nearest), at: new.place, value: new.typed)
        }
        return Succession(from: earlier, to: current, isKept: kept.value ?? true, reason: reason)
    }

    /// The code of a standard or of an indicator; an empty cell has none, and is told by those who need it.
    private mutating func code(_ cell: RawCell) -> ReferentialCode? {
        if cell.isEmpty { return nil }
        guard let code = ReferentialCode(cell.typed), code.rank == .standard || code.rank == .indicator else {
            report(.malformedSuccessionCode, at: cell.place, value: cell.typed)
            return nil
        }
        return code
    }

    /// Two rows that say the same, and a code that one row drops and another one continues.
    private mutating func reportContradictions(among links: [(cell: RawCell, link: Succession)]) {
        for rows in Dictionary(grouping: links, by: \.link.earlier).values {
            let first = rows[0].cell.place.cell ?? ""
            var firstCells: [ReferentialCode?: String] = [:]
            for (cell, link) in rows {
                if let same = firstCells[link.current] {
                    report(.repeatedSuccession(firstCell: same), at: cell.place, value: cell.typed)
                } else if !firstCells.isEmpty, link.current == nil || firstCells.keys.contains(nil) {
                    report(.droppedYetContinued(firstCell: first), at: cell.place, value: cell.typed)
                }
                firstCells[link.current] = firstCells[link.current] ?? cell.place.cell ?? ""
            }
        }
    }
}
