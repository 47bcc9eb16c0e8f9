internal import Office

/// What a file was made from, and which of that changed since.
package struct Provenance: Sendable {
    /// In the order of their names; nil when the manifest does not tell what the file was made from.
    package let sources: [Source]?
    /// Whether somebody made the file theirs: cmq leaves it as it stands.
    package let isHandMade: Bool

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
        guard product != nil || entry != nil else { return nil }
        // The command that makes the forms tells more of the campaign before.
        let isForm = FormsRun.holds(name)
        let present = (try? output.digest(of: name)).flatMap(\.self)
        return Provenance(
            of: entry,
            today: product?.sources ?? (isForm ? preparation.workbooks : []),
            tellingAll: !isForm,
            isHandMade: name != Manifest.sums && present != nil && present != entry?.sha256
                && !output.isFilledIn(name)
        ) { source in
            [preparation.inputs.path(of: source), templates.path(of: source)].compactMap(FileSystem.modification).max()
        }
    }
}

extension Provenance {
    fileprivate init(
        of entry: Manifest.Output?,
        today: [Pipeline.Source],
        tellingAll: Bool,
        isHandMade: Bool,
        modified: (String) -> FileSystem.Modification?
    ) {
        self.isHandMade = isHandMade
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
                change: tellingAll || now[name] != nil ? Change(from: earlier[name], to: now[name]) : .untold,
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
