package import Evaluation
package import Office
internal import Pipeline

/// A submission form filled without a fault, to spoil cell by cell.
package struct SampleForm {
    private var sheets: [(name: String, cells: [CellReference: Cell])] = []
    private var links: [String: [CellReference: String]] = [:]
    private var merges: [String: [CellRange]] = [:]
    private var hiddenRows: [String: Set<Int>] = [:]
    private var hiddenColumns: [String: Set<Int>] = [:]
    private var hiddenSheets: Set<String> = []
    /// Day 0 of dates written as numbers, in days since 1899-12-30.
    package var epoch = 0

    /// The form of a renewal by BOR-001.
    package init() {
        self.init(Self.content)
    }

    /// The rows of that form, sheet by sheet.
    package static var content: [(name: String, rows: [[CellValue?]])] {
        [
            ("Identité", identityRows), ("Réseau", network), ("Auto-évaluation", ratings), ("Indicateurs", indicators),
            ("Preuves", evidence), ("Bilan", summaries), ("Plan d'action", actions),
            ("Suivi", [texts("Identifiant", "Recommandation", "Suite donnée", "Statut", "Preuve")]),
        ]
    }

    /// A form of these rows, sheet by sheet.
    package init(_ sheets: [(name: String, rows: [[CellValue?]])]) {
        for sheet in sheets { add(sheet.name, sheet.rows) }
    }

    /// Adds a sheet whose first row is at the top.
    package mutating func add(_ name: String, _ rows: [[CellValue?]]) {
        var cells: [CellReference: Cell] = [:]
        for (row, values) in rows.enumerated() {
            for (column, value) in values.enumerated() {
                if let value { cells[CellReference(row: row, column: column)] = Cell(value) }
            }
        }
        sheets.append((name, cells))
    }

    // MARK: - Spoiling

    /// Puts a value in a cell; nil empties it.
    package mutating func set(_ sheet: String, _ cell: String, _ value: CellValue?, formula: String? = nil) {
        put(sheet, cell, value.map { Cell($0, formula: formula) })
    }

    /// Puts a formula that was saved without its result.
    package mutating func setFormula(_ sheet: String, _ cell: String) {
        put(sheet, cell, Cell(nil, formula: "=1/3"))
    }

    private mutating func put(_ sheet: String, _ cell: String, _ content: Cell?) {
        guard let index = sheets.firstIndex(where: { $0.name == sheet }), let reference = CellReference(cell) else {
            preconditionFailure("no cell \(sheet)!\(cell)")
        }
        sheets[index].cells[reference] = content
    }

    /// Inserts a link in a cell.
    package mutating func link(_ sheet: String, _ cell: String, to address: String) {
        if let reference = CellReference(cell) { links[sheet, default: [:]][reference] = address }
    }

    package mutating func rename(_ sheet: String, to name: String) {
        for index in sheets.indices where sheets[index].name == sheet { sheets[index].name = name }
    }

    package mutating func remove(_ sheet: String) { sheets.removeAll { $0.name == sheet } }

    package mutating func removeRow(_ row: Int, of sheet: String) {
        for index in sheets.indices where sheets[index].name == sheet {
            sheets[index].cells = sheets[index].cells.filter { $0.key.row != row - 1 }
        }
    }

    /// The values of a row, from column A on.
    package func row(_ row: Int, of sheet: String) -> [CellValue?] {
        guard let cells = sheets.first(where: { $0.name == sheet })?.cells else { return [] }
        let last = cells.keys.filter { $0.row == row - 1 }.map(\.column).max() ?? -1
        return (0..<last + 1).map { cells[CellReference(row: row - 1, column: $0)]?.value }
    }

    /// Puts a row under another, pushing down those below.
    package mutating func add(_ sheet: String, afterRow row: Int, _ values: [CellValue?]) {
        for index in sheets.indices where sheets[index].name == sheet {
            var cells = Dictionary(
                uniqueKeysWithValues: sheets[index].cells.map { place, cell in
                    (CellReference(row: place.row >= row ? place.row + 1 : place.row, column: place.column), cell)
                }
            )
            for (column, value) in values.enumerated() {
                if let value { cells[CellReference(row: row, column: column)] = Cell(value) }
            }
            sheets[index].cells = cells
        }
    }

    /// The rows of *Identité*: a key and its value.
    package static var identityRows: [[CellValue?]] { identity.map { [.text($0.0), $0.1] } }

    /// Pushes every row of a sheet down, as by rows inserted at its top.
    package mutating func push(_ sheet: String, down count: Int) {
        for index in sheets.indices where sheets[index].name == sheet {
            let moved = sheets[index].cells.map {
                (CellReference(row: $0.key.row + count, column: $0.key.column), $0.value)
            }
            sheets[index].cells = Dictionary(uniqueKeysWithValues: moved)
        }
    }

    package mutating func hide(row: Int, of sheet: String) { hiddenRows[sheet, default: []].insert(row - 1) }
    package mutating func hide(column: Int, of sheet: String) { hiddenColumns[sheet, default: []].insert(column) }
    package mutating func hide(_ sheet: String) { hiddenSheets.insert(sheet) }

    /// Merges `A1:B2`; the cells under the first one are covered.
    package mutating func merge(_ first: String, _ last: String, of sheet: String) {
        guard let first = CellReference(first), let last = CellReference(last) else { return }
        merges[sheet, default: []].append(CellRange(first, last))
    }

    // MARK: - Reading

    package var workbook: Workbook {
        Workbook(
            format: .ods,
            sheets: sheets.map { sheet in
                Sheet(
                    name: sheet.name,
                    cells: sheet.cells,
                    visibility: hiddenSheets.contains(sheet.name) ? .hidden : .visible,
                    mergedRanges: merges[sheet.name] ?? [],
                    links: links[sheet.name] ?? [:],
                    hiddenRows: hiddenRows[sheet.name] ?? [],
                    hiddenColumns: hiddenColumns[sheet.name] ?? []
                )
            },
            epoch: epoch
        )
    }

    /// The form read and judged against the sample referential and campaign.
    package func assessment(
        file: String = "soumissions/essai.ods",
        in campaign: Campaign = SampleCampaign.campaign,
        after earlier: EarlierCampaign? = nil
    ) -> Assessment {
        let (submission, findings) = SubmissionReader(for: SampleReferential.referential).read(workbook, from: file)
        return Assessment(
            of: submission,
            noting: findings,
            against: SampleReferential.referential,
            in: campaign,
            after: earlier
        )
    }

    /// The findings as `REF-02 error Auto-évaluation!G4`, in reading order.
    package var findings: [String] { assessment().findings.map(\.summary) }
}

extension Finding {
    /// `REF-02 error Auto-évaluation!G4`.
    package var summary: String {
        let cells = [place.sheet, place.range ?? place.cell].compactMap(\.self)
        return "\(code.rawValue) \(severity.rawValue)" + (cells.isEmpty ? "" : " " + cells.joined(separator: "!"))
    }
}
