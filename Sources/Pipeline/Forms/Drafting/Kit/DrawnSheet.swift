import Office

/// A sheet of a form, and where its answers stand.
struct DrawnSheet {
    let draft: SheetDraft
    /// The cells of each entry, by its heading.
    private let places: [String: CellRange]

    init(draft: SheetDraft, places: [String: CellRange]) {
        self.draft = draft
        self.places = places
    }

    /// The cells of an entry; the whole sheet when it has none.
    func cells(_ entry: any FormEntry) -> SheetRange {
        SheetRange(draft.name, places[entry.heading] ?? CellRange(CellReference(row: 0, column: 0), last))
    }

    /// The cells of an entry on some rows of the table.
    func cells(_ entry: any FormEntry, rows: Range<Int>) -> SheetRange {
        let all = cells(entry).range
        let start = all.first.row + rows.lowerBound
        return SheetRange(draft.name, CellRange(rows: start..<start + rows.count, column: all.first.column))
    }

    /// The rectangle from the cells of an entry to those of another.
    func cells(from first: any FormEntry, to second: any FormEntry) -> SheetRange {
        SheetRange(draft.name, CellRange(cells(first).range.first, cells(second).range.last))
    }

    private var last: CellReference {
        CellReference(row: max(draft.rows.count, 1) - 1, column: max(draft.columns.count, 1) - 1)
    }
}

/// What the sheets of a form share.
struct FormSetting {
    /// What stands at the bottom left of each page.
    let footer: String
    let experience: FieldExperience

    /// Landscape, one page wide, its sheet and page told at the bottom.
    /// - Parameter range: the cells that are printed; nil for those that hold something.
    func page(_ paper: PageSetup.Paper, of range: CellRange? = nil) -> PageSetup {
        page(paper, isLandscape: true, fit: .width, of: range)
    }

    func page(
        _ paper: PageSetup.Paper,
        isLandscape: Bool,
        fit: PageSetup.Fit,
        of range: CellRange? = nil
    ) -> PageSetup {
        PageSetup(
            paper: paper,
            isLandscape: isLandscape,
            fit: fit,
            range: range,
            footer: PageSetup.Footer(
                left: [.text(footer)],
                centre: [.sheetName],
                right: [.text("Page "), .page, .text(" sur "), .pageCount]
            )
        )
    }
}
