internal import Office

/// What cleaning a folder of outputs did.
package struct Cleaning: Sendable {
    /// How many files of cmq's own were removed.
    package let removed: Int
    /// The files that stay, which somebody wrote or changed, from the folder.
    package let kept: [String]
    /// The files of cmq's own that the system would not let go.
    package let refused: [RefusedOutput]
}

extension OutputFolder {
    /// Removes what the manifest knows, as cmq wrote it, and the folders that this empties; all the rest stays.
    package func clean() throws(FolderInUse) -> Cleaning {
        let owned = try OwnedFolder(opening: self)
        let cleaning = owned.clean()
        owned.close()
        try? FileSystem.removeFolder(path)
        return cleaning
    }
}

extension OwnedFolder {
    fileprivate func clean() -> Cleaning {
        var removed = 0
        var refused: [RefusedOutput] = []
        for name in known.keys.sorted() where holds(name) {
            do throws(RefusedOutput) {
                if try withdraw(name) { removed += 1 }
            } catch {
                refused.append(error)
            }
        }
        // What could not go is still told by the manifest.
        if manifest != nil, refused.isEmpty, (try? folder.remove(Manifest.name)) != nil { removed += 1 }
        let kept = Set(strangers(besides: []) + archives).subtracting(refused.map(\.name))
        removeJournal()
        removeBatches()
        let folders = known.keys.flatMap(OutputName.folders)
        // A folder that holds something refuses to go.
        for folder in Set(folders).sorted().reversed() { try? FileSystem.removeFolder(self.folder.path(of: folder)) }
        return Cleaning(removed: removed, kept: kept.sorted(), refused: refused)
    }
}
