import Evaluation
import Office
import Words

/// The rows of a list of findings that came back (*Anomalies*): which findings they are about, and what people typed there.
struct ListedRows {
    /// Those of a row with its explanation, then words that stand beside no finding.
    private(set) var findings: [EarlierFinding] = []
    /// Texts in place of ours, which explain or were only retouched.
    private(set) var overOurs: [(text: String, place: Place)] = []

    private typealias ListedRow = RowReading<AnomalySheet>
    private typealias Typed = (text: String, place: Place)

    private let table: TableReading<AnomalySheet>
    /// The rows by what we wrote in them.
    private let owners: [CellPrints: [ListedRow]]
    /// What is known of all that we wrote in the list.
    private let ours: Set<UInt64>
    /// As many findings as a list may have.
    private static let most = FormLimits.listedFindings

    init(in table: TableReading<AnomalySheet>) {
        self.table = table
        let rows = table.rows.read
        owners = rows.reduce(into: [:]) { owners, row in
            if let prints = CellPrints(row[AnomalySheet.prints].typed) { owners[prints, default: []].append(row) }
        }
        ours = Set(owners.keys.flatMap(\.values))
        let listed = rows.filter(tellsOfAFinding)
        for row in listed where findings.count < Self.most { read(row) }
        readWordsAside(besides: Set(listed.map(\.index)))
    }

    /// Whether a finding stands in the row, or nothing says so: people may have deleted columns.
    private func tellsOfAFinding(_ row: ListedRow) -> Bool {
        table.column(of: AnomalySheet.rule) == nil || !row[AnomalySheet.identity].isEmpty
            || RuleCode(named: row[AnomalySheet.rule].typed) != nil
    }

    /// A note that several cells call for has one row. A row that keeps no finding and no explanation tells nothing.
    private mutating func read(_ row: ListedRow) {
        let owner = owner(of: row)
        var typed = typed(beside: row)
        if let prints = CellPrints(owner[AnomalySheet.prints].typed) { typed = adding(prints, to: typed, in: row) }
        let explanation = typed.map { String($0.text.prefix(FormLimits.characters)) }
        let (code, place) = (told(row, AnomalySheet.rule), told(row, AnomalySheet.cell))
        var marks = FindingMark.all(in: owner[AnomalySheet.identity].typed, atMost: Self.most)
        // A row that lost its mark gets one that no finding has: its rule, its cell and its place in the list.
        let isMarked = !marks.isEmpty
        if !isMarked, explanation != nil { marks = FindingMark.all(in: "\(code) \(place) \(row.index)", atMost: 1) }
        findings += marks.map { mark in
            EarlierFinding(
                mark: mark,
                isMarked: isMarked,
                code: code,
                place: place,
                sentence: told(row, AnomalySheet.sentence),
                explanation: explanation,
                explanationPlace: typed?.place
            )
        }
    }

    /// The row whose texts a row tells: people sort the columns that they see, and the hidden ones stay.
    private func owner(of row: ListedRow) -> ListedRow {
        guard let prints = CellPrints(row[AnomalySheet.prints].typed) else { return row }
        let told = CellPrints(of: AnomalySheet.told.prefix(prints.values.count).map { row[$0].typed })
        guard told != prints, let others = owners[told], others.count == 1 else { return row }
        return others[0]
    }

    /// What we wrote in a cell.
    private func told(_ row: ListedRow, _ entry: Entry<String>) -> String {
        String(row[entry].typed.prefix(FormLimits.listedCharacters))
    }

    /// The explanation with what follows our sentences; what stands in place of one is told apart.
    private mutating func adding(_ prints: CellPrints, to explanation: Typed?, in row: ListedRow) -> Typed? {
        let cells = AnomalySheet.told.prefix(prints.values.count).map { row[$0] }
        var (added, over): ([Typed], [Typed]) = ([], [])
        for (cell, addition) in zip(cells, prints.additions(to: cells.map(\.typed))) {
            switch addition {
            case .after(let text): added.append((text, cell.place))
            // A sentence that was moved or filled down is ours still.
            case .instead(let text):
                if !ours.contains(CellPrints.value(of: text)) { over.append((text, cell.place)) }
            case nil: continue
            }
        }
        if let first = over.first, overOurs.count < Self.most {
            overOurs.append((over.map(\.text).joined(separator: " "), first.place))
        }
        guard let first = explanation ?? added.first else { return nil }
        let texts = [explanation?.text].compactMap(\.self) + added.map(\.text)
        return (texts.joined(separator: " "), first.place)
    }

    /// What somebody typed under « Votre explication »; where that header is gone, or the cell empty, under no header of the
    /// list, or in place of the state that we wrote.
    private func typed(beside row: ListedRow) -> Typed? {
        let cell = row[AnomalySheet.explanation]
        if !cell.isEmpty { return (table.sentence(in: cell), cell.place) }
        if let stray = row.stray(as: AnomalySheet.explanation) { return (stray.typed, stray.place) }
        let state = row[AnomalySheet.progress]
        return state.isEmpty || ReturnText.isState(state.typed) ? nil : (state.typed, state.place)
    }

    /// Words above the list, or under it in a row that tells of no finding.
    private mutating func readWordsAside(besides read: Set<Int>) {
        guard let rules = table.column(of: AnomalySheet.rule) else { return }
        let headings = AnomalySheet.headings
        for row in table.sheet.sheet.rows.prefix(FormLimits.rows) where !read.contains(row.index) {
            let isAbove = row.index < table.headerRow
            // Above, our own words stand in the first column, and the campaign in the hidden ones.
            let cells = row.cells.map {
                (column: $0.column, text: $0.cell.isCovered ? "" : $0.cell.value?.text.trimmed ?? "")
            }
            .filter { !$0.text.isEmpty }
            .filter { !isAbove || $0.column > 0 && !$0.text.hasPrefix(AnomalySheet.campaignMark) }
            guard row.index != table.headerRow, findings.count < Self.most, let first = cells.first,
                !cells.contains(where: { $0.column == rules && RuleCode(named: $0.text) != nil }),
                !cells.contains(where: { ReturnText.isAside($0.text) }),
                !cells.allSatisfy({ headings[$0.text] != nil })
            else { continue }
            let text = cells.map(\.text).joined(separator: " ")
            let location = table.sheet.location(row.index, first.column)
            findings += FindingMark.all(in: "– – \(row.index)", atMost: 1).map { mark in
                EarlierFinding(
                    mark: mark,
                    isMarked: false,
                    code: "",
                    place: "",
                    sentence: "",
                    explanation: String(text.prefix(FormLimits.characters)),
                    explanationPlace: .cell(location)
                )
            }
        }
    }
}

extension TableReading {
    /// The text of a cell; of a sentence that began with « = », and became a formula without a meaning, what was typed.
    fileprivate func sentence(in cell: RawCell) -> String {
        let reference = cell.place.location.map { CellReference(row: $0.row, column: $0.column) }
        guard let formula = reference.flatMap({ sheet.sheet[$0]?.formula }) else { return cell.typed }
        switch cell.content {
        case .formulaWithoutValue, .value(.error): return Self.typed(formula)
        case .value, .zero, .empty, .missing, .mislabelled: return cell.typed
        }
    }

    /// A formula as it was typed, without what programs put before it: `of:=`, `=`.
    private static func typed(_ formula: String) -> String {
        let start = formula.firstIndex(of: "=").map { formula.index(after: $0) } ?? formula.startIndex
        let isPrefix = formula[..<start].allSatisfy { $0.isLetter || $0 == ":" || $0 == "=" }
        return String(isPrefix ? formula[start...] : formula[...]).trimmed
    }
}
