/// Something that the bytes of a product depend on.
package struct Source: Codable, Hashable, Sendable {
    /// As people know it: `soumissions/Rochemelle.xlsx`, `campagne.ods`.
    package let name: String
    package let digest: FileDigest

    package init(name: String, digest: FileDigest) {
        self.name = name
        self.digest = digest
    }
}
