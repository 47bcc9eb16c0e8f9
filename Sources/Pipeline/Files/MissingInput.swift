/// Why a campaign cannot start.
package enum MissingInput: Error, Hashable, Sendable {
    /// The folder is absent, or the system refuses to list it.
    case unreadableFolder(path: String)
    /// No folder is named after a year; the others are named.
    case noCampaign(folder: String, others: [String] = [])
    /// No campaign has this name.
    case unknownCampaign(name: String, known: [String], folder: String)
    /// A file or folder that a campaign cannot do without is absent; the name is given without extension, `near` is one that
    /// resembles it.
    case missing(name: String, folder: String, near: String? = nil)
    /// Several workbooks claim the same part, and none can be preferred.
    case ambiguous(names: [String], folder: String)
}
