internal import Office

/// The folder of outputs during one run, which knows what is cmq's own there.
///
/// What a person wrote is theirs: a file that the manifest does not know, or that is no longer what cmq wrote, is never
/// overwritten, renamed or removed.
struct OwnedFolder: Sendable {
    let folder: OutputFolder
    /// What the run before left.
    let manifest: Manifest?
    /// What the run before wrote under each name.
    let known: [String: Manifest.Output]
    private let announced: [String: Set<FileDigest>]
    private let journal: WriteJournal?
    /// Why nothing can be written in the folder at all.
    private let refusal: RefusedOutput?
    private let lock: FileLock?

    /// Opens a folder for one run, alone: whatever a killed run left half written is removed.
    ///
    /// A folder where nothing can be written opens all the same: what is up to date there needs no writing.
    init(opening folder: OutputFolder) throws(FolderInUse) {
        self.folder = folder
        do {
            try folder.make()
            refusal = nil
        } catch {
            refusal = error
        }
        lock = refusal == nil ? try Self.lock(of: folder) : nil
        if lock != nil { Self.removeTemporaries(in: folder) }
        manifest = Manifest(in: folder.path)
        known = manifest?.outputsByName ?? [:]
        announced = WriteJournal.announced(in: folder)
        journal = refusal == nil ? WriteJournal(in: folder) : nil
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

    // MARK: Writing

    /// What became of a document, and what the manifest is to say of its names.
    struct Placed: Sendable {
        let placement: Placement
        let entries: [Manifest.Output]
        /// Characters of the data that its bytes do not hold.
        var droppedCharacters: Int { entries.last?.droppedCharacters ?? 0 }
    }

    /// Where a document went.
    enum Placement: Sendable {
        case itsPlace(OutputFolder.Writing)
        /// Somebody made the file of this name theirs; the document stands beside it.
        case beside(OutputFolder.Writing)
        /// They made the one beside theirs too.
        case nowhere
    }

    /// Puts a document in its place, or beside what somebody made there.
    ///
    /// - Parameter mayReplace: that this very content, though not cmq's, has all that is worth keeping in the document.
    func put(_ document: Manifest.Output, _ bytes: [UInt8], over mayReplace: FileDigest? = nil) throws(RefusedOutput)
        -> Placed
    {
        if let outcome = try place(document, bytes, over: mayReplace) {
            return Placed(placement: .itsPlace(outcome), entries: [document])
        }
        let beside = document.renamed(OutputName.beside(document.path))
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

    /// What stands already where a product of these sources goes; nil when it has to be made.
    func standing(_ name: String, from sources: [Source]) -> Placed? {
        guard let manifest, manifest.isOurs, let present = try? digest(of: name) else { return nil }
        if let entry = known[name], entry.sha256 == present {
            return entry.isMade(from: sources) ? Placed(placement: .itsPlace(.unchanged), entries: [entry]) : nil
        }
        guard !owns(name, present), let beside = known[OutputName.beside(name)], beside.isMade(from: sources),
            beside.sha256 != present, beside.sha256 == (try? digest(of: beside.path))
        else { return nil }
        let old = [known[name]?.withoutSources].compactMap(\.self)
        return Placed(placement: .beside(.unchanged), entries: old + [beside])
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
        guard owns(name, FileDigest(of: content)), !Self.holdsPassages(content, of: name) else { return false }
        try folder.remove(name)
        return true
    }

    private static func holdsPassages(_ content: [UInt8], of name: String) -> Bool {
        guard name.hasSuffix(".odt"), let passages = try? KeptPassages(of: content) else { return false }
        return !passages.names.isEmpty
    }

    /// Moves a hand-made file to the archives, under a name that no earlier one has; returns it, or nil when the file
    /// is cmq's own or not there.
    func archive(_ name: String) throws(RefusedOutput) -> String? {
        guard let present = try digest(of: name), !owns(name, present) else { return nil }
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

    /// Writes the manifest, last of all: from then on it tells what is cmq's.
    func finish(_ manifest: Manifest) throws(RefusedOutput) {
        let bytes = manifest.bytes
        if try folder.content(of: Manifest.name) != bytes { try folder.replace(Manifest.name, with: bytes) }
        removeJournal()
    }

    /// Forgets what was announced: nothing of it stands any more, or the manifest tells the same.
    func removeJournal() { journal?.remove() }

    /// Lets the next run in.
    func close() {
        if FileSystem.size(of: folder.path(of: OutputName.journal)) == 0 { removeJournal() }
        lock?.release()
    }
}

/// Another run writes in the folder.
package struct FolderInUse: Error, Hashable, Sendable {
    package let folder: String
    /// The number of its process, when it can be told.
    package let process: Int32?

    package init(folder: String, process: Int32?) {
        self.folder = folder
        self.process = process
    }
}
