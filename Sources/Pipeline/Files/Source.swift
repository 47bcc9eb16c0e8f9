/// Something that the bytes of a product depend on.
package struct Source: Codable, Hashable, Sendable {
    /// As people know it: `soumissions/Rochemelle.xlsx`, `campagne.ods`.
    package let name: String
    package let digest: FileDigest

    package init(name: String, digest: FileDigest) {
        self.name = name
        self.digest = digest
    }

    /// The names of files, whatever they hold.
    init(name: String, listing names: [String]) {
        self.init(name: name, digest: FileDigest(of: Array(names.joined(separator: "\n").utf8)))
    }
}

extension [Source] {
    /// What tells them from others: their names and what they hold, in their order.
    var digests: [FileDigest] { flatMap { [FileDigest(of: [UInt8]($0.name.utf8)), $0.digest] } }
}
