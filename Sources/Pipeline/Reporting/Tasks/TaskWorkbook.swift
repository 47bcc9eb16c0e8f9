internal import Evaluation
package import Office
import Words

/// The tasks as a workbook to filter, to sort and to print: one sheet, one row each.
package struct TaskWorkbook {
    /// The name of the file.
    static let name = "a-faire.ods"

    private let list: TaskList
    private let campaign: String

    /// - Parameter campaign: its name.
    package init(of list: TaskList, in campaign: String) {
        self.list = list
        self.campaign = campaign
    }

    /// The whole workbook; the same for the same tasks.
    package var draft: WorkbookDraft {
        let table = PlainTable(
            "À faire",
            Self.columns,
            list.tasks.isEmpty ? [Self.nothing] : list.tasks.enumerated().map { row($0, $1) },
            footer: PageSetup.Footer(
                left: [.text("Campagne \(campaign)")],
                right: [.page, .text(" / "), .pageCount]
            )
        )
        return WorkbookDraft(title: "Ce qui reste à faire, campagne \(campaign)", sheets: [table.sheet])
    }

    /// Headings, with widths in centimetres.
    private static let columns: [(heading: String, width: Double)] = [
        ("N°", 1.2), ("À faire", 3.4), ("Campus", 2.4), ("Constat", 5.8), ("Que faire", 7.4), ("Fichier", 6.2),
        ("Première cellule", 4), ("Adresse", 5.6),
    ]

    private func row(_ number: Int, _ task: PendingTask) -> [CellContent] {
        let texts = [
            task.kind.french, task.campus?.printable, FrenchTypography.polishedAroundQuotations(task.sentence),
            FrenchTypography.polishedAroundQuotations(task.remedy), task.file?.printable, task.place,
            task.address,
        ]
        return [.number(Double(number + 1))] + texts.map(Self.cell)
    }

    private static func cell(_ text: String?) -> CellContent {
        text.map { .text($0.withoutInvisibleMarks) } ?? .empty
    }

    private static let nothing: [CellContent] = [.empty, .empty, .empty, .text("Il ne reste rien à faire.")]
}
