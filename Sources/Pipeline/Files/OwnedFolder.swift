internal import Office

/// The folder of outputs during one run, which knows what is cmq's own there.
///
/// What a person wrote is theirs: a file that the manifest does not know, or that is no longer what cmq wrote, is never
/// overwritten, renamed or removed.
struct OwnedFolder: Sendable {
    let folder: OutputFolder
    /// What the runs before left.
    let manifest: Manifest?
    /// What the runs before wrote under each name, those that were killed as well.
    let known: [String: Manifest.Output]
    private let announced: [String: Set<FileDigest>]
    /// Where this run keeps its lock, its journal and its manifest: the folder itself, or that of a batch.
    private let workplace: OutputFolder
    /// The batches whose work this run knows of.
    private let batches: [BatchFolder]
    /// Whether others may be at work beside this run, which leaves to a whole run what people wrote in.
    let isBatch: Bool
    private let journal: WriteJournal?
    /// Why nothing can be written in the folder at all.
    private let refusal: RefusedOutput?
    private let lock: FileLock?
    /// Where hand-made files went that this run gave back to cmq, by their names: what people wrote in them is carried on.
    var givenBack: [String: String] = [:]

    /// Opens a folder for one run, alone: whatever a killed run left half written is removed.
    ///
    /// A folder where nothing can be written opens all the same: what is up to date there needs no writing.
    init(opening folder: OutputFolder) throws(FolderInUse) {
        try self.init(folder, workingIn: folder, isBatch: false) { () throws(FolderInUse) in
            let batches = BatchFolder.all(in: folder)
            for batch in batches { try batch.requireNobodyAtWork() }
            return batches
        }
    }

    /// Opens a folder for one batch, beside others: only the same batch is kept out.
    init(opening folder: OutputFolder, for batch: BatchFolder) throws(FolderInUse) {
        let shared = OutputFolder(path: folder.path, workingIn: batch.folder.path)
        try self.init(shared, workingIn: batch.folder, isBatch: true) { () throws(FolderInUse) in
            BatchFolder.all(in: folder, exceptOf: batch.plan) + [batch]
        }
    }

    private init(
        _ folder: OutputFolder,
        workingIn workplace: OutputFolder,
        isBatch: Bool,
        knowing findBatches: () throws(FolderInUse) -> [BatchFolder]
    ) throws(FolderInUse) {
        self.folder = folder
        self.workplace = workplace
        self.isBatch = isBatch
        do {
            try workplace.make()
            refusal = nil
        } catch {
            refusal = error
        }
        lock = refusal == nil ? try Self.lock(of: workplace) : nil
        if lock != nil { Self.removeTemporaries(in: workplace) }
        batches = try findBatches()
        let manifests = [Manifest(in: folder.path)] + batches.map(\.manifest)
        manifest = Manifest(of: manifests.compactMap(\.self))
        let journals = ([folder] + batches.map(\.folder)).map(WriteJournal.announced)
            .reduce([:]) { announced, others in announced.merging(others) { $0.union($1) } }
        known = (manifest?.outputsByName ?? [:]).merging(folder.outputs(announcedBy: journals)) { $1 }
        announced = (batches.isEmpty ? [:] : Manifest.written(by: manifests.compactMap(\.self)))
            .merging(journals) { $0.union($1) }
        journal = refusal == nil ? WriteJournal(in: workplace) : nil
    }

    private static func lock(of folder: OutputFolder) throws(FolderInUse) -> FileLock? {
        do {
            return try FileLock(folder.path(of: OutputName.lock))
        } catch {
            switch error {
            case .held(let process): throw FolderInUse(folder: folder.path, process: process)
            // Where no lock can be made, nothing can be written either: each document will say why.
            case .refused: return nil
            }
        }
    }

    /// Removes the files that wait under a hidden name, as a killed run left them.
    private static func removeTemporaries(in folder: OutputFolder) {
        let entries = (try? Folder(path: folder.path).entries()) ?? []
        for name in entries.map(\.name) where name.hasPrefix(OutputName.temporaryPrefix) {
            try? FileSystem.remove(folder.path(of: name))
        }
    }

