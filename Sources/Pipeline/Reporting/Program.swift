/// The program, as it names itself.
package enum Program {
    package static let name = "cmq"
    /// By the rules of semver.org; the section of `CHANGELOG.md` bears it once it is released.
    package static let version = "0.1.0"
}
