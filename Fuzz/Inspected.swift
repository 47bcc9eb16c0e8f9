import Office

/// What a reader must promise whatever the bytes: an answer or a typed error, and a workbook that agrees with itself.
enum Inspected {
    /// Bounds that let one input take a fraction of a second.
    static var limits: Limits {
        var limits = Limits.standard
        limits.cells = 20_000
        limits.inflatedBytes = 8 << 20
        limits.partBytes = 8 << 20
        limits.sharedFormulaBytes = 1 << 20
        return limits
    }

    /// Reads a workbook with each tier and looks at all of it.
    static func workbook(_ bytes: [UInt8]) {
        guard let workbook = try? Workbook(bytes: bytes, named: "input", limits: limits) else { return }
        for sheet in workbook.sheets { check(sheet) }
        let document = WorkbookDocument(of: workbook).lines
        precondition(!WorkbookDump(of: workbook).lines.contains("\u{0}"))
        _ = WorkbookDump(of: workbook).jsonLines
        let again = try? Workbook(bytes: bytes, named: "input", limits: limits, tier: .libraries)
        precondition(again.map { WorkbookDocument(of: $0).lines } == document, "the tiers differ")
    }

    private static func check(_ sheet: Sheet) {
        var count = 0
        var last: CellReference?
        for row in sheet.rows {
            for (column, cell) in row.cells {
                let place = CellReference(row: row.index, column: column)
                precondition(place.row < CellReference.rowCount && place.column < CellReference.columnCount)
                if let last { precondition(last < place, "cells out of order") }
                if count < 2_000 { precondition(sheet[place] == cell, "a cell is not where it was") }
                last = place
                count += 1
            }
        }
        precondition(count == sheet.cellCount, "cells were not counted")
        precondition(count <= limits.cells, "more cells than the limit")
    }
}

/// Bytes that libFuzzer lends for the time of one call.
func borrowed(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
    Array(UnsafeBufferPointer(start: start, count: count))
}

/// A package of stored members.
func archive(_ members: [(String, [UInt8])]) -> [UInt8] {
    do {
        var writer = try ZipWriter()
        for (name, content) in members { try writer.add(name, content, .stored) }
        return try writer.finish()
    } catch {
        preconditionFailure("\(error)")
    }
}
