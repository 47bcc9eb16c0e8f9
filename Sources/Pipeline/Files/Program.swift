internal import FoundationEssentials

/// The program, as it names itself.
package enum Program {
    package static let name = "cmq"
    /// By the rules of semver.org; the section of `CHANGELOG.md` bears it once it is released.
    package static let version = "0.1.0"

    /// What tells this binary from any other, even of the same version: the identifier that the linker gave it, else the
    /// digest of its bytes. Nil when the system does not show them: then nothing that an earlier run made is trusted.
    static let build: String? = {
        guard let image = try? Data(contentsOf: URL(filePath: "/proc/self/exe"), options: .alwaysMapped) else {
            return nil
        }
        return ProgramImage(image).identifier ?? "\(FileDigest(of: Array(image)))"
    }()
}
