internal import FoundationEssentials

/// A folder to list, always in the same order.
struct Folder {
    let path: String

    /// What stands in the folder.
    struct Item: Equatable {
        let name: String
        let kind: Kind

        enum Kind { case file, folder, other }
    }

    /// Everything in the folder, in the order of the names once normalised (Unicode NFC): the order of a listing changes
    /// from one file system to the next, and an accent may be written in two ways.
    func entries() throws(MissingInput) -> [Item] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: path)
        } catch {
            throw .unreadableFolder(path: path)
        }
        return names.sorted(by: Self.comesFirst).map { Item(name: $0, kind: kind(of: path + "/" + $0)) }
    }

    /// Swift orders text by its normalised scalars, which is the order of their UTF-8 bytes; two names that differ only
    /// by the way their accents are written are told apart by the bytes themselves.
    static func comesFirst(_ one: String, _ other: String) -> Bool {
        one == other ? one.utf8.lexicographicallyPrecedes(other.utf8) : one < other
    }

    /// What cannot be told is a file: whoever opens it will say what is wrong. So it is with a name that is not UTF-8.
    private func kind(of path: String) -> Item.Kind {
        var isDirectory = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), isDirectory { return .folder }
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        let type = attributes?[.type] as? FileAttributeType
        return [nil, .typeRegular, .typeSymbolicLink].contains(type) ? .file : .other
    }

    /// The only workbook of one of these names, whatever its extension and capitals.
    func workbook(_ names: String..., among entries: [Item]) throws(MissingInput) -> InputFile {
        let found = entries.filter { entry in
            entry.kind == .file && entry.reasonToIgnore == nil
                && names.contains(entry.nameWithoutExtension.lowercased())
        }
        guard let first = found.first else { throw .missing(name: names.first ?? "", folder: path) }
        guard found.count == 1 else { throw .ambiguous(names: found.map(\.name), folder: path) }
        return InputFile(name: first.name, path: path + "/" + first.name, kind: .preparation)
    }

    /// The files of a sub-folder, the others being added to those ignored.
    func files(
        in subfolder: String,
        as kind: InputFile.Kind,
        ignoring ignored: inout [IgnoredFile]
    ) throws(MissingInput) -> [InputFile] {
        let entries = try Folder(path: path + "/" + subfolder).entries()
        var files: [InputFile] = []
        for entry in entries {
            let name = subfolder + "/" + entry.name
            if let reason = entry.reasonToIgnore {
                ignored.append(IgnoredFile(name: name, reason: reason))
            } else {
                files.append(InputFile(name: name, path: path + "/" + name, kind: kind))
            }
        }
        return files
    }
}

extension Folder.Item {
    var nameWithoutExtension: Substring { name.lastIndex(of: ".").map { name[..<$0] } ?? name[...] }

    /// Why the entry is not a workbook that somebody sent, if it is not.
    var reasonToIgnore: IgnoredFile.Reason? {
        switch kind {
        case .folder: .folder
        case .other: .notAFile
        case .file where name.hasPrefix("~$") || name.hasPrefix(".~lock."): .lock
        case .file where name.hasPrefix(".") || Self.leftByDesktops.contains(name.lowercased()): .hidden
        case .file: nil
        }
    }

    /// Files that Windows hides from its own users.
    private static let leftByDesktops: Set = ["thumbs.db", "desktop.ini"]
}

extension [Folder.Item] {
    func folder(named name: String) -> String? {
        first { $0.kind == .folder && $0.name.lowercased() == name }?.name
    }
}
