internal import Office

/// Where one batch works, so that many run at once in the same folder of outputs: its lock, its journal, its unfinished
/// documents, and in the end the manifest of what it wrote. A whole run takes that over, and removes it.
package struct BatchFolder: Sendable {
    /// What tells the plan of the batch from any other.
    let plan: String
    package let folder: OutputFolder

    /// - Parameter number: which batch of the plan it is.
    package init(of plan: String, number: Int, in output: OutputFolder) {
        self.init(named: "\(number)", of: plan, in: output)
    }

    private init(named name: String, of plan: String, in output: OutputFolder) {
        self.plan = plan
        folder = OutputFolder(path: "\(Self.path(in: output))/\(plan)/\(name)")
    }

    /// The batches that left something, but those of one plan.
    static func all(in output: OutputFolder, exceptOf plan: String? = nil) -> [BatchFolder] {
        folders(in: path(in: output)).filter { $0 != plan }.flatMap { plan in
            folders(in: "\(path(in: output))/\(plan)").map { BatchFolder(named: $0, of: plan, in: output) }
        }
    }

    /// What the batch wrote; nil until it has ended once.
    var manifest: Manifest? { Manifest(in: folder.path) }

    /// Refuses to go on as long as the batch is at work.
    func requireNobodyAtWork() throws(FolderInUse) {
        let path = folder.path(of: OutputName.lock)
        guard FileSystem.kind(of: path) != nil else { return }
        do {
            try FileLock(path).release()
        } catch {
            switch error {
            case .held(let process): throw FolderInUse(folder: folder.path, process: process)
            // Where locks cannot be made, none is held.
            case .refused: return
            }
        }
    }

    /// Removes all that the batch left of its work; what it wrote stays.
    func remove() {
        for file in (try? Folder(path: folder.path).entries()) ?? [] {
            try? FileSystem.remove(folder.path(of: file.name))
        }
        try? FileSystem.removeFolder(folder.path)
    }

    /// Leaves a document to the batches of a plan, which know it by its digest.
    static func leave(_ document: [UInt8], in output: OutputFolder) throws(RefusedOutput) {
        try OutputFolder(path: path(in: output)).write(document, to: name(of: FileDigest(of: document)))
    }

    /// The document of a digest that was left to batches; nil when it is not there.
    static func document(_ digest: FileDigest, in output: OutputFolder) -> [UInt8]? {
        let bytes = try? OutputFolder(path: path(in: output)).content(of: name(of: digest))
        return bytes.flatMap { FileDigest(of: $0) == digest ? $0 : nil }
    }

    private static func name(of digest: FileDigest) -> String { "\(digest).json" }

    /// Removes the folders of plans that have no batch left, and what was left to batches.
    static func removeEmpty(in output: OutputFolder) {
        let path = path(in: output)
        for item in (try? Folder(path: path).entries()) ?? [] where item.kind == .file {
            try? FileSystem.remove("\(path)/\(item.name)")
        }
        for plan in folders(in: path) { try? FileSystem.removeFolder("\(path)/\(plan)") }
        try? FileSystem.removeFolder(path)
    }

    private static func path(in output: OutputFolder) -> String { output.path(of: OutputName.batches) }

    private static func folders(in path: String) -> [String] {
        guard FileSystem.kind(of: path) == .folder else { return [] }
        return ((try? Folder(path: path).entries()) ?? []).filter { $0.kind == .folder }.map(\.name)
    }
}
