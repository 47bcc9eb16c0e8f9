/// The conditional looks of a document: each change is a common style, and the styles of cells say when it applies
/// (OpenDocument 1.2 part 1, §16.3 `style:map`).
struct ODSConditions {
    private var changes: [LookChange: Int] = [:]
    private var data: ODSStyleTable
    private var writer = XMLWriter()

    /// LibreOffice mixes up styles of the two parts that have the same name.
    init(language: String) { data = ODSStyleTable(prefix: "Condition", language: language) }

    /// The common styles, and those of their figures before them.
    var styles: [UInt8] { data.definitions.flatMap(\.bytes) + writer.bytes }

    /// When the looks of a sheet apply, in the order of the draft.
    mutating func maps(of sheet: SheetDraft) -> [String] {
        sheet.conditions.map { condition in
            let base = "\(SheetRange.quoted(sheet.name)).\(condition.base)"
            var map = XMLWriter()
            map.open(
                "style:map",
                [
                    ("style:condition", "is-true-formula(\(condition.formula.openDocument))"),
                    ("style:apply-style-name", style(condition.change)), ("style:base-cell-address", base),
                ],
                closed: true
            )
            return String(decoding: map.bytes, as: UTF8.self)
        }
    }

    private mutating func style(_ change: LookChange) -> String {
        if let known = changes[change] { return Self.name(known) }
        changes[change] = changes.count + 1
        let name = Self.name(changes.count)
        let format = change.format.map { [("style:data-style-name", data.data($0))] } ?? []
        let identity = [("style:name", name), ("style:family", "table-cell"), ("style:parent-style-name", "Default")]
        writer.open("style:style", identity + format)
        writer.append(markup: ODSLookMarkup.properties(of: change))
        writer.close("style:style")
        return name
    }

    private static func name(_ number: Int) -> String { "Condition\(number)" }
}

/// Which conditional looks of a sheet may apply to each of its cells, in their order.
struct ConditionSets {
    /// The conditions of each set, by their rank; the first set is empty.
    private(set) var sets: [[Int]] = [[]]
    private var grid: RangeGrid

    init(of sheet: SheetDraft) {
        grid = RangeGrid(over: sheet.extent)
        for (rank, condition) in sheet.conditions.enumerated() {
            var larger: [Int: Int] = [:]
            for range in condition.ranges {
                grid.change(range) { set in
                    if sets[set].last == rank { return set }
                    if let known = larger[set] { return known }
                    sets.append(sets[set] + [rank])
                    larger[set] = sets.count - 1
                    return sets.count - 1
                }
            }
        }
    }

    /// Whether the sets of a row are those of the row before.
    func repeats(_ row: Int) -> Bool { grid.repeats(row) }

    /// The number of the set of a cell.
    subscript(row: Int, column: Int) -> Int { grid[row, column] }
}
