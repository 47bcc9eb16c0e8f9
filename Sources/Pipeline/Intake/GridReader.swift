package import Evaluation
package import Office

/// Turns the workbook of an expert into an external evaluation: typed answers, and what could not be typed.
package enum GridReader {
    /// The answers of `workbook`, with the findings that only its reading can tell (FIC-01, FIC-03, FIC-04, FIC-05).
    package static func read(
        _ workbook: Workbook,
        from file: String
    ) -> (evaluation: ExternalEvaluation, findings: [Finding]) {
        var reader = SheetsReader(workbook: workbook, form: .grid)
        let evaluation = reader.evaluation(from: file)
        return (evaluation, reader.log.closed())
    }
}
