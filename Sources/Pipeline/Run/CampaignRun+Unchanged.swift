internal import Office

/// A run that finds everything as a whole run left it: nothing is judged, no document is thought of.
extension CampaignRun {
    /// What the run before found and left, when all that it read and all that it wrote is as it was; nil otherwise.
    ///
    /// What it reads is not read again by those who judge it.
    mutating func unchanged(
        since output: OwnedFolder,
        with templates: Publisher,
        tell: (RunProgress) -> Void
    ) -> (files: [OutcomeBrief], publication: Publication)? {
        guard let run = output.standingRun else { return nil }
        let files = submissions + grids
        let sources = files.compactMap { file in
            (try? readings.read(file)).map { Source(name: file.name, digest: $0.digest) }
        }
        let all = preparation.sourcesOfRun(
            reading: sources,
            with: templates,
            stands: output.holds,
            beside: HandMadeWorkbooks(in: output)
        )
        guard run.isMade(from: all) else { return nil }
        let publication = Publication(leaving: run, in: output)
        for (stage, total) in [(RunProgress.Stage.examining, files.count), (.publishing, 0)] {
            tell(RunProgress(stage: stage, done: total, total: total, name: files.last?.name ?? ""))
        }
        return (run.files, publication)
    }
}

extension Publication {
    /// A run that leaves all as it stands.
    fileprivate init(leaving run: Manifest.Run, in output: OwnedFolder) {
        self.init(in: output.folder.path)
        for entry in output.known.values.sorted(by: { $0.path < $1.path })
        where entry.isDocument && run.handMade[entry.path] == nil {
            unchanged.append(entry.path)
            if let count = entry.droppedCharacters { reduced.append((entry.path, count)) }
        }
        let strangers = output.strangers(besides: Set(output.known.keys).union(run.handMade.keys))
        handMade = (run.handMade.keys + strangers).sorted().map { name in
            let beside = OutputName.beside(name)
            let stands = output.known[beside] != nil && run.handMade[beside] == nil
            return HandMadeFile(name: name, newVersion: stands ? beside : nil)
        }
    }
}

extension Manifest.Output {
    /// Whether it is something that people read: no form, which another command makes, and no values for programs.
    fileprivate var isDocument: Bool {
        path != Manifest.sums && !RecordFolder.holds(path) && !OverviewProducts.holdsData(path) && !FormsRun.holds(path)
    }
}
