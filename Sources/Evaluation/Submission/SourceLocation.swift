/// The cell of the workbook an answer comes from.
@usableFromInline
package struct SourceLocation: Sendable {
    /// The title of the sheet, as the workbook has it.
    package let sheet: String
    /// The rank of the sheet in the workbook.
    package let sheetIndex: Int
    /// Zero-based.
    package let row: Int
    /// Zero-based.
    package let column: Int
    /// The name of the cell as a spreadsheet shows it: `G14`.
    package let cell: String
    /// What the cell is about, in two parts: they are joined for the few cells that are told.
    private let key: String?
    private let heading: String?

    /// - Parameters:
    ///   - key: that of the row, where it has one.
    ///   - heading: what the cell answers.
    package init(
        sheet: String,
        sheetIndex: Int,
        row: Int,
        column: Int,
        cell: String,
        key: String? = nil,
        heading: String? = nil
    ) {
        self.sheet = sheet
        self.sheetIndex = sheetIndex
        self.row = row
        self.column = column
        self.cell = cell
        self.key = key
        self.heading = heading
    }

    /// What the cell is about, wherever its row stands: `D1.C1.R1/Commentaire`, the key of a row and a header of the
    /// form; the name of the cell when it has none.
    package var subject: String {
        let parts = [key, heading].compactMap(\.self)
        return parts.isEmpty ? cell : parts.joined(separator: "/")
    }
}

extension SourceLocation: Hashable {
    @usableFromInline
    package static func == (left: SourceLocation, right: SourceLocation) -> Bool {
        left.sheetIndex == right.sheetIndex && left.row == right.row && left.column == right.column
            && left.cell == right.cell && left.sheet == right.sheet && left.subject == right.subject
    }

    @usableFromInline
    package func hash(into hasher: inout Hasher) {
        hasher.combine(sheetIndex)
        hasher.combine(row)
        hasher.combine(column)
    }
}

extension SourceLocation: Codable {
    private enum CodingKeys: CodingKey { case sheet, sheetIndex, row, column, cell, subject }

    @usableFromInline
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            sheet: try values.decode(String.self, forKey: .sheet),
            sheetIndex: try values.decode(Int.self, forKey: .sheetIndex),
            row: try values.decode(Int.self, forKey: .row),
            column: try values.decode(Int.self, forKey: .column),
            cell: try values.decode(String.self, forKey: .cell),
            key: try values.decode(String.self, forKey: .subject)
        )
    }

    @usableFromInline
    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(sheet, forKey: .sheet)
        try values.encode(sheetIndex, forKey: .sheetIndex)
        try values.encode(row, forKey: .row)
        try values.encode(column, forKey: .column)
        try values.encode(cell, forKey: .cell)
        try values.encode(subject, forKey: .subject)
    }
}

extension SourceLocation: Comparable {
    /// Reading order: sheet, row, column.
    @usableFromInline
    package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.sheetIndex, left.row, left.column) < (right.sheetIndex, right.row, right.column)
    }
}
