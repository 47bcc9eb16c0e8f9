package import Evaluation
package import Office
import Words

/// What the group of experts has before it in session: the campuses in the order of examination, the table of the *arrêté* and
/// the list of *avis*: `session.ods`.
package struct SessionWorkbook: Sendable {
    let cohort: Cohort
    /// As many as the most experts of one campus.
    let expertCount: Int

    package init(of cohort: Cohort) {
        self.cohort = cohort
        expertCount = cohort.session.map { Self.expertCount(of: $0, in: cohort.campaign) }.max() ?? 1
    }

    /// The experts who gave a grid on a campus, and those whose grid is awaited.
    static func expertCount(of entry: SessionEntry, in campaign: Campaign) -> Int {
        let received = Set(entry.proposals.map { Folded($0.expert) })
        let assigned = campaign.experts(assignedTo: entry.campus.identifier)
        return received.count + assigned.count { !received.contains(Folded($0.code)) }
    }

    package var draft: WorkbookDraft {
        let sheets = [session, decree, opinions]
        return WorkbookDraft(
            title: "Séance du groupe d’experts, campagne \(cohort.campaign.name)",
            subject: FrenchTypography.polished(cohort.campaign.title),
            sheets: sheets.map(\.sheet),
            names: sheets.map { NamedRange($0.name, SheetRange($0.sheet.name, $0.table)) }
        )
    }

    /// A sheet, and where its table stands.
    struct NamedSheet {
        let name: String
        let sheet: SheetDraft
        let table: CellRange
    }

    /// Title, two notes, headers: tables begin below.
    static let headerRow = 3
    static let firstRow = 4

    /// A sheet of A3 paper: two lines that say what it is, a table that can be filtered.
    static func sheet(
        _ name: String,
        title: String,
        notes: [String],
        columns: [(heading: String, width: Double)],
        rows: [[CellDraft]],
        rules: [InputRule] = [],
        isProtected: Bool = true
    ) -> SheetDraft {
        func line(_ text: String, _ look: CellLook) -> RowDraft {
            RowDraft([CellDraft(.text(FrenchTypography.polished(text)), look)])
        }
        let header = RowDraft(columns.map { CellDraft(.text($0.heading), OverviewLook.header) })
        let table = [header] + rows.map { RowDraft($0) }
        return SheetDraft(
            name: name,
            columns: ColumnDraft.columns(columns.map(\.width), clearOf: table),
            rows: [line(title, OverviewLook.title)] + notes.map { line($0, OverviewLook.note) } + table,
            headerRows: headerRow..<firstRow,
            frozen: FrozenPanes(rows: firstRow, columns: 2),
            isProtected: isProtected,
            showsGrid: false,
            rules: rules,
            filter: Self.table(columns: columns.count, rows: rows.count),
            page: PageSetup(
                paper: .a3,
                footer: PageSetup.Footer(
                    centre: [.sheetName, .text(", page "), .page, .text(" sur "), .pageCount]
                )
            )
        )
    }

    /// The cells of a table, its header included.
    static func table(columns: Int, rows: Int) -> CellRange {
        CellRange(
            CellReference(row: headerRow, column: 0),
            CellReference(row: headerRow + rows, column: max(columns - 1, 0))
        )
    }

    /// Cells of one column, below the header; nil without rows.
    static func column(_ column: Int, rows: Int) -> [CellRange] {
        guard rows > 0 else { return [] }
        return [
            CellRange(
                CellReference(row: firstRow, column: column),
                CellReference(row: firstRow + rows - 1, column: column)
            )
        ]
    }
}
