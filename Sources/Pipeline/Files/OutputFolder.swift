internal import FoundationEssentials
internal import Office

/// A folder where documents are written, each whole or not at all.
///
/// A document that would not change is left alone. Nothing is written, read or removed through a link: it may lead out
/// of the folder.
package struct OutputFolder: Sendable, Equatable {
    /// Where it stands: `Output/2018`.
    package let path: String
    /// Where documents wait until they are whole, on the same disk.
    private let workplace: String

    package init(path: String) {
        self.init(path: path, workingIn: path)
    }

    /// - Parameter workplace: a folder of the same disk where documents wait until they are whole.
    init(path: String, workingIn workplace: String) {
        self.path = path
        self.workplace = workplace
    }

    /// The name from this folder of a file that is given by its path, or by that name.
    package func name(of file: String) -> String {
        func parts(_ path: String) -> [Substring] { path.split(separator: "/").filter { $0 != "." } }
        let here = FileManager.default.currentDirectoryPath
        // A path from the root is compared with that of the folder from the root.
        let place = parts(file.hasPrefix("/") && !path.hasPrefix("/") ? here + "/" + path : path)
        let steps = parts(file)
        if steps.starts(with: place) { return steps.dropFirst(place.count).joined(separator: "/") }
        return (file.hasPrefix("/") ? "/" : "") + steps.joined(separator: "/")
    }

    /// What became of one document.
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
        if try content(of: name) == document { return .unchanged }
        try replace(name, with: document)
        return .written
    }

    /// The bytes of the file of this name; nil when nothing has it. What is not a plain file is an error.
    func content(of name: String) throws(RefusedOutput) -> [UInt8]? {
        guard try isFile(name) else { return nil }
        do throws(OfficeError) {
            return try FileBytes.read(path(of: name))
        } catch {
            throw RefusedOutput(name: name, cause: RefusedOutput.Cause(reading: error))
        }
    }

    /// Whether a plain file has this name, nothing else standing against it.
    func isFile(_ name: String) throws(RefusedOutput) -> Bool {
        guard OutputName.staysInside(name) else { throw RefusedOutput(name: name, cause: .leavesTheFolder) }
        for folder in [""] + OutputName.folders(of: name) {
            switch FileSystem.kind(of: path(of: folder)) {
            case nil: return false
            case .folder: continue
            case .link: throw RefusedOutput(name: name, cause: .link, at: folder)
            case .file, .other: throw RefusedOutput(name: name, cause: .inTheWay, at: folder)
            }
        }
        switch FileSystem.kind(of: path(of: name)) {
        case nil: return false
        case .file: return true
        case .link: throw RefusedOutput(name: name, cause: .link)
        case .folder, .other: throw RefusedOutput(name: name, cause: .inTheWay)
        }
    }

    /// Puts a document in the place of the one of this name: a temporary file, then a rename.
    func replace(_ name: String, with document: [UInt8]) throws(RefusedOutput) {
        let temporary = "\(workplace)/\(OutputName.temporary(for: name))"
        if FileSystem.kind(of: path) == nil { try make() }
        // What a run that was killed may have left.
        try? FileSystem.remove(temporary)
        try attempt(name) { () throws(SystemRefusal) in try FileSystem.create(temporary, with: document) }
        do {
            try move(temporary, to: name)
        } catch {
            try? FileSystem.remove(temporary)
            throw error
        }
    }

    /// Gives a file of this folder another name in it, which must be free.
    func rename(_ name: String, to other: String) throws(RefusedOutput) {
        if try isFile(other) { throw RefusedOutput(name: other, cause: .inTheWay) }
        try move(path(of: name), to: other)
    }

    /// Removes a file.
    func remove(_ name: String) throws(RefusedOutput) {
        guard try isFile(name) else { return }
        try attempt(name) { () throws(SystemRefusal) in try FileSystem.remove(path(of: name)) }
    }

    /// Makes the folder itself, and all those it stands in.
    func make() throws(RefusedOutput) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        for end in parts.indices {
            let folder = parts[...end].joined(separator: "/")
            guard !folder.isEmpty, FileSystem.kind(of: folder) == nil else { continue }
            try attempt("") { () throws(SystemRefusal) in try FileSystem.makeFolder(folder) }
        }
        guard FileSystem.kind(of: path) == .folder else {
            throw RefusedOutput(name: "", cause: FileSystem.kind(of: path) == .link ? .link : .inTheWay)
        }
    }

    func path(of name: String) -> String { name.isEmpty ? path : "\(path)/\(name)" }

    private func move(_ file: String, to name: String) throws(RefusedOutput) {
        for folder in OutputName.folders(of: name) {
            try attempt(name, at: folder) { () throws(SystemRefusal) in try FileSystem.makeFolder(path(of: folder)) }
        }
        try attempt(name) { () throws(SystemRefusal) in try FileSystem.rename(file, to: path(of: name)) }
    }

    private func attempt(
        _ name: String,
        at place: String? = nil,
        _ step: () throws(SystemRefusal) -> Void
    ) throws(RefusedOutput) {
        do {
            try step()
        } catch {
            throw RefusedOutput(name: name, cause: RefusedOutput.Cause(error), at: place)
        }
    }
}
