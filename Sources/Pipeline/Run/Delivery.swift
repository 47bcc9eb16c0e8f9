internal import Evaluation
internal import Office
internal import Words

/// The end of a run, from its first document to its manifest: what became of each product, and what goes.
struct Delivery {
    private(set) var publication: Publication
    private var entries: [Manifest.Output] = []
    private var replacements: Set<String> = []
    /// New versions that went to the places they stood beside.
    private var moved: Set<String> = []
    private let output: OwnedFolder

    init(into output: OwnedFolder) {
        self.output = output
        publication = Publication(in: output.folder.path)
        publication.foundNoManifest =
            !output.isBatch && output.manifest == nil && !output.strangers(besides: Set(output.known.keys)).isEmpty
    }

    /// Gives hand-made files back to cmq: each goes to the archives, and leaves its place. Returns where each went.
    mutating func replace(_ names: [String]) -> [String: String] {
        replacements = Set(names)
        var archives: [String: String] = [:]
        for name in names {
            do throws(RefusedOutput) {
                guard try output.isHandMade(name) else { continue }
                archives[name] = try archive(name)
                if FormsRun.holds(name) { try putNewVersion(of: name) }
            } catch {
                publication.refused.append(error)
            }
        }
        return archives
    }

    /// Puts the new version of a form in the place that it leaves: the command that makes forms is another one.
    private mutating func putNewVersion(of form: String) throws(RefusedOutput) {
        guard let beside = output.known[OutputName.beside(form)], !(try output.isHandMade(beside.path)),
            let content = try output.folder.content(of: beside.path)
        else {
            if !MessageFolder.isOfForm(form) { publication.absentForms.append(form) }
            return
        }
        entries += try output.put(beside.standing(as: form), content).entries
        try output.folder.remove(beside.path)
        moved.insert(beside.path)
    }

    private mutating func archive(_ name: String) throws(RefusedOutput) -> String {
        let archive = try output.archive(name)
        publication.archived.append((name, archive))
        return archive
    }

    /// Adds what became of products.
    mutating func note(_ published: [Published], areDocuments: Bool) {
        for product in published {
            switch product.result {
            case .success(let placed):
                entries += placed.entries
                note(placed, of: product.name, isDocument: areDocuments)
            case .failure(let failure):
                entries += output.entries(keptOf: product.name)
                note(failure, of: product.name)
            }
        }
    }

    private mutating func note(_ placed: OwnedFolder.Placed, of name: String, isDocument: Bool) {
        if isDocument, placed.droppedCharacters > 0 { publication.reduced.append((name, placed.droppedCharacters)) }
        switch placed.placement {
        case .itsPlace(let outcome):
            if isDocument { note(outcome, of: name, annexing: placed.annexedPassages) }
        case .beside(let outcome):
            let beside = OutputName.beside(name)
            publication.handMade.append(HandMadeFile(name: name, newVersion: beside))
            if isDocument { note(outcome, of: beside, annexing: placed.annexedPassages) }
        case .nowhere:
            publication.handMade += [name, OutputName.beside(name)].map { HandMadeFile(name: $0, newVersion: nil) }
        case .unsettled: publication.unsettled.append(name)
        }
    }

    private mutating func note(_ outcome: OutputFolder.Writing, of name: String, annexing annexed: [String]) {
        switch outcome {
        case .written:
            publication.written.append(name)
            if !annexed.isEmpty { publication.annexed.append((name, annexed)) }
        case .unchanged: publication.unchanged.append(name)
        }
    }

    private mutating func note(_ failure: UnmadeProduct, of name: String) {
        switch failure {
        // The copies of a document that could not be written say the same.
        case .refused(let refusal): if !publication.refused.contains(refusal) { publication.refused.append(refusal) }
        case .template(let error): publication.unsound.append((name, UnsoundTemplates(error)))
        case .workbook(let error): publication.unreturned.append((name, error))
        case .draft: publication.undrafted.append(name)
        case .withoutOriginal: break
        case .changed(let file): if publication.changed.last != file { publication.changed.append(file) }
        }
    }

