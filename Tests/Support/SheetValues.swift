package import Office

extension Sheet {
    /// The values of all cells, by reference: what most tests compare.
    package var values: [String: CellValue] {
        var values: [String: CellValue] = [:]
        for row in rows {
            for (column, cell) in row.cells {
                values["\(CellReference(row: row.index, column: column))"] = cell.value
            }
        }
        return values
    }

    /// The facts noted about the sheet, each with its cell.
    package var facts: [WorkbookDiagnostic.Fact] { diagnostics.map(\.fact) }
}
