internal import FoundationEssentials
internal import Office

/// A folder for the time of one command, apart from the results.
///
/// What a command that was killed left there, the next one removes: its lock, beside the folder, is free.
package struct ScratchFolder: Sendable {
    package let folder: OutputFolder
    /// Held as long as the folder is of use; nil where none can be made: then no other command finds the folder.
    private let lock: FileLock?

    /// - Parameter place: where the system wants temporary files.
    package init(in place: String) {
        Self.removeAbandoned(in: place)
        folder = OutputFolder(path: "\(place)/\(Self.prefix)\(UUID().uuidString)")
        lock = try? FileLock(folder.path + Self.lockSuffix)
    }

    /// Removes the folder with all it holds.
    package func remove() {
        try? FileManager.default.removeItem(atPath: folder.path)
        lock?.release()
    }

    private static let prefix = "cmq-verify-"
    private static let lockSuffix = ".verrou"

    private static func removeAbandoned(in place: String) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
        where name.hasPrefix(prefix) && name.hasSuffix(lockSuffix) {
            guard let lock = try? FileLock("\(place)/\(name)") else { continue }
            try? FileManager.default.removeItem(atPath: "\(place)/\(name.dropLast(lockSuffix.count))")
            lock.release()
        }
    }
}
