import Evaluation
import Office
import Words

/// A key/value sheet: the key in one column, the value in the next one to the right (specification §2).
struct KeyValueReading<Sheet: KeySheet> {
    let sheet: SheetReading?
    /// Where the key of a heading stands.
    private let keys: [String: CellReference]
    /// The keys that are not read, for being there once more with another value, and the one read in place of each.
    let repeatedKeys: [(unread: SourceLocation, read: SourceLocation)]
    /// The labels that stand where those of the form should be, by heading.
    private let mislabelled: [String: (place: CellReference, text: String)]
    private let values: ValuesBesideKeys?
    /// What stands where values do, on rows below the first key that have no label: nothing says what it answers.
    let unlabelledValues: [(place: SourceLocation, text: String)]
    /// Labels that the form does not have, with an answer beside them, where it lacks some of its own for which none stands.
    let unknownLabels: [(place: SourceLocation, text: String)]
    /// Where the first key stands when no answer stands beside its key: nothing is read then.
    let misplaced: SourceLocation?
    /// The rank of the first row that is not read, when the sheet goes beyond `FormLimits.rows`.
    let firstUnread: Int?

    /// Reads the sheet with the title of `Sheet`; when the workbook has none every cell is missing.
    init(in workbook: Workbook) {
        // A workbook of ours has its answers beside their keys, and help further right.
        let isOurs = workbook.sheets.contains { Folded($0.name) == Folded(MetaSheet.title) }
        self.init(of: SheetReading(Sheet.self, in: workbook), isOurs: isOurs)
    }

    /// Reads a sheet whatever its title.
    init(of sheet: SheetReading?, isOurs: Bool = false) {
        self.sheet = sheet
        firstUnread = sheet?.firstUnread
        guard let sheet else {
            (keys, repeatedKeys, mislabelled, values, unlabelledValues, unknownLabels) = ([:], [], [:], nil, [], [])
            misplaced = nil
            return
        }
        var labelled: [String: [(place: CellReference, text: String)]] = [:]
        var others: [(place: CellReference, text: String)] = []
        let known = Sheet.headings
        for row in sheet.sheet.rows.prefix(FormLimits.rows) {
            for (column, cell) in row.cells {
                guard let label = sheet.label(cell) else { continue }
                let place = CellReference(row: row.index, column: column)
                if let key = known[label] {
                    labelled[key, default: []].append((place, label))
                } else {
                    others.append((place, label))
                }
            }
        }
        var values = ValuesBesideKeys(of: sheet.sheet, inColumns: Set(labelled.values.joined().map(\.place.column)))
        if !isOurs { values.findShift(from: labelled.values.compactMap(\.first?.place)) }
        var places: [String: [CellReference]] = [:]
        for entry in Sheet.entries {
            guard let labels = labelled[entry.heading] else { continue }
            let order = known.order(
                labels.map(\.text),
                of: entry,
                isAskedEachYear: entry.isAskedEachYear
            ) { [values] in
                let campaign = labelled[IdentitySheet.campaign.heading]?.first?.place
                return CampaignYears(campaign.flatMap(values.value)?.text)
            }
            places[entry.heading] = order.isEmpty ? nil : order.map { labels[$0].place }
            // What recalls another year stands for nothing else, and hides no answer of this one.
            if order.isEmpty { others += labels }
        }
        // Of a key that is there several times, the first with an answer is read.
        let keys = places.compactMapValues { places in
            places.first { places.count == 1 || values.isFilled(beside: $0) } ?? places.first
        }
        self.keys = keys
        repeatedKeys = labelled.sorted { $0.key < $1.key }.flatMap {
            heading,
            labels -> [(SourceLocation, SourceLocation)] in
            guard labels.count > 1, let read = keys[heading] else { return [] }
            let value = values.value(beside: read)
            return labels.map(\.place).filter { place in
                place != read && values.isFilled(beside: place) && values.value(beside: place) != value
            }.map {
                (
                    sheet.location($0.row, $0.column, under: heading),
                    sheet.location(read.row, read.column, under: heading)
                )
            }
        }
        let column = keys.values.map(\.column).min()
        let labels = (others + Self.blankLabels(of: sheet, among: keys)).filter {
            $0.place.column == column && values.isFilled(beside: $0.place)
        }.sorted { $0.place < $1.place }
        let mislabelled = Self.mislabelled(labels, among: keys)
        let told = Sheet.entries.filter { Sheet.mislabelled($0) != nil }.compactMap { mislabelled[$0.heading]?.place }
        unlabelledValues = labels.filter { $0.text.isEmpty && !told.contains($0.place) }.map {
            let place = values.place(beside: $0.place)
            let content = sheet.content(place, merged: nil, in: nil).content
            return (sheet.location(place.row, place.column), content.typed)
        }
        let isWhole = Sheet.entries.allSatisfy { keys[$0.heading] != nil || mislabelled[$0.heading] != nil }
        let unknown = isWhole ? [] : labels.filter { !$0.text.isEmpty && !told.contains($0.place) }
        unknownLabels = unknown.map { (sheet.location($0.place.row, $0.place.column), $0.text) }
        self.mislabelled = mislabelled
        self.values = values
        let elsewhere =
            isOurs
            ? nil : MisplacedAnswers(on: sheet, keys: Array(keys.values), known: known, beside: values.place(beside:))
        misplaced = elsewhere.map { sheet.location($0.place.row, $0.place.column) }
    }

