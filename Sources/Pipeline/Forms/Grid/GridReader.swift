package import Evaluation
package import Office

/// Turns the workbook of an expert into an external evaluation: typed answers, and what could not be typed.
package enum GridReader {
    /// The answers of `workbook`, with the findings that only its reading can tell (FIC-01, FIC-03, FIC-04, FIC-05).
    package static func read(
        _ workbook: Workbook,
        from file: String
    ) -> (evaluation: ExternalEvaluation, findings: [Finding]) {
        if let other = Form.grid.mistaken(for: workbook) {
            let nothing = Workbook(format: workbook.format, sheets: [])
            return (read(nothing, from: file).evaluation, [FormReader.mistaken(.grid, for: other)])
        }
        var reader = FormReader(of: .grid, in: workbook)
        let identity = reader.keys(EvaluationSheet.self)
        let standards = reader.table(GridSheet.self, record: GridSheet.record)
        let domains = reader.table(EvaluatedDomainSheet.self, record: EvaluatedDomainSheet.record)
        let recommendations = reader.table(RecommendationSheet.self, record: RecommendationSheet.record)
        let opinion = reader.keys(ProposedOpinionSheet.self)
        let evaluation = ExternalEvaluation(
            file: file,
            campaign: reader.log.read(EvaluationSheet.campaign, in: identity),
            campus: reader.log.read(EvaluationSheet.campus, in: identity),
            expert: reader.log.read(EvaluationSheet.expert, in: identity),
            hasNoConflict: reader.log.read(EvaluationSheet.hasNoConflict, in: identity),
            date: reader.log.read(EvaluationSheet.date, in: identity),
            standards: standards,
            domains: domains,
            recommendations: recommendations,
            opinion: reader.log.read(ProposedOpinionSheet.opinion, in: opinion),
            duration: reader.log.read(ProposedOpinionSheet.duration, in: opinion),
            reason: reader.log.read(ProposedOpinionSheet.reason, in: opinion),
            observations: ObservationSheet.observations(in: workbook),
            origin: MetaSheet.origin(of: workbook)
        )
        return (evaluation, reader.log.allFindings())
    }
}
