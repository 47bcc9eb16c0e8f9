/// What the cells of a sheet hold beyond their runs: bytes of texts, and cells that are more than a number or a text.
struct SheetContent: Sendable {
    /// The texts of this sheet, one after the other.
    private var texts = TextTable()
    /// The texts that all sheets of a workbook share.
    private let sharedTexts: TextTable
    private var others: [Cell] = []

    init(sharedTexts: TextTable = TextTable()) { self.sharedTexts = sharedTexts }

    /// The cell that a run repeats; it becomes a value only here.
    func cell(of run: CellRun) -> Cell {
        switch run.storage {
        case .number: Cell(.number(Double(bitPattern: run.payload), .plain))
        case .text: Cell(.text(texts[Int(run.payload)]))
        case .sharedText: Cell(.text(sharedTexts[Int(run.payload)]))
        case .other: others[Int(run.payload)]
        }
    }

    /// Takes a cell in, and returns the run that finds it again.
    mutating func run(_ cell: Cell, column: Int, count: Int) -> CellRun {
        if cell.formula == nil, !cell.isCovered {
            switch cell.value {
            case .number(let number, .plain):
                return CellRun(column: column, count: count, storage: .number, payload: number.bitPattern)
            case .text(let text):
                return CellRun(column: column, count: count, storage: .text, payload: texts.append(text))
            case .number, .boolean, .date, .duration, .error, nil: break
            }
        }
        others.append(cell)
        return CellRun(column: column, count: count, storage: .other, payload: UInt64(others.count - 1))
    }

    /// Takes a plain text in.
    mutating func run(_ text: Span<UInt8>, column: Int, count: Int) -> CellRun {
        CellRun(column: column, count: count, storage: .text, payload: texts.append(text))
    }

    /// Marks a cell as covered.
    mutating func cover(_ run: inout CellRun) {
        var cell = cell(of: run)
        cell.cover()
        run = self.run(cell, column: run.column, count: run.count)
    }
}