    /// What a whole run found that ended here, when all that it left is as it was, and what somebody had made of that too;
    /// others may have added files.
    var standingRun: Manifest.Run? {
        guard let manifest, let run = manifest.run, manifest.isOurs, !isBatch, batches.isEmpty, announced.isEmpty else {
            return nil
        }
        func stands(_ name: String, _ digest: FileDigest) -> Bool { (try? self.digest(of: name)) == digest }
        let isAsLeft = manifest.outputs.allSatisfy { entry in
            run.handMade[entry.path] != nil
                || (entry.sources != nil || entry.path == Manifest.sums) && stands(entry.path, entry.sha256)
        }
        return isAsLeft && run.handMade.allSatisfy(stands) ? run : nil
    }

    // MARK: Writing

    /// What became of a document, and what the manifest is to say of its names.
    struct Placed: Sendable {
        let placement: Placement
        let entries: [Manifest.Output]
        /// Names of the passages that its annex holds; of a document that stood there already, none.
        var annexedPassages: [String] = []
        /// Characters of the data that its bytes do not hold.
        var droppedCharacters: Int { entries.last?.droppedCharacters ?? 0 }
        /// Whether it is the file of its name, and not one beside what somebody wrote.
        var isInItsPlace: Bool { if case .itsPlace = placement { true } else { false } }
    }

    /// Where a document went.
    enum Placement: Sendable {
        case itsPlace(OutputFolder.Writing)
        /// Somebody made the file of this name theirs; the document stands beside it.
        case beside(OutputFolder.Writing)
        /// They made the one beside theirs too.
        case nowhere
        /// A batch leaves it to a whole run: somebody may have written there.
        case unsettled
    }

    /// Puts a document in its place, or beside what somebody made there.
    ///
    /// - Parameter mayReplace: that this very content, though not cmq's, has all that is worth keeping in the document.
    func put(_ document: Manifest.Output, _ bytes: [UInt8], over mayReplace: FileDigest? = nil) throws(RefusedOutput)
        -> Placed
    {
        if isBatch, try isSomebodys(document) {
            return Placed(placement: .unsettled, entries: entries(keptOf: document.path))
        }
        if let outcome = try place(document, bytes, over: mayReplace) {
            return Placed(placement: .itsPlace(outcome), entries: [document])
        }
        let beside = document.standingBeside(try sources(ofBeside: document.path))
        let old = [known[document.path]?.withoutSources].compactMap(\.self)
        if let outcome = try place(beside, bytes) {
            return Placed(placement: .beside(outcome), entries: old + [beside])
        }
        return Placed(placement: .nowhere, entries: entries(keptOf: document.path))
    }

    /// Nil when somebody made the file theirs.
    private func place(
        _ document: Manifest.Output,
        _ bytes: [UInt8],
        over mayReplace: FileDigest? = nil
    ) throws(RefusedOutput) -> OutputFolder.Writing? {
        if let present = try digest(of: document.path) {
            if present == document.sha256 { return .unchanged }
            guard owns(document.path, present) || present == mayReplace else { return nil }
        }
        if let refusal { throw RefusedOutput(name: document.path, cause: refusal.cause, at: refusal.place) }
        try journal?.announce(document.sha256, as: document.path)
        try folder.replace(document.path, with: bytes)
        return .written
    }

    /// Whether the file where a document goes is not cmq's alone, and not that document.
    private func isSomebodys(_ document: Manifest.Output) throws(RefusedOutput) -> Bool {
        guard let content = try folder.content(of: document.path) else { return false }
        let present = FileDigest(of: content)
        return present != document.sha256
            && (!owns(document.path, present) || !Self.passages(in: content, of: document.path).isEmpty)
    }

    /// What stands already where a product of these sources goes; nil when it has to be made.
    func standing(_ name: String, from sources: [Source]) -> Placed? {
        guard let manifest, manifest.isOurs, let present = try? digest(of: name) else { return nil }
        if let entry = known[name], entry.sha256 == present {
            return entry.isMade(from: sources) ? Placed(placement: .itsPlace(.unchanged), entries: [entry]) : nil
        }
        guard !owns(name, present), let beside = known[OutputName.beside(name)],
            let words = try? self.sources(ofBeside: name), beside.isMade(from: sources + words),
            beside.sha256 != present, beside.sha256 == (try? digest(of: beside.path))
        else { return nil }
        let old = [known[name]?.withoutSources].compactMap(\.self)
        return Placed(placement: .beside(.unchanged), entries: old + [beside])
    }

