/// Why a run stops before it writes anything.
package enum RefusedRun: Error, Hashable, Sendable {
    /// A campus that was asked for is none of the campaign.
    case unknownCampus(UnknownCampus)
    /// Another run is at work in the same folder.
    case folderInUse(FolderInUse)
    /// More than a third of what an earlier run wrote would go: an input may be missing rather than withdrawn.
    case manyWithdrawals(count: Int, total: Int, folder: String)
    /// A file that was to be given back to cmq is none that it writes.
    case nothingToReplace(name: String, folder: String)
    /// Submissions that no batch has been through: there is nothing to gather of them.
    case withoutRecord(files: [String], folder: String)
    /// What a verification could not build again, in a folder that cannot be written.
    case cannotRebuild([RefusedOutput])
}
