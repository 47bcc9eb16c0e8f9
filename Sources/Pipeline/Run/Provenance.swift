internal import Office

/// What a file was made from, and which of that changed since.
package struct Provenance: Sendable {
    /// In the order of their names; nil when the manifest does not tell what the file was made from.
    package let sources: [Source]?
    /// Whether somebody made the file theirs: cmq leaves it as it stands.
    package let isHandMade: Bool
    /// Whether a run makes the file today; a whole one withdraws it otherwise.
    package let isWanted: Bool

    /// Something that the file depends on.
    package struct Source: Sendable, Equatable {
        /// Its name from the folder of the campaign; that of a template or of another result has its folder.
        package let name: String
        package let change: Change
        /// Whether no other file among the sources was written after it.
        package let isNewest: Bool
    }

    /// What became of a source since the file was made.
    package enum Change: Sendable {
        case unchanged, changed, added, removed
        /// Another command alone tells.
        case untold
    }
}

extension CampaignRun {
    /// Says what made a file of the folder of outputs; nil when cmq writes none of this name.
    package func provenance(
        of name: String,
        in folder: OutputFolder,
        with templates: Publisher,
        width: Int
    ) async throws(RefusedRun) -> Provenance? {
        guard let (output, products) = try await standing(in: folder, with: templates, width: width) else { return nil }
        defer { output.close() }
        // A new version has the sources of the document that it stands beside.
        let product = products.byName[OutputName.original(ofBeside: name) ?? name]
        let entry = output.known[name]
        // The command that makes the forms tells more of the campaign before.
        let isForm = FormsRun.holds(name)
        // What a folder that was emptied kept of them is somebody's in a place of cmq's.
        let isKept = isForm && output.holds(name) && FormsRun.names(in: preparation.campaign).contains(name)
        guard product != nil || entry != nil || isKept else { return nil }
        // What no run makes any more is compared with the inputs that stand today.
        let standing = products.sourcesOfRun.filter { entry?.sources?[$0.name] != nil }
        let present = (try? output.digest(of: name)).flatMap(\.self)
        var earlier = entry?.sources
        var today = product?.sources ?? (isForm ? preparation.workbooks : standing)
        // A copy is made from another result as well, and a new version from the one that it stands beside.
        var results: [String: FileDigest] = [:]
        if let copied = entry?.copyOf { results[copied] = entry?.sha256 }
        if let original = OutputName.original(ofBeside: name) {
            results[original] = earlier?.removeValue(forKey: original)
        }
        for (result, digest) in results {
            earlier?[folder.path(of: result)] = digest
            let digest = (try? output.digest(of: result)).flatMap(\.self)
            today += digest.map { [Source(name: folder.path(of: result), digest: $0)] } ?? []
        }
        let paths = results.keys.map(folder.path)
        return Provenance(
            from: earlier,
            today: today,
            tellingAll: !isForm,
            isHandMade: name != Manifest.sums && present != nil && present != entry?.sha256
                && !output.isFilledIn(name),
            isWanted: product != nil || isForm
        ) { source in
            let template = templates.path(of: source)
            let isTemplate = templates.sources.contains { $0.name == source }
            let path = isTemplate ? template : paths.contains(source) ? source : preparation.inputs.path(of: source)
            return (name: isTemplate ? template : source, time: FileSystem.modification(of: path))
        }
    }
}

extension Provenance {
    fileprivate init(
        from earlier: [String: FileDigest]?,
        today: [Pipeline.Source],
        tellingAll: Bool,
        isHandMade: Bool,
        isWanted: Bool,
        file: (String) -> (name: String, time: FileSystem.Modification?)
    ) {
        self.isHandMade = isHandMade
        self.isWanted = isWanted
        guard let earlier else {
            sources = nil
            return
        }
        let now = Manifest.Output.digests(of: today)
        // What settling made of the files is nothing of a document that no run makes.
        let names = Set(earlier.keys).union(now.keys).filter { isWanted || !$0.hasSuffix("/") }
        let files = names.map(file)
        let newest = files.compactMap(\.time).max()
        sources = zip(names, files).map { name, file in
            Source(
                name: file.name,
                change: tellingAll || now[name] != nil ? Change(from: earlier[name], to: now[name]) : .untold,
                isNewest: file.time != nil && file.time == newest
            )
        }
        .sorted { $0.name < $1.name }
    }
}

extension Provenance.Change {
    fileprivate init(from earlier: FileDigest?, to now: FileDigest?) {
        if earlier == now {
            self = .unchanged
        } else if earlier == nil {
            self = .added
        } else {
            self = now == nil ? .removed : .changed
        }
    }
}
