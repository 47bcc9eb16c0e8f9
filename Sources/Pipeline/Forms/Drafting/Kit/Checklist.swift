import Office
import Words

/// *Reste à remplir*: what is counted, sheet by sheet, with links to the answers.
struct Checklist {
    struct Line {
        let label: String
        /// Where the answers begin.
        let place: (sheet: String, cell: CellReference)
        let counted: String
        /// Nil: as many as stand there, known beforehand.
        let expected: Tally?
        let expectedCount: Int
        let left: Tally
        /// A part of the line above it.
        let isPart: Bool
        /// Whether what is left has to be done.
        let isDue: Bool

        init(
            _ label: String,
            at cells: SheetRange,
            _ counted: String,
            expected: Tally? = nil,
            count: Int = 0,
            left: Tally,
            isPart: Bool = false,
            isDue: Bool = true
        ) {
            self.label = FrenchTypography.polished(label)
            place = (cells.sheet, cells.range.first)
            self.counted = FrenchTypography.polished(counted)
            self.expected = expected
            expectedCount = count
            self.left = left
            self.isPart = isPart
            self.isDue = isDue
        }
    }

    let lines: [Line]

    /// The headers and the lines, with what the formulas give on these sheets.
    func rows(counting sheets: [SheetDraft]) -> [RowDraft] {
        let headers = ["Reste à remplir", "Ce qui est compté", "Attendu", "Reste"]
        return [RowDraft(headers.map { CellDraft(.text($0), ColumnOwner.mission.header) }, height: .fixed(18))]
            + lines.map { line in
                RowDraft(
                    [
                        CellDraft(.link(line.label, sheet: line.place.sheet, cell: line.place.cell), .sheetLink),
                        CellDraft(.text(line.counted), line.isPart ? .countedPart : .counted),
                        CellDraft(
                            line.expected?.content(on: sheets) ?? .number(Double(line.expectedCount)),
                            .countOfAll
                        ),
                        CellDraft(line.left.content(on: sheets), .countLeft),
                    ],
                    height: .measured
                )
            }
    }

    /// What is left is coloured, and what is done too.
    /// - Parameter header: the rank of the row of headers.
    func conditions(under header: Int) -> [ConditionalLook] {
        // One look for each run of lines that are due: its formula is that of its first cell.
        var runs: [Range<Int>] = []
        for (rank, line) in lines.enumerated() where line.isDue {
            let row = header + 1 + rank
            if let last = runs.last, last.upperBound == row {
                runs[runs.count - 1] = last.lowerBound..<row + 1
            } else {
                runs.append(row..<row + 1)
            }
        }
        return runs.flatMap { rows in
            let cells = CellRange(rows: rows, column: 3)
            let cell = "$D\(rows.lowerBound + 1)"
            return [
                ConditionalLook(on: [cells], when: Formula("\(cell)>0"), change: .due),
                ConditionalLook(on: [cells], when: Formula("\(cell)=0"), change: .done),
            ]
        }
    }
}

extension Tally {
    /// The formula, and what it gives now.
    fileprivate func content(on sheets: [SheetDraft]) -> CellContent {
        .formula(formula, cached: .number(Double(value(on: sheets))))
    }
}
