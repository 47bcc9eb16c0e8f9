package import Evaluation

/// A sheet of the form or of the grid, where the answers of a sample stand.
package enum SampleSheet: String, CaseIterable {
    case identity = "Identité"
    case network = "Réseau"
    case ratings = "Auto-évaluation"
    case indicators = "Indicateurs"
    case evidence = "Preuves"
    case summaries = "Bilan"
    case actions = "Plan d'action"
    case followUps = "Suivi"
    case evaluation = "Évaluation"
    case grid = "Grille"
    case recommendations = "Recommandations"
    case opinion = "Avis"

    /// The cell of this name: `G14`.
    package func cell(_ name: String) -> Place { .cell(location(name)) }

    private func location(_ name: String) -> SourceLocation {
        let letter = name.unicodeScalars.first.map { Int($0.value) - 65 } ?? 0
        let row = (Int(name.dropFirst()) ?? 1) - 1
        let index = Self.allCases.firstIndex(of: self) ?? 0
        return SourceLocation(sheet: rawValue, sheetIndex: index, row: row, column: letter, cell: name)
    }

    /// The cells from one to another.
    package func range(_ first: String, _ last: String) -> Place { .range(location(first), location(last)) }

    /// What stands in a cell, under its heading.
    func answer<Value: Sendable>(
        _ reading: Answer<Value>.Reading,
        _ heading: String,
        _ cell: String,
        typed: String? = nil
    ) -> Answer<Value> {
        let text =
            switch reading {
            case .value(let value): typed ?? "\(value)"
            case .empty, .silenced, .uncomputed: ""
            case .unreadable: "illisible"
            }
        return Answer(
            to: FormField(sheet: rawValue, heading: heading),
            reading: reading,
            typed: text,
            place: self.cell(cell)
        )
    }

    /// Rows from the second line of the sheet on, each made for its number.
    func table<Row: Sendable>(_ rows: [(Int) -> Row], answersIn column: String? = nil) -> Table<Row> {
        Table(
            on: rawValue,
            rows: rows.enumerated().map { $0.element($0.offset + 2) },
            keyHeader: location("A1"),
            answerHeader: column.map { location("\($0)1") }
        )
    }
}