    /// Whether the sheet has a key, filled or not.
    func holds(_ heading: String) -> Bool { keys[heading] != nil }

    /// The column that is empty and the one that is read in its place; nil where values stand beside their keys.
    var shiftedColumns: (empty: CellReference, read: CellReference)? {
        guard let values, values.shift > 0, let key = keys.values.min() else { return nil }
        let read = values.place(beside: key)
        return (CellReference(row: read.row, column: read.column - values.shift), read)
    }

    /// The value beside a key. A key that the sheet lacks reads as empty, at the sheet.
    subscript(key: any FormEntry) -> RawCell {
        let field = Sheet.field(key)
        guard let sheet, let values, misplaced == nil else {
            return RawCell(field: field, content: .missing, place: .file)
        }
        guard let place = keys[key.heading] else {
            guard let label = mislabelled[key.heading], let fact = Sheet.mislabelled(key) else {
                return RawCell(field: field, content: .empty, place: sheet.place)
            }
            let location = sheet.location(label.place.row, label.place.column, under: key.heading)
            return RawCell(field: field, content: .mislabelled(label.text, fact), place: .cell(location))
        }
        let reference = values.place(beside: place)
        return sheet.cell(reference, merged: sheet.mergedRange(around: reference), of: field, under: key.heading)
    }

    /// The cells below the first key where nobody wrote a label.
    private static func blankLabels(
        of sheet: SheetReading,
        among keys: [String: CellReference]
    ) -> [(place: CellReference, text: String)] {
        guard let first = keys.values.min(), let column = keys.values.map(\.column).min() else { return [] }
        return sheet.sheet.rows.prefix(FormLimits.rows).compactMap { row in
            let isBlank = row[column].map { $0.isCovered || !$0.holdsSomething } ?? true
            return row.index > first.row && isBlank ? (CellReference(row: row.index, column: column), "") : nil
        }
    }

    /// The keys that other labels stand for: those near in their letters, and those between the same two keys as in the form, before its
    /// first one or after its last.
    private static func mislabelled(
        _ labels: [(place: CellReference, text: String)],
        among keys: [String: CellReference]
    ) -> [String: (place: CellReference, text: String)] {
        if labels.isEmpty { return [:] }
        let missing = Sheet.entries.map(\.heading).filter { keys[$0] == nil }
        var found: [String: (place: CellReference, text: String)] = [:]
        for label in labels {
            if let key = Suggestion.nearest(to: label.text, among: missing), found[key] == nil { found[key] = label }
        }
        var gap: [String] = []
        var before: CellReference?
        func close(before after: CellReference?) {
            let between = labels.filter { label in
                before.map { $0 < label.place } != false && after.map { label.place < $0 } != false
            }
            guard between.count == gap.count else { return }
            for (heading, label) in zip(gap, between) where found[heading] == nil { found[heading] = label }
        }
        for heading in Sheet.entries.map(\.heading) {
            guard let place = keys[heading] else {
                gap.append(heading)
                continue
            }
            close(before: place)
            gap = []
            before = place
        }
        if before != nil { close(before: nil) }
        return found
    }
}

/// The values beside the keys of a sheet, each past the cells that are merged with its key.
private struct ValuesBesideKeys {
    private let sheet: Sheet
    private let mergedCells: MergedCells
    /// The columns between keys and values, where nobody wrote anything: most often none.
    private(set) var shift = 0

    init(of sheet: Sheet, inColumns columns: Set<Int>) {
        self.sheet = sheet
        mergedCells = MergedCells(of: sheet, in: columns)
    }

    /// The cell to the right of a key.
    func place(beside key: CellReference) -> CellReference {
        let last = mergedCells.range(around: key)?.last.column ?? key.column
        return CellReference(row: key.row, column: last + 1 + shift)
    }

    /// Whether something stands there.
    func isFilled(beside key: CellReference) -> Bool { isFilled(place(beside: key)) }

    /// What stands there.
    func value(beside key: CellReference) -> CellValue? { sheet[place(beside: key)]?.value }

    private func isFilled(_ place: CellReference) -> Bool { sheet[place]?.holdsSomething ?? false }

    /// Looks how many empty columns stand between the keys and most of their values: a column inserted for the looks.
    mutating func findShift(from keys: [CellReference]) {
        guard keys.count >= Self.fewestKeys else { return }
        let starts = keys.map(place)
        func filled(_ shift: Int) -> Int {
            starts.count { isFilled(CellReference(row: $0.row, column: $0.column + shift)) }
        }
        guard filled(0) == 0, let first = (1...Self.widestGap).first(where: { filled($0) > 0 }) else { return }
        if 2 * filled(first) >= keys.count { shift = first }
    }

    /// With fewer keys, an empty column says nothing.
    private static let fewestKeys = 3
    private static let widestGap = 3
}
