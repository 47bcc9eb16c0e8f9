import Evaluation
import Office
import Words

/// What the referential says of a standard, as both forms show it.
enum StandardColumns {
    /// The code, and the standard with its criteria and the evidence that is expected.
    /// - Parameter items: the evidence that stands in the form already, by code.
    static func names(
        _ code: any FormEntry,
        _ standard: any FormEntry,
        carrying items: [String: [String]] = [:]
    ) -> [DrawnColumn<Standard>] {
        [
            DrawnColumn(code) { DrawnCell(.text("\($0.code)"), $0.isAnchor ? .anchorCode : .code) },
            DrawnColumn(standard) { row in
                DrawnCell(.richText(description(of: row, carrying: items["\(row.code)"] ?? [])), .reference)
            },
        ]
    }

    private static func description(of standard: Standard, carrying items: [String]) -> [TextRun] {
        let bold = CellFont(size: 9, colour: FormColours.ink, isBold: true)
        let criteria = standard.criteria.map { "\n• \($0)" }.joined()
        var runs = [TextRun(standard.title, bold)]
        if standard.isAnchor { runs.append(TextRun("\n★ référence de structure", bold)) }
        if !criteria.isEmpty { runs.append(TextRun(criteria)) }
        let carried = items.isEmpty ? "" : "(reprises\u{A0}: \(items.joined(separator: ", ")))"
        let suggested = standard.suggestedEvidence.map(FigureText.inSentence).joined(separator: "\u{202F}; ")
        let evidence = [suggested, carried].filter { !$0.isEmpty }.joined(separator: " ")
        return evidence.isEmpty ? runs : runs + [TextRun("\nPreuves\u{A0}:", bold), TextRun(" " + evidence)]
    }

    /// The texts of the levels, each lit up while its level is given.
    /// - Parameter recalled: where the level stands that the campus gave itself, in the grid of an expert.
    static func levels(
        _ entries: [any FormEntry],
        chosenIn answer: any FormEntry,
        beside recalled: (any FormEntry)? = nil
    ) -> [DrawnColumn<Standard>] {
        zip(Level.allCases, entries).map { level, entry in
            let chosen = Mark<Standard>(.chosen) { "\($0[answer])=\(level.rawValue)" }
            let own = recalled.map { recalled in Mark<Standard>(.ownLevel) { "\($0[recalled])=\(level.rawValue)" } }
            return DrawnColumn(entry, marks: [chosen] + [own].compactMap(\.self)) { .told($0.text(of: level), .help) }
        }
    }
}

extension CellContent {
    /// A level as a number, « NC », or « – » when there is none.
    static func level(_ rating: Rating?) -> CellContent {
        switch rating {
        case .rated(let level): .number(Double(level.rawValue))
        case .notConcerned: .text("NC")
        case nil: .text("–")
        }
    }
}
