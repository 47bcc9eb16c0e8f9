internal import Office

extension CampaignRun {
    /// Makes the page of the mission again, and the list of what is left to do, where those that stand only lack some of the
    /// forms that they lead to: forms come and go without a whole run.
    ///
    /// - Returns: whether the page was written.
    package func refreshPage(
        in folder: OutputFolder,
        with templates: Publisher,
        width: Int
    ) async throws(RefusedRun) -> Bool {
        guard let (output, products) = try await standing(in: folder, with: templates, width: width) else {
            return false
        }
        defer { output.close() }
        let published = [Dashboard.name, TaskWorkbook.name].compactMap { name -> Published? in
            guard let product = products.byName[name], let entry = output.known[name],
                case .record(let make) = product.making, output.standing(name, from: product.sources) == nil,
                entry.isMade(from: product.sources, whatever: name)
            else { return nil }
            return output.written(name, from: product.sources, make)
        }
        if published.isEmpty { return false }
        var delivery = Delivery(into: output)
        delivery.note(published, areDocuments: true)
        delivery.withdrawOthers { _ in false }
        delivery.finish { preparation.manifest(of: $0, adding: [], to: output.manifest) }
        return delivery.publication.written.contains(Dashboard.name)
    }
}
