internal import Evaluation

extension EarlierResults {
    /// The newest campaign before another one that has results.
    ///
    /// - Parameter results: the folder where every campaign has its results.
    static func newestCampaign(before campaign: String, in results: String) -> String? {
        let campaigns = (try? InputFolder.campaigns(in: results)) ?? []
        let earlier = campaigns.filter { $0 < campaign && !files(in: "\(results)/\($0)").isEmpty }
        return InputFolder.newest(of: earlier, before: campaign)
    }

    /// Reads the results of a campaign, under the codes of the referential of today; nil when none can be used.
    ///
    /// Where that campaign left a manifest, what it does not know, or knows otherwise, is somebody's: it says nothing.
    init?(of name: String, in results: String, to referential: Referential, width: Int) async {
        let folder = OutputFolder(path: "\(results)/\(name)")
        let written = Manifest(in: folder.path)?.outputsByName
        let files = Self.files(in: folder.path)
        let readings = await files.inParallel(width: width) { file -> (Source, RecalledResults)? in
            guard let bytes = (try? folder.content(of: file)).flatMap(\.self) else { return nil }
            let source = Source(name: file, digest: FileDigest(of: bytes))
            if let written, written[file]?.sha256 != source.digest { return nil }
            return ResultsDocument.recalled(from: bytes, of: name).map { (source, $0) }
        }.compactMap(\.self)
        if readings.isEmpty { return nil }
        self.init(
            campaign: EarlierCampaign(named: name, results: readings.map(\.1), to: referential),
            files: readings.map(\.0),
            folder: folder.path,
            refused: files.count - readings.count
        )
    }

    /// The results of the campuses, named from the folder of outputs, in the order of their names.
    private static func files(in folder: String) -> [String] {
        let entries = (try? Folder(path: "\(folder)/resultats").entries()) ?? []
        return entries.filter { $0.reasonToIgnore == nil && $0.name.hasSuffix(".json") }.map { "resultats/\($0.name)" }
            .filter { !OverviewProducts.holdsData(OutputName.original(ofBeside: $0) ?? $0) }
    }
}
