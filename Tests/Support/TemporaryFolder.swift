internal import FoundationEssentials

/// A folder that lives as long as its test.
package final class TemporaryFolder: Sendable {
    package let path: String

    package init() throws {
        let name = "cmq-" + UUID().uuidString
        let url = FileManager.default.temporaryDirectory.appending(path: name, directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path(percentEncoded: false).trimmingSuffix("/")
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a small file, with its folders.
    package func add(_ name: String, _ content: String = "") throws {
        try add(name, bytes: Array(content.utf8))
    }

    /// Writes a file, with its folders.
    package func add(_ name: String, bytes: [UInt8]) throws {
        let file = URL(filePath: path + "/" + name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    /// Copies a file from elsewhere, with its folders.
    package func copy(_ source: String, to name: String) throws {
        try add(name, bytes: Array(Data(contentsOf: URL(filePath: source))))
    }

    /// The bytes of a file.
    package func bytes(of name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: path + "/" + name)))
    }

    /// Makes an empty folder.
    package func addFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: path + "/" + name, withIntermediateDirectories: true)
    }

    /// Makes a link to another place, with its folders.
    package func addLink(_ name: String, to target: String) throws {
        let link = URL(filePath: path + "/" + name)
        try FileManager.default.createDirectory(at: link.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
    }

    /// Removes a file, or a folder with all it holds.
    package func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: path + "/" + name)
    }

    /// What a file holds.
    package func content(of name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path + "/" + name)), as: UTF8.self)
    }

    /// The names of everything in the folder, at any depth, sorted.
    package func names() -> [String] {
        ((try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []).sorted()
    }

    /// What tells a file from another one of the same name that came after it.
    package func identity(of name: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path + "/" + name)[.systemFileNumber] as? Int
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}
