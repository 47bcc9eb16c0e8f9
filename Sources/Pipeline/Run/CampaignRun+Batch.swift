extension CampaignRun {
    /// A batch: examines its files, and publishes what is about them alone, as if the campaign had no others.
    ///
    /// Nothing is shared with the batches that run at the same time. What they would change is seen by the whole run that
    /// comes after: it finds what is right by its sources, and makes the rest again.
    package func batch(
        _ batch: BatchFolder,
        with templates: Publisher,
        into folder: OutputFolder,
        width: Int,
        tell: (RunProgress) -> Void = { _ in }
    ) async throws(RefusedRun) -> (files: [OutcomeBrief], publication: Publication) {
        let output = try OwnedFolder.opening(folder, for: batch)
        defer { output.close() }
        var cache = AssessmentCache()
        let run = recalling(RecordFolder(in: folder.path, knownTo: output.manifest))
        let settlement = await run.settlement(width: width, keeping: { cache.keep($0, of: $1) }, tell: tell)
        let outcomes = settlement.outcomes
        let products = ProductsOfFiles(of: outcomes, in: preparation, with: templates).fileByFile
        let source = AssessmentSource(run: self, settlement: settlement, cache: cache)
        let published = await publish(products, from: source, into: output, width: width, tell: tell)
        var delivery = Delivery(into: output)
        delivery.note(published.filter { !RecordFolder.holds($0.name) }, areDocuments: true)
        delivery.note(published.filter { RecordFolder.holds($0.name) }, areDocuments: false)
        delivery.finishBatch { preparation.manifest(of: $0, adding: [], to: nil) }
        return (outcomes.briefs, delivery.publication)
    }
}
