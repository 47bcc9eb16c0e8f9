internal import Office

extension OwnedFolder {
    /// The files that are none of these names: somebody put them there. Archives are theirs and known, hidden files
    /// and the locks of office suites are nobody's.
    func strangers(besides names: Set<String>) -> [String] {
        files(in: "").filter { !names.contains($0) && $0 != Manifest.name }
    }

    /// The hand-made files that were given back to cmq.
    var archives: [String] {
        FileSystem.kind(of: folder.path(of: OutputName.archives)) == .folder ? files(in: OutputName.archives) : []
    }

    private func files(in subfolder: String) -> [String] {
        let entries = (try? Folder(path: folder.path(of: subfolder)).entries()) ?? []
        return entries.flatMap { entry -> [String] in
            let name = subfolder.isEmpty ? entry.name : "\(subfolder)/\(entry.name)"
            switch FileSystem.kind(of: folder.path(of: name)) {
            case nil: return []
            case .folder: return name == OutputName.archives || entry.name.hasPrefix(".") ? [] : files(in: name)
            case .file, .link, .other: return entry.isLeftByPrograms ? [] : [name]
            }
        }
    }
}

extension Folder.Item {
    /// A lock, or what a desktop leaves in any folder.
    fileprivate var isLeftByPrograms: Bool {
        switch reasonToIgnore {
        case .lock, .hidden: true
        case .folder, .notAFile, .notACampaign, nil: false
        }
    }
}
