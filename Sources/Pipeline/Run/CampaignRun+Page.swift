internal import Office

extension CampaignRun {
    /// Makes the page of the mission again where the one that stands only lacks some of what it leads to: forms come and go
    /// without a whole run.
    ///
    /// - Returns: whether it was written.
    package func refreshPage(
        in folder: OutputFolder,
        with templates: Publisher,
        width: Int
    ) async throws(RefusedRun) -> Bool {
        guard let (output, products) = try await standing(in: folder, with: templates, width: width) else {
            return false
        }
        defer { output.close() }
        guard let page = products.byName[Dashboard.name], let entry = output.known[page.name],
            case .record(let make) = page.making, output.standing(page.name, from: page.sources) == nil,
            entry.isMade(from: page.sources, whatever: Dashboard.name)
        else { return false }
        var delivery = Delivery(into: output)
        delivery.note([output.written(page.name, from: page.sources, make)], areDocuments: true)
        delivery.withdrawOthers { _ in false }
        delivery.finish { preparation.manifest(of: $0, adding: [], to: output.manifest) }
        return delivery.publication.written.contains(page.name)
    }
}
