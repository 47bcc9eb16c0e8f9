import Evaluation
import Office
import Words

/// A key of a form with its answer beside it, what is expected of it and a word of help.
struct DrawnKey {
    enum Expectation: Equatable {
        case locked, required, optional
        /// In words of its own.
        case otherwise(String)
    }

    let entry: any FormEntry
    let answer: DrawnCell
    let expectation: Expectation
    let help: String
    let height: RowDraft.Height
    /// In points.
    let leastHeight: Double

    init(
        _ entry: any FormEntry,
        _ answer: DrawnCell,
        _ expectation: Expectation,
        help: String,
        height: RowDraft.Height = .fitted,
        leastHeight: Double = 0
    ) {
        self.entry = entry
        self.answer = answer.admitted
        self.expectation = expectation
        self.help = FrenchTypography.polished(help)
        self.height = height
        self.leastHeight = leastHeight
    }

    /// A key that the mission answers.
    static func known(_ entry: any FormEntry, _ text: String, help: String) -> DrawnKey {
        DrawnKey(entry, DrawnCell(CellContent(typed: text), .locked), .locked, help: help)
    }
}

/// Keys and answers from a row of a sheet on, under their headers.
struct DrawnKeys {
    let keys: [DrawnKey]
    /// The rank of the row of headers.
    let headerRow: Int

    private var firstRow: Int { headerRow + 1 }

    var rows: [RowDraft] {
        let headers = [
            ("Rubrique", ColumnOwner.mission), ("Réponse", .answer), ("Attendu", .mission), ("Aide", .mission),
        ]
        return [RowDraft(headers.map { CellDraft(.text($0.0), $0.1.header) }, height: .fixed(19.5))]
            + keys.map { key in
                RowDraft(
                    [
                        CellDraft(.text(key.entry.heading), .name), CellDraft(key.answer.content, key.answer.look),
                        CellDraft(.text(key.expectation.word), key.expectation.look), CellDraft(.text(key.help), .help),
                    ],
                    height: key.height,
                    leastHeight: key.leastHeight
                )
            }
    }

    func rules(on sheet: String, in setting: FormSetting) -> [InputRule] {
        keys.enumerated().compactMap { index, key in
            let experience = setting.experience[FormField(sheet: sheet, heading: key.entry.heading)]
            return key.answer.accepts?.rule(on: [cell(index)], recalling: experience)
        }
    }

    /// Required answers are coloured as long as they are missing.
    var conditions: [ConditionalLook] {
        let ranges = keys.indices.filter { isDue(keys[$0]) }.map(cell)
        guard let first = ranges.first?.first else { return [] }
        return [ConditionalLook(on: ranges, when: Formula("$B\(first.row + 1)=\"\""), change: .due)]
    }

    /// The first required answer that is missing, failing that the first of all.
    var cursor: CellReference {
        let due = keys.firstIndex { isDue($0) && $0.answer.content == .empty }
        return cell(due ?? keys.firstIndex { !$0.answer.look.isLocked } ?? 0).first
    }

    /// The required answers, one under the other in each range.
    func due(on sheet: String) -> [SheetRange] {
        var ranges: [Range<Int>] = []
        for index in keys.indices where isDue(keys[index]) {
            if let last = ranges.last, last.upperBound == index {
                ranges[ranges.count - 1] = last.lowerBound..<index + 1
            } else {
                ranges.append(index..<index + 1)
            }
        }
        return ranges.map {
            SheetRange(sheet, CellRange(rows: firstRow + $0.lowerBound..<firstRow + $0.upperBound, column: 1))
        }
    }

    var places: [String: CellRange] {
        Dictionary(firstOf: keys.enumerated().map { ($1.entry.heading, cell($0)) })
    }

    private func isDue(_ key: DrawnKey) -> Bool { key.expectation == .required && !key.answer.look.isLocked }

    private func cell(_ index: Int) -> CellRange { CellRange(rows: firstRow + index..<firstRow + index + 1, column: 1) }
}

extension DrawnKey.Expectation {
    fileprivate var word: String {
        switch self {
        case .locked: "verrouillé"
        case .required: "obligatoire"
        case .optional: "facultatif"
        case .otherwise(let words): FrenchTypography.polished(words)
        }
    }

    fileprivate var look: CellLook {
        switch self {
        case .required: .required
        case .locked, .optional, .otherwise: .help
        }
    }
}

extension CellContent {
    /// What somebody typed or may have typed; a text without letters is no content.
    init(typed text: String?) {
        guard let text, !text.isBlank else {
            self = .empty
            return
        }
        self = .text(text)
    }

    init(_ number: Double?) { self = number.map { .number($0) } ?? .empty }

    init(_ date: CalendarDate?) { self = date.map { .date($0) } ?? .empty }

    init(_ flag: Bool?) { self = flag.map { .text($0 ? "oui" : "non") } ?? .empty }

    init(_ word: (some RawRepresentable<String>)?) { self = word.map { .text($0.rawValue) } ?? .empty }
}