    /// What a whole run found, beside what somebody had made of its outputs.
    func run(finding products: CampaignProducts) -> Manifest.Run {
        let handMade = publication.handMade.compactMap { file in
            (try? output.digest(of: file.name)).flatMap(\.self).map { (file.name, $0) }
        }
        return Manifest.Run(
            sources: Manifest.Output.digests(of: products.sourcesOfRun),
            files: products.briefs,
            handMade: Dictionary(firstOf: handMade)
        )
    }

    /// The files that the manifest will know.
    var names: Set<String> { Set(entries.map(\.path)) }

    /// Whether something is not as the run before left it.
    var hasChanges: Bool { !entries.allSatisfy { output.known[$0.path] == $0 } }

    /// Removes what the run before wrote and this one does not, unless somebody made it theirs; what they wrote in its kept
    /// places goes to the archives with it when they give it back.
    ///
    /// - Parameter isOfThisRun: whether a document is one that this run would have written; the others stay as they are.
    mutating func withdrawOthers(where isOfThisRun: (Manifest.Output) -> Bool) {
        let standing = Set(entries.map(\.path))
        let isOurs = output.manifest?.isOurs ?? false
        for entry in output.known.values.sorted(by: { $0.path < $1.path })
        where !standing.contains(entry.path) && entry.path != Manifest.sums && !moved.contains(entry.path) {
            guard isOfThisRun(entry) else {
                entries.append(isOurs ? entry : entry.withoutSources)
                noteHandMade(formOf: entry)
                continue
            }
            do throws(RefusedOutput) {
                let isThere = output.holds(entry.path)
                guard try output.withdraw(entry.path) else {
                    if replacements.contains(entry.path) {
                        _ = try archive(entry.path)
                        continue
                    }
                    entries.append(entry.withoutSources)
                    publication.handMade.append(HandMadeFile(name: entry.path, newVersion: nil))
                    continue
                }
                if isThere, !RecordFolder.holds(entry.path) { publication.withdrawn.append(entry.path) }
            } catch {
                entries.append(entry.withoutSources)
                publication.refused.append(error)
            }
        }
    }

    /// Tells of a form that somebody filled or changed, which this run does not make.
    private mutating func noteHandMade(formOf entry: Manifest.Output) {
        guard FormsRun.holds(entry.path), (try? output.isHandMade(entry.path)) == true else { return }
        let beside = OutputName.beside(entry.path)
        publication.handMade.append(
            HandMadeFile(name: entry.path, newVersion: output.holds(beside) ? beside : nil)
        )
    }

    /// Writes the manifest of a batch, which a whole run takes over.
    mutating func finishBatch(_ manifest: (_ outputs: [Manifest.Output]) -> Manifest) {
        do throws(RefusedOutput) {
            try output.finish(manifest(entries))
        } catch {
            publication.refused.append(error)
        }
    }

    /// Writes the digests and the manifest, and names what others put in the folder.
    mutating func finish(_ manifest: (_ outputs: [Manifest.Output]) -> Manifest) {
        do throws(RefusedOutput) {
            let bytes = Manifest.sums(of: entries)
            let sums = Manifest.Output(path: Manifest.sums, bytes, sources: nil)
            // Nobody writes there, whether or not a manifest still knows what stands.
            entries += try output.put(sums, bytes, over: output.digest(of: Manifest.sums)).entries
            try output.finish(manifest(entries))
        } catch {
            publication.refused.append(error)
        }
        let told = Set(entries.map(\.path) + publication.handMade.map(\.name))
        // That of a form stands beside what a folder that was emptied kept.
        publication.handMade += output.strangers(besides: told).map { name in
            let beside = OutputName.beside(name)
            return HandMadeFile(name: name, newVersion: told.contains(beside) && output.holds(beside) ? beside : nil)
        }
        publication.handMade.sort { $0.name < $1.name }
    }
}
