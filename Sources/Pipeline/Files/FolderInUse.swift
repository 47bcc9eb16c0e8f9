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
