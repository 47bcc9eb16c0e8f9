internal import FoundationEssentials
import Office
import Words

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

    /// What cannot be told is a file: whoever opens it will say what is wrong. So it is with a name that is not UTF-8, and with
    /// a link to no folder.
    private func kind(of path: String) -> Item.Kind {
        switch FileSystem.kind(of: path) {
        case .folder: return .folder
        case .file, nil: return .file
        case .other: return .other
        case .link:
            var isDirectory = false
            let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
            return exists && isDirectory ? .folder : .file
        }
    }

    /// The only workbook of one of these names, whatever its extension and capitals.
    func workbook(_ names: String..., among entries: [Item]) throws(MissingInput) -> InputFile {
        let found = entries.filter { entry in
            entry.kind == .file && entry.reasonToIgnore == nil
                && names.contains(entry.nameWithoutExtension.lowercased())
        }
        guard let first = found.first else {
            let others = entries.filter { $0.kind == .file }.map { String($0.nameWithoutExtension) }
            let near = Suggestion.nearest(to: names.first ?? "", among: others)
            throw .missing(name: names.first ?? "", folder: path, near: near)
        }
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
        var names: Set<String> = []
        for entry in entries {
            let name = subfolder + "/" + entry.name
            if let reason = entry.reasonToIgnore {
                ignored.append(IgnoredFile(name: name, reason: reason))
            } else {
                files.append(InputFile(name: Self.unused(name, &names), path: path + "/" + name, kind: kind))
            }
        }
        return files
    }

    /// The workbooks of a sub-folder and of those in it, links aside, in the order of their names.
    func workbooks(under subfolder: String) -> [String] {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: path + "/" + subfolder)) ?? []
        return names.filter { name in
            let file = Item(name: name.split(separator: "/").last.map(String.init) ?? name, kind: .file)
            return file.reasonToIgnore == nil && file.isNamedAsAWorkbook
        }.sorted(by: Self.comesFirst).map { subfolder + "/" + $0 }
    }

    /// Two names that differ only by the way their accents are written look the same, and are equal in Swift: the second
    /// is called `Évry.ods (2)`, so that nobody takes a file for another one.
    private static func unused(_ wanted: String, _ names: inout Set<String>) -> String {
        var name = wanted
        var number = 1
        while !names.insert(name).inserted {
            number += 1
            name = "\(wanted) (\(number))"
        }
        return name
    }
}

extension Folder.Item {
    var nameWithoutExtension: Substring { name.lastIndex(of: ".").map { name[..<$0] } ?? name[...] }

    /// Whether the name is that of a workbook, readable or not; what no name tells is found out when a file is read.
    var isNamedAsAWorkbook: Bool {
        [".ods", ".fods", ".ots", ".xlsx", ".xlsm", ".xls", ".xlsb"].contains { name.lowercased().hasSuffix($0) }
    }

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
