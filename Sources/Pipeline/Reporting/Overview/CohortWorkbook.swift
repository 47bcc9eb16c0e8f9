import Evaluation
package import Office
import Words

/// The tables of the overview as one workbook, a sheet each, after a sheet that lists them: `bilan.ods`.
package struct CohortWorkbook: Sendable {
    let tables: CohortTables

    package init(of tables: CohortTables) {
        self.tables = tables
    }

    package var draft: WorkbookDraft {
        let campaign = tables.cohort.campaign
        return WorkbookDraft(
            title: "Bilan de la campagne \(campaign.name)",
            subject: FrenchTypography.polished(campaign.title),
            sheets: [contents] + tables.tables.map(sheet)
        )
    }

    /// The name of the first sheet.
    static let contentsName = "Sommaire"

    private var contents: SheetDraft {
        let campaign = tables.cohort.campaign
        let header = ["Feuille", "Contenu", "Lignes"].map { CellDraft(.text($0), OverviewLook.header) }
        let links = tables.tables.map { table in
            RowDraft([
                CellDraft(
                    .link(table.title, sheet: table.title, cell: CellReference(row: 0, column: 0)),
                    OverviewLook.link
                ),
                CellDraft(.text(table.subject), OverviewLook.text),
                CellDraft(.number(Double(table.rows.count)), OverviewLook.count),
            ])
        }
        return SheetDraft(
            name: Self.contentsName,
            columns: [5.5, 17, 2].map { ColumnDraft(width: $0) },
            rows: [
                RowDraft([CellDraft(.text("Bilan de la campagne \(campaign.name)"), OverviewLook.title)]),
                RowDraft([CellDraft(.text(FrenchTypography.polished(campaign.title)), OverviewLook.note)]),
                RowDraft([]), RowDraft(header),
            ] + links,
            headerRows: 3..<4,
            frozen: FrozenPanes(rows: 4),
            showsGrid: false
        )
    }

    private func sheet(_ table: DataTable) -> SheetDraft {
        let header = RowDraft(table.columns.map { CellDraft(.text($0.heading), OverviewLook.header) })
        let rows = table.rows.map { row in
            RowDraft(row.map { CellDraft(Self.content(of: $0), Self.look(of: $0)) })
        }
        let last = CellReference(row: rows.count, column: max(table.columns.count - 1, 0))
        return SheetDraft(
            name: table.title,
            columns: ColumnDraft.columns(table.columns.map(\.width), clearOf: [header] + rows),
            rows: [header] + rows,
            headerRows: 0..<1,
            frozen: FrozenPanes(rows: 1, columns: 1),
            filter: CellRange(CellReference(row: 0, column: 0), last),
            page: PageSetup(footer: PageSetup.Footer(left: [.sheetName], right: [.page, .text(" / "), .pageCount]))
        )
    }

    private static func content(of cell: DataTable.Cell) -> CellContent {
        switch cell {
        case .empty: .empty
        case .text(let text): .text(text)
        case .number(let number): .number(number)
        case .date(let date): .date(date)
        }
    }

    /// Figures are shown with two decimals at most; cells hold them whole.
    private static func look(of cell: DataTable.Cell) -> CellLook {
        switch cell {
        case .empty, .text: OverviewLook.text
        case .number(let number):
            if number == number.rounded() {
                OverviewLook.count
            } else if number == number.rounded(decimals: 1) {
                OverviewLook.tenths
            } else {
                OverviewLook.hundredths
            }
        case .date: OverviewLook.date
        }
    }
}
