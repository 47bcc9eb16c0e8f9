internal import FoundationEssentials
internal import Office

/// The folder where a campaign writes, and nothing else does.
///
/// A document is written whole or not at all, and a document that would not change is left alone: a second run with the
/// same inputs touches nothing.
package struct OutputFolder: Sendable, Equatable {
    /// Where it stands: `Output/2018`.
    package let path: String

    package init(path: String) {
        self.path = path
    }

    /// What a run did to one document.
    package enum Writing: Sendable, Hashable {
        /// The document is new, or it replaced another one.
        case written
        /// The document stood there already, byte for byte.
        case unchanged
    }

    /// Writes a document; its folders are made as needed.
    /// - Parameter name: its name from this folder: `rapports/BOR-001.odt`.
    @discardableResult
    package func write(_ document: [UInt8], to name: String) throws(RefusedOutput) -> Writing {
        guard Self.staysInside(name) else { throw RefusedOutput(name: name, cause: .leavesTheFolder) }
        let content = Data(document)
        let file = URL(filePath: path + "/" + name)
        if let present = try? Data(contentsOf: file), present == content { return .unchanged }
        do {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            // A temporary file of the same folder, then a rename: a reader sees the old document or the new one.
            try content.write(to: file, options: .atomic)
            return .written
        } catch {
            throw RefusedOutput(name: name, cause: RefusedOutput.Cause(error))
        }
    }

    /// What people wrote in the kept places of a document that stands here; nil when there is none, or none that can be
    /// read.
    func passages(keptIn name: String) -> KeptPassages? {
        guard Self.staysInside(name), let content = try? FileBytes.read(path + "/" + name) else { return nil }
        return try? KeptPassages(of: content)
    }

    /// Removes the documents of these folders that are not in `kept`: an earlier run wrote them, and nothing supports
    /// them any more. Returns their names, in order.
    package func withdraw(from folders: [String], keeping kept: Set<String>) -> [String] {
        folders.flatMap { folder -> [String] in
            let present = (try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? []
            return present.sorted().map { "\(folder)/\($0)" }.filter { name in
                let isOurs = Self.extensions.contains { name.hasSuffix($0) }
                guard isOurs, !kept.contains(name), Self.staysInside(name) else { return false }
                // Somebody wrote in its kept places, and no other document holds these words.
                guard !name.hasSuffix(".odt") || passages(keptIn: name)?.names.isEmpty ?? true else { return false }
                return (try? FileManager.default.removeItem(atPath: "\(path)/\(name)")) != nil
            }
        }
    }

    /// What we write: a stranger's file of another kind is left where it is.
    private static let extensions = [".odt", ".json", ".ods", ".fods", ".xlsx"]

    /// A name of our own making: every part of it says something, and none climbs.
    private static func staysInside(_ name: String) -> Bool {
        name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && !part.hasPrefix(".")
                && !part.unicodeScalars.contains { $0.properties.generalCategory == .control }
        }
    }
}
