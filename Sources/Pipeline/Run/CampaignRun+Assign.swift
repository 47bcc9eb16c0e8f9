package import Evaluation

extension CampaignRun {
    /// Proposes experts, and writes the proposals among the results; whatever else stands there is left as it is.
    package func assign(
        into folder: OutputFolder,
        width: Int
    ) async throws(RefusedRun) -> (proposal: AssignmentProposal, publication: Publication) {
        let output = try OwnedFolder.opening(folder)
        defer { output.close() }
        let records = RecordFolder(in: folder.path, knownTo: output.manifest)
        let settlement = await CampaignRun(of: preparation, known: records).settlement(width: width)
        let outcomes = settlement.outcomes
        let sources = preparation.sources + outcomes.flatMap(\.sources)
        let products = [preparation.assignmentProduct(after: outcomes, from: sources)].compactMap(\.self)
        let source = AssessmentSource(run: self, settlement: settlement, cache: AssessmentCache())
        var delivery = Delivery(into: output)
        delivery.note(
            await publish(products, from: source, into: output, width: 1),
            areDocuments: true
        )
        delivery.withdrawOthers { $0.path == AssignmentWorkbook.name }
        delivery.finish { outputs in
            output.manifest?.holding(outputs)
                ?? preparation.manifest(of: outputs, from: outcomes, templates: [])
        }
        return (preparation.assignmentProposal(after: outcomes), delivery.publication)
    }
}
