import Office
import Words

extension Sheet {
    /// Those of some columns in which a cell below a row holds something.
    func columns(among columns: Set<Int>, filledBelow header: Int) -> Set<Int> {
        var filled: Set<Int> = []
        for row in rows where row.index > header {
            for (column, cell) in row.cells where columns.contains(column) && cell.holdsSomething {
                filled.insert(column)
            }
        }
        return filled
    }
}

extension Row {
    /// Whether a cell of one of the columns holds something.
    func holdsSomething(in columns: [Int]) -> Bool {
        cells.contains { columns.contains($0.column) && $0.cell.holdsSomething }
    }

    /// Whether the cells of two rows are the same.
    func holdsTheSame(as other: Row) -> Bool { cells.elementsEqual(other.cells, by: ==) }
}

extension Cell {
    /// Whether the cell shows something where people see it, or holds a formula without its result.
    var holdsSomething: Bool { !isCovered && isFilled }

    /// The same of a cell that may lie under a merged one.
    var isFilled: Bool {
        guard let value else { return formula != nil }
        guard case .text(let text) = value else { return true }
        return !text.showsNothing
    }
}
