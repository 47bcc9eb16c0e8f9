internal import FoundationEssentials
internal import Office

/// What a package installs beside the program: `share/cmq/`, next to the `bin/` where the program is.
package enum InstalledFiles {
    /// The folder of templates to read: the one given, or that of the package where the usual one is not there.
    package static func templates(_ given: String) -> String {
        guard given == usualTemplates, FileSystem.kind(of: given) == nil else { return given }
        return folder("Templates") ?? given
    }

    /// The path of a template of the package, when it is there.
    static func template(_ name: String) -> String? {
        folder("Templates").map { "\($0)/\(name)" }.flatMap { FileSystem.kind(of: $0) == .file ? $0 : nil }
    }

    /// The campaign that a first one is opened from: `share/cmq/exemple/2018`.
    package static var example: String? {
        guard let folder = folder("exemple"), let campaigns = try? InputFolder.campaigns(in: folder) else { return nil }
        return campaigns.last(where: InputFolder.isNamedAfterAYear).map { "\(folder)/\($0)" }
    }

    /// Where templates are unless somebody says otherwise.
    package static let usualTemplates = "Templates"

    private static func folder(_ name: String) -> String? {
        guard let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") else {
            return nil
        }
        return folder(name, ofProgram: program)
    }

    /// The folder of this name beside a program, when it is there.
    package static func folder(_ name: String, ofProgram program: String) -> String? {
        let steps = program.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        guard steps.last == "bin" else { return nil }
        let folder = (steps.dropLast() + ["share", Program.name[...], name[...]]).joined(separator: "/")
        return FileSystem.kind(of: folder) == .folder ? folder : nil
    }
}
