internal import Office

/// What stands in the folder of outputs, file by file, beside what a run would write there today.
package struct Verification: Sendable {
    /// The files, in the order of their names.
    package let files: [File]

    package struct File: Sendable, Equatable {
        package let name: String
        package let state: State
    }

    /// What became of a file since cmq wrote it.
    package enum State: Sendable, CaseIterable {
        /// As cmq wrote it, from what stands in the inputs.
        case intact
        /// As cmq wrote it, from something else than what stands in the inputs.
        case outOfDate
        /// As cmq wrote it but for what was written in its kept places, which the next version carries, or how a program saved it.
        case filledIn
        /// No longer what cmq wrote.
        case changedByHand
        /// Written by cmq, or to be written, and not there.
        case missing
        /// Written by somebody else.
        case unknown
        /// As cmq wrote it from what stands in the inputs, and not what building it again gives.
        case different
    }

    package var isSound: Bool { files.allSatisfy { $0.state == .intact || $0.state == .filledIn } }
}

extension CampaignRun {
    /// Compares the folder of outputs with its manifest, and the manifest with the inputs; nil when there is no manifest.
    ///
    /// - Parameter scratch: an empty folder where everything is built again, to be compared with what stands.
    package func verify(
        _ folder: OutputFolder,
        with templates: Publisher,
        width: Int,
        rebuildingIn scratch: OutputFolder? = nil
    ) async throws(RefusedRun) -> Verification? {
        guard let (output, products) = try await standing(in: folder, with: templates, width: width) else { return nil }
        defer { output.close() }
        let forms = FormsRun.names(in: preparation.campaign)
        var rebuilt: [String: Manifest.Output]?
        if let scratch {
            try output.copyDocuments(to: scratch, besides: forms.union(products.byName.keys))
            // There, nothing tells what somebody made of forms.
            var request = BuildRequest()
            request.handMade = HandMadeWorkbooks(in: output)
            let refused = try await build(request, with: templates, into: scratch, width: width).publication.refused
            guard refused.isEmpty else { throw .cannotRebuild(refused) }
            rebuilt = Manifest(in: scratch.path)?.outputsByName ?? [:]
        }
        let comparison = Comparison(output: output, wanted: products.byName, rebuilt: rebuilt) { form in
            FormsRun.isMade(form, in: preparation, with: templates)
        }
        let names = Set(comparison.wanted.keys).union(output.known.keys)
        let own = names.map { Verification.File(name: $0, state: comparison.state(of: $0)) }
        // A folder that was emptied keeps what somebody made of a form, which another command writes.
        let strangers = output.strangers(besides: names).map {
            Verification.File(name: $0, state: forms.contains($0) ? .changedByHand : .unknown)
        }
        return Verification(files: (own + strangers).sorted { $0.name < $1.name })
    }

    /// What a run would write today into a folder, and what an earlier one left there; nil when there is no manifest.
    func standing(
        in folder: OutputFolder,
        with templates: Publisher,
        width: Int
    ) async throws(RefusedRun) -> (output: OwnedFolder, products: CampaignProducts)? {
        guard Manifest(in: folder.path) != nil else { return nil }
        let output = try OwnedFolder.opening(folder)
        let run = recalling(RecordFolder(in: folder.path, knownTo: output.manifest))
        let outcomes = await run.settlement(width: width).outcomes
        let products = CampaignProducts(
            of: outcomes,
            in: preparation,
            with: templates,
            stands: output.holds,
            beside: HandMadeWorkbooks(in: output)
        )
        return (output, products)
    }
}

/// What every file of a folder of outputs is compared with.
private struct Comparison {
    let output: OwnedFolder
    /// What a run would write today, by name.
    let wanted: [String: Product]
    /// What building all again gave; nil when that was not asked for.
    let rebuilt: [String: Manifest.Output]?
    /// Whether a form was made from what stands in the inputs: another command makes them.
    let isFormCurrent: (Manifest.Output) -> Bool

    func state(of name: String) -> Verification.State {
        guard output.holds(name), let present = try? output.digest(of: name) else { return .missing }
        guard let entry = output.known[name] else {
            // Where cmq has something to write, somebody put theirs, or changed what a folder that was emptied kept.
            return wanted[name] == nil ? .unknown : output.isFilledIn(name) ? .filledIn : .changedByHand
        }
        guard entry.sha256 == present else {
            // No run carries what was written in a version that stands beside another.
            return !OutputName.isBeside(name) && output.isFilledIn(name) ? .filledIn : .changedByHand
        }
        if name == Manifest.sums { return .intact }
        let isOurs = output.manifest?.isOurs ?? false
        if FormsRun.holds(name) { return isOurs && isFormCurrent(entry) ? .intact : .outOfDate }
        let original = OutputName.original(ofBeside: name)
        guard let product = wanted[original ?? name] else {
            return output.holdsPassages(name) ? .changedByHand : .outOfDate
        }
        let words = original.flatMap { try? output.sources(ofBeside: $0) } ?? []
        guard isOurs, entry.isMade(from: product.sources + words), holdsWhatItFollows(entry, as: product) else {
            return .outOfDate
        }
        guard let rebuilt else { return .intact }
        // What is not what cmq would write is taken for somebody's there: the new version stands beside it.
        guard let again = rebuilt[name] ?? rebuilt[OutputName.beside(name)] else { return .outOfDate }
        return again.sha256 == present ? .intact : .different
    }

    /// Whether a file holds what a run would put there of the products that it follows, as these stand.
    private func holdsWhatItFollows(_ entry: Manifest.Output, as product: Product) -> Bool {
        switch product.making {
        case .record, .summary, .deposit, .document: return true
        case .copiedDocument(let original, _, _):
            return entry.copyOf != original || (try? output.digest(of: original)) == entry.sha256
        case .others(let names, let make):
            let contents = names.compactMap { try? output.folder.content(of: $0) }
            return contents.count == names.count && names.allSatisfy { state(of: $0) != .outOfDate }
                && (try? make(contents)).map { FileDigest(of: $0) } == entry.sha256
        }
    }
}

extension OwnedFolder {
    /// Whether a document differs from the one that cmq wrote in its kept places only.
    func isFilledIn(_ name: String) -> Bool {
        guard Self.mayHoldPassages(name), let content = (try? folder.content(of: name)).flatMap(\.self),
            let passages = try? KeptPassages(of: content)
        else { return false }
        return !passages.differsOutsideKeptPlaces
    }

    /// Whether people wrote in a document, which stays for it when no run makes it any more.
    fileprivate func holdsPassages(_ name: String) -> Bool {
        guard let content = try? folder.content(of: name) else { return false }
        return (try? holdsWords(content, of: name)) ?? true
    }

    /// Copies the documents, whose kept places the next ones carry, the forms, which the page leads to, and what somebody made
    /// theirs, which others follow.
    ///
    /// - Parameter wanted: what some command would write, whether or not the manifest knows what stands there.
    fileprivate func copyDocuments(
        to scratch: OutputFolder,
        besides wanted: Set<String>
    ) throws(RefusedRun) {
        for name in wanted.union(known.keys).sorted()
        where !OutputName.isBeside(name)
            && (Self.mayHoldPassages(name) || FormsRun.holds(name) || (try? digest(of: name)) != known[name]?.sha256)
        {
            do throws(RefusedOutput) {
                if let content = try folder.content(of: name) { try scratch.write(content, to: name) }
            } catch {
                throw .cannotRebuild([error])
            }
        }
    }
}
