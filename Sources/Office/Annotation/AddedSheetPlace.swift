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
        let headers = (sheet.rows.first?.cells ?? []).map { MarkupText.words(of: $0.content.shown(as: .general)) }
        var number = 1
        while let rank = titles.firstIndex(where: { [title] in $0.lowercased() == title.lowercased() }) {
            let row = try firstRow(rank).map(MarkupText.words)
            if row.starts(with: headers), row.dropFirst(headers.count).allSatisfy(\.isEmpty) {
                earlier = rank
                return
            }
            number += 1
            let suffix = " (\(number))"
            title = sheet.name.cut(to: Self.longestTitle - suffix.utf16.count) + suffix
        }
    }
}
