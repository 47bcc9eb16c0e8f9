internal import Evaluation

/// What somebody asks of a run that writes.
package struct BuildRequest: Sendable {
    /// The campuses whose documents are wanted; all of them when empty.
    package let campuses: [String]
    /// Hand-made files to give back to cmq, by their names from the folder of outputs.
    package let replacements: [String]
    /// Whether any number of documents may be withdrawn.
    package let mayWithdraw: Bool
    /// Whether every submission must have been through a batch before.
    package let gathersBatches: Bool
    /// The forms and grids that somebody filled among the results; nil for those of the folder that is written.
    var handMade: HandMadeWorkbooks?

    package init(
        only campuses: [String] = [],
        replacing replacements: [String] = [],
        mayWithdraw: Bool = false,
        gatheringBatches gathersBatches: Bool = false
    ) {
        self.gathersBatches = gathersBatches
        self.campuses = campuses
        self.replacements = replacements
        self.mayWithdraw = mayWithdraw
    }

    /// Whether every campus is looked at: then what nothing supports any more is withdrawn.
    var isWhole: Bool { campuses.isEmpty }

    /// Whether nothing is asked but the whole run.
    var isPlain: Bool { isWhole && replacements.isEmpty }

    /// The part of a run above which its withdrawals look like an accident: an input that is not there today.
    private static let accident = (parts: 1, of: 3)

    /// Whether a document that the run before wrote and this one does not make goes: any but forms, which are made by another
    /// command, when every campus is looked at; otherwise the messages to these campuses, and what their files alone gave.
    ///
    /// - Parameters:
    ///   - campuses: those that are wanted.
    ///   - files: the names of those of these campuses.
    ///   - all: the names of all submissions and grids.
    func withdraws(
        _ document: Manifest.Output,
        to campuses: [Campus],
        lookingAt files: Set<String>,
        among all: Set<String>
    ) -> Bool {
        if FormsRun.holds(document.path) { return false }
        if isWhole { return true }
        if MessageFolder.holds(document.path) {
            return campuses.contains { MessageFolder.name(to: $0.identifier) == document.path }
        }
        let origins = all.intersection(document.sources?.keys.map(\.self) ?? [])
        return !origins.isEmpty && origins.isSubset(of: files)
    }

    /// Stops a run that gathers what batches did not do.
    func verify(recordsOf submissions: [InputFile], in output: OwnedFolder) throws(RefusedRun) {
        guard gathersBatches else { return }
        let missing = submissions.map(\.name).filter { !output.holds(RecordFolder.name(ofRecordOf: $0)) }
        if !missing.isEmpty { throw .withoutRecord(files: missing, folder: output.folder.path) }
    }

    /// Stops what would surprise, before anything is written.
    func verify(_ wanted: CampaignProducts, of campaign: Campaign, in output: OwnedFolder) throws(RefusedRun) {
        let products = Set(wanted.byName.keys)
        for name in replacements where !products.contains(name) && output.known[name] == nil {
            guard output.holds(name), FormsRun.names(in: campaign).contains(name) else {
                throw .nothingToReplace(name: name, folder: output.folder.path)
            }
        }
        guard isWhole, !mayWithdraw else { return }
        // What tells of the whole campaign stands whatever happens to its files, forms are made by another command, and a message
        // goes when its campus has answered.
        let standing = wanted.overview.names.union(wanted.ofCampaign.map(\.name))
        let written = output.known.keys.filter {
            !OutputName.isBeside($0) && $0 != Manifest.sums && !standing.contains($0) && !FormsRun.holds($0)
                && !MessageFolder.holds($0)
        }
        let withdrawn = written.count { !products.contains($0) && output.holds($0) }
        if withdrawn * Self.accident.of > written.count * Self.accident.parts {
            throw .manyWithdrawals(count: withdrawn, total: written.count, folder: output.folder.path)
        }
    }
}

extension OwnedFolder {
    /// Opens a folder for a run, or refuses the run.
    static func opening(_ folder: OutputFolder, for batch: BatchFolder? = nil) throws(RefusedRun) -> OwnedFolder {
        do {
            guard let batch else { return try OwnedFolder(opening: folder) }
            return try OwnedFolder(opening: folder, for: batch)
        } catch {
            throw .folderInUse(error)
        }
    }
}
