internal import Evaluation
internal import Office

extension Preparation {
    /// What a run tells of itself in the end.
    ///
    /// - Parameters:
    ///   - outcomes: those of all files that were examined.
    ///   - run: what the whole run found; nil when that was not all, or when something could not be done.
    func manifest(
        of outputs: [Manifest.Output],
        from outcomes: [Outcome],
        templates: [Manifest.File],
        run: Manifest.Run? = nil
    ) -> Manifest {
        Manifest(
            parameters: Manifest.Parameters(campaign: inputs.campaign, earlierCampaign: earlierName),
            referential: referential.version,
            inputs: files(of: workbooks + outcomes.compactMap(\.source), after: earlier?.settlement?.files ?? [])
                + (earlier?.results?.manifestFiles ?? []),
            templates: templates,
            outputs: outputs,
            run: run
        )
    }

    /// The same after a run that read no submission: what the run before read still made what it wrote, but for forms, which
    /// are all made of what was read now.
    ///
    /// - Parameters:
    ///   - earlier: the files of the campaign before, from the folder of their own.
    ///   - manifest: what the run before told.
    func manifest(
        of outputs: [Manifest.Output],
        adding earlier: [Source],
        to manifest: Manifest?
    ) -> Manifest {
        let read = files(of: workbooks, after: earlier)
        let names = Set(read.map(\.path))
        let isOfForms = outputs.allSatisfy { FormsRun.holds($0.path) || $0.path == Manifest.sums }
        return Manifest(
            parameters: Manifest.Parameters(campaign: inputs.campaign, earlierCampaign: inputs.earlierCampaign),
            referential: referential.version,
            inputs: read + (isOfForms ? [] : manifest?.inputs ?? []).filter { !names.contains($0.path) },
            templates: manifest?.templates ?? [],
            outputs: outputs,
            run: manifest?.run
        )
    }

    /// Files of the campaign, then those of the one before, each named from the folder of its own.
    private func files(of sources: [Source], after earlier: [Source]) -> [Manifest.File] {
        let campaign = inputs.earlierCampaign ?? ""
        return sources.map { file(of: $0, as: $0.name, in: inputs.campaign) }
            + earlier.map { file(of: $0, as: "Inputs/\(campaign)/\($0.name)", in: campaign) }
    }

    private func file(of source: Source, as name: String, in campaign: String) -> Manifest.File {
        let size = FileSystem.size(of: "\(inputs.root)/\(campaign)/\(source.name)")
        return Manifest.File(path: name, sha256: source.digest, size: size ?? 0)
    }
}

extension EarlierResults {
    fileprivate var manifestFiles: [Manifest.File] {
        files.map { source in
            Manifest.File(
                path: "Output/\(campaign.name)/\(source.name)",
                sha256: source.digest,
                size: FileSystem.size(of: "\(folder)/\(source.name)") ?? 0
            )
        }
    }
}
