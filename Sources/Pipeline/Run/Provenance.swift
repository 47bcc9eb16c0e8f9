internal import Office

/// What a file was made from, and which of that changed since.
package struct Provenance: Sendable {
    /// In the order of their names; nil when the manifest does not tell what the file was made from.
    package let sources: [Source]?

    /// Something that the file depends on.
    package struct Source: Sendable, Equatable {
        package let name: String
        package let change: Change
        /// Whether no other file among the sources was written after it.
        package let isNewest: Bool
    }

    /// What became of a source since the file was made.
    package enum Change: Sendable {
        case unchanged, changed, added, removed
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
        let product = products.byName[name]
        guard product != nil || output.known[name] != nil else { return nil }
        return Provenance(of: output.known[name], today: product?.sources ?? []) { source in
            [preparation.inputs.path(of: source), templates.path(of: source)].compactMap(FileSystem.modification).max()
        }
    }
}

extension Provenance {
    fileprivate init(
        of entry: Manifest.Output?,
        today: [Pipeline.Source],
        modified: (String) -> FileSystem.Modification?
    ) {
        guard let earlier = entry?.sources else {
            sources = nil
            return
        }
        let now = Manifest.Output.digests(of: today)
        let names = Set(earlier.keys).union(now.keys).sorted()
        let times = names.map(modified)
        let newest = times.compactMap(\.self).max()
        sources = zip(names, times).map { name, time in
            Source(
                name: name,
                change: Change(from: earlier[name], to: now[name]),
                isNewest: time != nil && time == newest
            )
        }
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
