extension Outcome {
    /// The file itself; nil when the system could not read its bytes.
    var source: Source? {
        record.digest.map { Source(name: file, digest: $0) }
    }

    /// The file, and what the other files of the campaign made of it when they changed something.
    var sources: [Source] {
        let settlement = settled.map {
            Source(name: "soumissions/", digest: FileDigest(of: JSONDocument.bytes(of: $0)))
        }
        return [source, settlement].compactMap(\.self)
    }
}
