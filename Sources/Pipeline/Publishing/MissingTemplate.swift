internal import Office
internal import Words

/// A template that is not in its folder, and what stands there.
struct MissingTemplate: Hashable, Sendable {
    /// The name of its file.
    let name: String
    let folder: String
    let cause: Cause

    enum Cause: Hashable, Sendable {
        /// The folder itself is not there.
        case noFolder
        /// The file may be there under another name: « synthèse-expert.odt », « bilan.ODT ».
        case misnamed(String)
        /// No file of the folder looks like it; the package may have one.
        case gone(shipped: String?)
    }

    /// Looks around the path where a template should be.
    init(at path: String) {
        let steps = path.split(separator: "/", omittingEmptySubsequences: false)
        let (name, folder) = (String(steps.last ?? ""), steps.dropLast().joined(separator: "/"))
        (self.name, self.folder) = (name, folder)
        guard let entries = try? Folder(path: folder).entries() else {
            cause = .noFolder
            return
        }
        let files = entries.filter { $0.kind == .file && $0.name != name }.map(\.name)
        cause =
            Suggestion.nearest(to: name, among: files).map { .misnamed($0) }
            ?? .gone(shipped: InstalledFiles.template(name))
    }
}
