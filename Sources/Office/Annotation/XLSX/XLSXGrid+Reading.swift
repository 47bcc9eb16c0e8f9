extension XLSXGrid {
    /// Takes the defaults (ECMA-376 part 1, §18.3.1.81 `sheetFormatPr`).
    mutating func readDefaults(_ scanner: MarkupScanner) {
        setDefaults(width: Self.size("defaultColWidth", scanner), height: Self.size("defaultRowHeight", scanner))
    }

    mutating func readColumns(_ range: ClosedRange<Int>, _ scanner: MarkupScanner) {
        setColumns(range, width: scanner.flag("hidden") ? 0 : Self.size("width", scanner))
    }

    mutating func readRow(_ row: Int, _ scanner: MarkupScanner) {
        if scanner.flag("hidden") {
            setRow(row, height: 0)
        } else if let height = Self.size("ht", scanner) {
            setRow(row, height: height)
        }
    }

    private static func size(_ name: String, _ scanner: MarkupScanner) -> Double? {
        scanner.attribute(name).flatMap { NumberParser.double($0.utf8.span) }.map { min(max($0, 0), 500) }
    }
}
