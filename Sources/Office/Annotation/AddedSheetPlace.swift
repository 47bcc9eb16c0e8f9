import Words

/// Where the added sheet goes: to the place of that of an earlier run, or to the end under a title nobody bears.
struct AddedSheetPlace {
    private(set) var title: String
    /// Rank of the sheet to replace.
    private(set) var earlier: Int?

    /// Excel bears no longer title, and compares titles without case.
    private static let longestTitle = 31

    /// `firstRow` gives the texts of the first row of the sheet that bears a title.
    init(
        of sheet: SheetDraft,
        among titles: [String],
        firstRow: (Int) throws(OfficeError) -> [String]
    ) throws(OfficeError) {
        title = sheet.name.cut(to: Self.longestTitle)
        let known = sheet.rows.prefix(sheet.headerRows?.upperBound ?? 1).map { row in
            Set(row.cells.map { MarkupText.words(of: $0.content.shown(as: .general)) }).subtracting([""])
        }
        let ranks = Dictionary(firstOf: titles.enumerated().map { ($1.lowercased(), $0) })
        var number = 1
        while let rank = ranks[title.lowercased()] {
            // A row that ours begins with: its headers, or one of those above them.
            let row = try Set(firstRow(rank).map(MarkupText.words)).subtracting([""])
            if !row.isEmpty, known.contains(row) {
                earlier = rank
                return
            }
            number += 1
            let suffix = " (\(number))"
            title = sheet.name.cut(to: Self.longestTitle - suffix.utf16.count) + suffix
        }
    }
}
