/// What the cells of a sheet hold beyond their runs: bytes of texts, and cells that are more than a number or a text.
struct SheetContent: Sendable {
    /// The texts of this sheet, one after the other.
    private var texts: [UInt8] = []
    /// The texts that all sheets of a workbook share.
    private let sharedTexts: TextTable
    private var others: [Cell] = []
    private static let lengthBits: UInt64 = 24
    private static let longest = (1 << 24) - 1

    init(sharedTexts: TextTable = TextTable()) { self.sharedTexts = sharedTexts }

    /// The cell that a run repeats; it becomes a value only here.
    func cell(of run: CellRun) -> Cell {
        switch run.storage {
        case .number: Cell(.number(Double(bitPattern: run.payload), .plain))
        case .text: Cell(.text(text(run.payload)))
        case .sharedText: Cell(.text(sharedTexts[Int(run.payload)]))
        case .other: others[Int(run.payload)]
        }
    }

    /// The bytes of text in each cell of a run.
    func textByteCount(of run: CellRun) -> Int {
        switch run.storage {
        case .number: 0
        case .text: Int(run.payload) & Self.longest
        case .sharedText: sharedTexts.byteCount(Int(run.payload))
        case .other: if case .text(let text) = others[Int(run.payload)].value { text.utf8.count } else { 0 }
        }
    }

    /// Takes a cell in, and returns the run that finds it again.
    mutating func run(_ cell: Cell, column: Int, count: Int) -> CellRun {
        if cell.formula == nil, !cell.isCovered {
            switch cell.value {
            case .number(let number, .plain):
                return CellRun(column: column, count: count, storage: .number, payload: number.bitPattern)
            case .text(let text) where text.utf8.count <= Self.longest:
                texts.append(contentsOf: text.utf8)
                return textRun(text.utf8.count, column: column, count: count)
            case .text, .number, .boolean, .date, .duration, .error, nil: break
            }
        }
        others.append(cell)
        return CellRun(column: column, count: count, storage: .other, payload: UInt64(others.count - 1))
    }

    /// Takes a plain text in.
    mutating func run(_ text: Span<UInt8>, column: Int, count: Int) -> CellRun {
        guard text.count <= Self.longest else { return run(Cell(.text(String(text))), column: column, count: count) }
        texts.append(contentsOf: text)
        return textRun(text.count, column: column, count: count)
    }

    /// The run of the text that was appended last: its payload says where it begins, and its length.
    private func textRun(_ length: Int, column: Int, count: Int) -> CellRun {
        let start = UInt64(texts.count - length)
        return CellRun(column: column, count: count, storage: .text, payload: start << Self.lengthBits | UInt64(length))
    }

    private func text(_ payload: UInt64) -> String {
        let start = Int(payload >> Self.lengthBits)
        return String(decoding: texts[start..<start + (Int(payload) & Self.longest)], as: UTF8.self)
    }

    mutating func reserveTexts(_ byteCount: Int) { texts.reserveRoom(byteCount) }

    mutating func releaseRoom() { texts.releaseRoom() }

    /// Marks a cell as covered.
    mutating func cover(_ run: inout CellRun) {
        var cell = cell(of: run)
        cell.cover()
        run = self.run(cell, column: run.column, count: run.count)
    }
}