    /// What a new version is made from beside the sources of its document: the one that somebody made theirs, whose kept places
    /// it carries.
    func sources(ofBeside name: String) throws(RefusedOutput) -> [Source] {
        guard Self.mayHoldPassages(name), let present = try digest(of: name) else { return [] }
        return [Source(name: name, digest: present)]
    }

    /// Whether a document stands as cmq copied it from another one.
    func isCopy(_ name: String, of original: String) -> Bool {
        guard let entry = known[name], entry.copyOf == original || entry.sha256 == known[original]?.sha256 else {
            return false
        }
        return (try? digest(of: name)) == entry.sha256
    }

    /// What the manifest goes on saying of a name whose document could not be made.
    func entries(keptOf name: String) -> [Manifest.Output] {
        [known[name], known[OutputName.beside(name)]].compactMap { $0?.withoutSources }
    }

    // MARK: Withdrawing

    /// Removes a document that nothing supports any more; false when somebody made it theirs, or wrote in its kept
    /// places: cmq carried their words from document to document, and no other holds them.
    func withdraw(_ name: String) throws(RefusedOutput) -> Bool {
        guard let content = try folder.content(of: name) else { return true }
        guard owns(name, FileDigest(of: content)) else { return false }
        if try holdsWords(content, of: name) { return false }
        try folder.remove(name)
        return true
    }

    /// Whether people wrote in the kept places of a document what the one that it comes from does not hold.
    func holdsWords(_ content: [UInt8], of name: String) throws(RefusedOutput) -> Bool {
        let passages = Self.passages(in: content, of: name)
        if passages.isEmpty { return false }
        return try !passages.isSubset(of: passagesOfOriginal(of: name))
    }

    /// The names of the places in which somebody wrote.
    static func passages(in content: [UInt8], of name: String) -> Set<String> {
        guard mayHoldPassages(name), let passages = try? KeptPassages(of: content) else { return [] }
        return Set(passages.names)
    }

    /// Whether a file is of the kind that has kept places.
    static func mayHoldPassages(_ name: String) -> Bool { name.hasSuffix(".odt") }

    /// Those of the document that a new version stands beside, or that a copy repeats, from which either has its own.
    private func passagesOfOriginal(of name: String) throws(RefusedOutput) -> Set<String> {
        guard let original = OutputName.original(ofBeside: name) ?? known[name]?.copyOf,
            let content = try folder.content(of: original)
        else { return [] }
        return Self.passages(in: content, of: original)
    }

    /// Whether somebody made the file of this name theirs.
    func isHandMade(_ name: String) throws(RefusedOutput) -> Bool {
        try digest(of: name).map { !owns(name, $0) } ?? false
    }

    /// Moves a file to the archives, under a name that no earlier one has; returns it.
    func archive(_ name: String) throws(RefusedOutput) -> String {
        var number = 1
        while FileSystem.kind(of: folder.path(of: OutputName.archive(of: name, number: number))) != nil { number += 1 }
        let archive = OutputName.archive(of: name, number: number)
        try folder.rename(name, to: archive)
        return archive
    }

    /// Whether a plain file has this name.
    func holds(_ name: String) -> Bool { (try? folder.isFile(name)) ?? false }

    func digest(of name: String) throws(RefusedOutput) -> FileDigest? {
        try folder.content(of: name).map { FileDigest(of: $0) }
    }

    private func owns(_ name: String, _ digest: FileDigest) -> Bool {
        known[name]?.sha256 == digest || announced[name]?.contains(digest) ?? false
    }

    // MARK: Ending

    /// Writes the manifest, last of all: from then on it tells what is cmq's, and what batches told.
    func finish(_ manifest: Manifest) throws(RefusedOutput) {
        try workplace.write(manifest.bytes, to: Manifest.name)
        removeJournal()
        if !isBatch { removeBatches() }
    }

    /// Removes what batches left of their work, once a whole run knows it.
    func removeBatches() {
        for batch in batches { batch.remove() }
        BatchFolder.removeEmpty(in: folder)
    }

    /// Forgets what was announced: nothing of it stands any more, or the manifest tells the same.
    func removeJournal() { journal?.remove() }

    /// Lets the next run in.
    func close() {
        if FileSystem.size(of: workplace.path(of: OutputName.journal)) == 0 { removeJournal() }
        lock?.release()
    }
}
