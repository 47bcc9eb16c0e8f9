import Evaluation
import Office

/// *Observations*, which a returned workbook or grid may have: what the campus answers to the report, one on each row.
enum ObservationSheet: TableSheet {
    static let title = "Observations"
    static let key = page

    static let page = Entry("Page", .text, width: 1.6)
    static let error = Entry("Erreur", .text, width: 8)
    static let request = Entry("Demande", .text, width: 8)
    static let outcome = Entry("Suite", .text, width: 6)

    static let entries: [any FormEntry] = [page, error, request, outcome]

    /// Every observation of a workbook; none when it has no such sheet.
    static func observations(in workbook: Workbook) -> [Observation] {
        let table = SheetReading(Self.self, in: workbook).flatMap(TableReading<Self>.init)
        return (table?.rows.read ?? []).map { row in
            Observation(
                page: row[page].typed,
                error: row[error].typed,
                request: row[request].typed,
                outcome: row[outcome].typed
            )
        }
    }
}
