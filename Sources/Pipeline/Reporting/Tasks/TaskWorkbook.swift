internal import Evaluation
package import Office
import Words

/// The tasks as a workbook to filter, to sort and to print: one sheet, one row each.
package struct TaskWorkbook {
    private let list: TaskList
    private let campaign: String

    /// - Parameter campaign: its name.
    package init(of list: TaskList, in campaign: String) {
        self.list = list
        self.campaign = campaign
    }

    /// The whole workbook; the same for the same tasks.
    package var draft: WorkbookDraft {
        let rows = list.tasks.isEmpty ? [Self.nothing] : list.tasks.enumerated().map { row($0, $1) }
        let last = CellReference(row: rows.count, column: Self.columns.count - 1)
        let sheet = SheetDraft(
            name: "À faire",
            columns: Self.columns.map { ColumnDraft(width: $0.width) },
            rows: [RowDraft(Self.columns.map { CellDraft(.text($0.heading), .tableHeading) })] + rows,
            headerRows: 0..<1,
            frozen: FrozenPanes(rows: 1),
            filter: CellRange(CellReference(row: 0, column: 0), last),
            page: PageSetup(
                footer: PageSetup.Footer(
                    left: [.text("Campagne \(campaign)")],
                    right: [.page, .text(" / "), .pageCount]
                )
            )
        )
        return WorkbookDraft(title: "Ce qui reste à faire, campagne \(campaign)", sheets: [sheet])
    }

    /// Headings, with widths in centimetres.
    private static let columns: [(heading: String, width: Double)] = [
        ("N°", 1.2), ("À faire", 3.4), ("Campus", 2.4), ("Constat", 5.8), ("Que faire", 7.4), ("Fichier", 6.2),
        ("Première cellule", 4), ("Adresse", 5.6),
    ]

    private func row(_ number: Int, _ task: PendingTask) -> RowDraft {
        let texts = [
            task.kind.french, task.campus?.printable, FrenchTypography.polishedAroundQuotations(task.sentence),
            FrenchTypography.polishedAroundQuotations(task.remedy), task.file?.printable, task.place,
            task.address,
        ]
        return RowDraft([CellDraft(.number(Double(number + 1)), .tableLine)] + texts.map(Self.cell))
    }

    private static func cell(_ text: String?) -> CellDraft {
        CellDraft(text.map { .text($0.withoutInvisibleMarks) } ?? .empty, .tableLine)
    }

    private static let nothing = RowDraft(
        [CellDraft(.empty, .tableLine), cell(nil), cell(nil), cell("Il ne reste rien à faire.")]
    )
}
