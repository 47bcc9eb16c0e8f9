/// A place in a workbook: what an answer comes from and a finding points at.
@usableFromInline
package enum Place: Codable, Hashable, Sendable {
    case file
    case sheet(String, index: Int)
    case cell(SourceLocation)
    /// A column of cells broken by one cause.
    indirect case range(SourceLocation, SourceLocation)

    /// The key of reading order: the file, then sheet by sheet, row by row.
    package var order: [Int] {
        switch self {
        case .file: []
        case .sheet(_, let index): [index]
        case .cell(let location), .range(let location, _): [location.sheetIndex, location.row, location.column]
        }
    }

    /// The faulty cell, the first one of a range; nil for the file and for a sheet.
    package var location: SourceLocation? {
        switch self {
        case .file, .sheet: nil
        case .cell(let location), .range(let location, _): location
        }
    }

    /// The title of the sheet, when the finding has one.
    package var sheet: String? {
        switch self {
        case .file: nil
        case .sheet(let title, _): title
        case .cell(let location), .range(let location, _): location.sheet
        }
    }

    /// The name of the faulty cell, the first one of a range.
    package var cell: String? { location?.cell }

    /// `G14:G72`, for a finding on several cells.
    package var range: String? {
        if case .range(let first, let last) = self { "\(first.cell):\(last.cell)" } else { nil }
    }
}

extension Place {
    /// Whether it is that cell, or a range that holds it.
    package func covers(_ cell: Place) -> Bool {
        guard case .range(let first, let last) = self, let location = cell.location else { return self == cell }
        return first.sheetIndex == location.sheetIndex && (first.row...last.row).contains(location.row)
            && (first.column...last.column).contains(location.column)
    }

    /// The place as people quote it: `Auto-évaluation!G14:G72`, the title of the sheet, or the workbook.
    package var name: String {
        guard let sheet else { return "classeur" }
        guard let cells = range ?? cell else { return sheet }
        return "\(sheet)!\(cells)"
    }
}
