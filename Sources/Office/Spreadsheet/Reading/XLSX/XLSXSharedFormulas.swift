/// Formulas written once for many cells (ECMA-376 part 1, §18.3.1.40): the first cell has the text, others refer to it.
struct XLSXSharedFormulas {
    private var budget: Int
    private var masters: [Int: (text: [UInt8], shown: String, place: CellReference)] = [:]

    init(limits: Limits) { budget = limits.sharedFormulaBytes }

    /// The formula of a cell; nil when it has none.
    mutating func formula(of cell: XLSXCell, at place: CellReference) -> String? {
        guard cell.hasFormula else { return nil }
        if let index = cell.sharedFormula {
            if !cell.formula.isEmpty {
                masters[index] = (cell.formula, String(decoding: cell.formula, as: UTF8.self), place)
            } else if let master = masters[index] {
                budget -= master.text.count
                guard budget > 0 else { return master.shown }
                let shift = (rows: place.row - master.place.row, columns: place.column - master.place.column)
                return FormulaShift.shifted(master.text, rows: shift.rows, columns: shift.columns)
            }
        }
        return String(decoding: cell.formula, as: UTF8.self)
    }
}
