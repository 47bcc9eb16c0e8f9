internal import Office

/// A document that stands where a product goes, with what people wrote in its kept places.
struct StandingDocument {
    /// What the next document is to carry.
    let passages: KeptPassages
    private let digest: FileDigest

    /// Nil when no document of this name can be read: there is nothing to carry, and nothing to replace.
    init?(named name: String, in folder: OutputFolder) {
        guard let content = try? folder.content(of: name), let passages = try? KeptPassages(of: content) else {
            return nil
        }
        self.passages = passages
        digest = FileDigest(of: content)
    }

    /// Whether people wrote in its kept places what another document does not hold there.
    func saysMore(than other: [UInt8]) -> Bool { passages.sayMore(than: try? KeptPassages(of: other)) }

    /// Its digest, when all that somebody changed in it is carried into the next document.
    var replaceable: FileDigest? { passages.differsOutsideKeptPlaces ? nil : digest }
}
