internal import FoundationEssentials
internal import Office

/// What a run is about to write, told before it does: should it be killed before its manifest, the next run knows by
/// this which files are cmq's.
struct WriteJournal: Sendable {
    private let folder: OutputFolder
    private let file: Result<AppendedFile, SystemRefusal>

    /// Opens the journal of a folder, or goes on with the one that a killed run left.
    init(in folder: OutputFolder) {
        self.folder = folder
        file = Result { () throws(SystemRefusal) in try AppendedFile(folder.path(of: OutputName.journal)) }
    }

    /// Notes that a document is about to be written.
    func announce(_ digest: FileDigest, as name: String) throws(RefusedOutput) {
        do throws(SystemRefusal) {
            // An earlier line may have been cut short by a full disk: this one begins by itself.
            try file.get().append(Array("\n\(digest)  \(name)\n".utf8))
        } catch {
            throw RefusedOutput(name: name, cause: RefusedOutput.Cause(error))
        }
    }

    /// Ends the journal: the manifest tells the same from now on.
    func remove() { try? FileSystem.remove(folder.path(of: OutputName.journal)) }

    /// What killed runs had announced in a folder.
    static func announced(in folder: OutputFolder) -> [String: Set<FileDigest>] {
        guard FileSystem.kind(of: folder.path(of: OutputName.journal)) == .file,
            let bytes = try? FileBytes.read(folder.path(of: OutputName.journal))
        else { return [:] }
        var announced: [String: Set<FileDigest>] = [:]
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            guard let digest = FileDigest(hexadecimal: line.prefix(64)), line.dropFirst(64).hasPrefix("  ") else {
                continue
            }
            announced[String(line.dropFirst(66)), default: []].insert(digest)
        }
        return announced
    }
}

extension OutputFolder {
    /// What killed runs wrote here of what they had announced, as long as it stands; nobody knows what it was made from.
    func outputs(announcedBy journals: [String: Set<FileDigest>]) -> [String: Manifest.Output] {
        var outputs: [String: Manifest.Output] = [:]
        for (name, digests) in journals {
            guard let content = (try? content(of: name)).flatMap(\.self) else { continue }
            let output = Manifest.Output(path: name, content, sources: nil)
            if digests.contains(output.sha256) { outputs[name] = output }
        }
        return outputs
    }
}
