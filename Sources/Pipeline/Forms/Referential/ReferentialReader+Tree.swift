import Evaluation
import Words

extension ReferentialReader {
    /// The lines, which follow one another in the order of the tree, as domains of fields of standards.
    mutating func tree(of lines: [ReferentialLine]) -> [Domain] {
        var seen: Set<ReferentialCode> = []
        for line in lines where !seen.insert(line.indicator.code).inserted {
            let place = line.row[ReferentialSheet.indicatorCode].place
            report(.repeatedIndicator(line.indicator.code), at: place, value: "\(line.indicator.code)")
        }
        return grouped(lines, by: \.domain.code).map { lines in
            reportDisagreements(among: lines, of: lines[0].domain.code, on: [ReferentialSheet.domain])
            return Domain(
                code: lines[0].domain.code,
                title: lines[0].domain.title,
                fields: grouped(lines, by: \.field.code).map { lines in
                    reportDisagreements(among: lines, of: lines[0].field.code, on: [ReferentialSheet.field])
                    return Field(
                        code: lines[0].field.code,
                        title: lines[0].field.title,
                        standards: grouped(lines, by: \.standard.code).map { lines in
                            reportDisagreements(among: lines, of: lines[0].standard.code, on: Self.standardColumns)
                            reportMissingTitle(of: lines)
                            return lines[0].standard.with(indicators: lines.map(\.indicator))
                        }
                    )
                }
            )
        }
    }

    /// What each row of a standard says of it.
    private static let standardColumns: [any FormEntry] = [
        ReferentialSheet.standard, ReferentialSheet.criteria, ReferentialSheet.evidence, ReferentialSheet.level1,
        ReferentialSheet.level2, ReferentialSheet.level3, ReferentialSheet.level4, ReferentialSheet.anchor,
    ]

    /// The first line of a code is the one that is read: each column where a later one says something else is told.
    private mutating func reportDisagreements(
        among lines: [ReferentialLine],
        of code: ReferentialCode,
        on columns: [any FormEntry]
    ) {
        for column in columns {
            let first = lines[0].row[column]
            // An anchor that nothing says is none.
            let said = first.isEmpty && column.heading == ReferentialSheet.anchor.heading ? "non" : first.typed
            let other = lines.dropFirst().lazy.map { $0.row[column] }.first { cell in
                !cell.isEmpty && Folded(cell.typed) != Folded(said)
            }
            guard let other else { continue }
            let fact = ReferentialFact.rowsDisagree(code, header: column.heading, firstCell: first.place.cell ?? "")
            report(fact, at: other.place, value: other.typed)
        }
    }

    /// A standard that none of its rows names.
    private mutating func reportMissingTitle(of lines: [ReferentialLine]) {
        guard lines.allSatisfy({ $0.standard.title.isEmpty }) else { return }
        report(.missingTitle(lines[0].standard.code), at: lines[0].row[ReferentialSheet.standard].place)
    }

    /// Lines of the same code together, codes in their order.
    private func grouped(
        _ lines: [ReferentialLine],
        by code: (ReferentialLine) -> ReferentialCode
    ) -> [[ReferentialLine]] {
        Dictionary(grouping: lines, by: code).sorted { $0.key < $1.key }.map(\.value)
    }
}

extension Standard {
    fileprivate func with(indicators: [Indicator]) -> Standard {
        Standard(
            code: code,
            title: title,
            criteria: criteria,
            suggestedEvidence: suggestedEvidence,
            levelTexts: levelTexts,
            isAnchor: isAnchor,
            indicators: indicators
        )
    }
}
