/// Where the added sheet goes: to the place of that of an earlier run, or to the end under a title nobody bears.
struct AddedSheetPlace {
    private(set) var title: String
    /// Rank of the sheet to replace.
    private(set) var earlier: Int?

    /// Excel bears no longer title, and compares titles without case.
    private static let longestTitle = 31

    /// `firstRow` gives the texts of the first row of the sheet that bears a title.
    init(
        of sheet: AddedSheet,
        among titles: [String],
        firstRow: (Int) throws(OfficeError) -> [String]
    ) throws(OfficeError) {
        title = Self.cut(sheet.name, to: Self.longestTitle)
        let headers = sheet.columns.map { MarkupText.words(of: $0.header) }
        var number = 1
        while let rank = titles.firstIndex(where: { [title] in $0.lowercased() == title.lowercased() }) {
            let row = try firstRow(rank).map(MarkupText.words)
            if row.starts(with: headers), row.dropFirst(headers.count).allSatisfy(\.isEmpty) {
                earlier = rank
                return
            }
            number += 1
            let suffix = " (\(number))"
            title = Self.cut(sheet.name, to: Self.longestTitle - suffix.utf16.count) + suffix
        }
    }

    private static func cut(_ title: String, to length: Int) -> String {
        var title = title
        while title.utf16.count > length { title.removeLast() }
        return title
    }
}
