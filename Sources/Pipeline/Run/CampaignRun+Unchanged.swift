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
        guard output.isAsLeft, let run = output.manifest?.run else { return nil }
        let files = submissions + grids
        let sources = files.compactMap { file in
            (try? readings.read(file)).map { Source(name: file.name, digest: $0.digest) }
        }
        let all = preparation.sourcesOfRun(reading: sources, with: templates, stands: output.holds)
        guard run.isMade(from: all) else { return nil }
        let publication = Publication(leavingAll: output)
        for (stage, total) in [(RunProgress.Stage.examining, files.count), (.publishing, 0)] {
            tell(RunProgress(stage: stage, done: total, total: total, name: files.last?.name ?? ""))
        }
        return (run.files, publication)
    }
}

extension Publication {
    /// A run that leaves all as it stands.
    fileprivate init(leavingAll output: OwnedFolder) {
        self.init(in: output.folder.path)
        for entry in output.known.values.sorted(by: { $0.path < $1.path }) where entry.isDocument {
            unchanged.append(entry.path)
            if let count = entry.droppedCharacters { reduced.append((entry.path, count)) }
        }
        handMade = output.strangers(besides: Set(output.known.keys)).map { HandMadeFile(name: $0, newVersion: nil) }
    }
}

extension Manifest.Output {
    /// Whether it is something that people read: no form, which another command makes, and no values for programs.
    fileprivate var isDocument: Bool {
        path != Manifest.sums && !RecordFolder.holds(path) && !OverviewProducts.holdsData(path) && !FormsRun.holds(path)
    }
}
