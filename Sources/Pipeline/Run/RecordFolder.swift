internal import FoundationEssentials
internal import Words

/// The records of a campaign, as a run leaves them among its results: `etats/soumissions/….json`, `etats/grilles/….json`.
package struct RecordFolder: Sendable {
    private let path: String
    private let digests: [String: FileDigest]

    /// - Parameter output: the folder where the campaign writes. Only what its manifest knows there is a record, and only
    ///   if this very program wrote it: another may find something else in the same file.
    package init(in output: String) {
        self.init(in: output, knownTo: Manifest(in: output))
    }

    init(in output: String, knownTo manifest: Manifest?) {
        path = output
        let outputs = manifest.map { $0.isOurs ? $0.outputs : [] } ?? []
        let records = outputs.filter { Self.holds($0.path) && $0.sources != nil }
        digests = Dictionary(firstOf: records.map { ($0.path, $0.sha256) })
    }

    /// Whether a name from the folder of outputs is that of a record.
    static func holds(_ name: String) -> Bool { name.hasPrefix("etats/") }

    private static let folders = ["etats/soumissions", "etats/grilles"]

    /// The name of what remains of the campaign before.
    static let earlierName = "etats/campagne-precedente.json"

    /// The name of the record of a file, from the folder of outputs; two files never share one.
    package static func name(ofRecordOf file: String) -> String {
        let parts = file.split(separator: "/", maxSplits: 1)
        let folder = parts.first == "grilles" ? folders[1] : folders[0]
        let words = String(parts.last ?? "").split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let names = words.count > 1 ? [words.dropLast().joined(separator: "."), words[words.count - 1]] : words
        return "\(folder)/\(names.map { "\(FileName(of: $0))" }.joined(separator: ".")).json"
    }

    /// The record that an earlier run left for a file; nil when there is none, or when it cannot be read.
    func record(of file: InputFile) -> FileRecord? { read(FileRecord.self, from: Self.name(ofRecordOf: file.name)) }

    /// What an earlier run left of the campaign before; nil when there is none, or when it cannot be read.
    var earlierSettlement: EarlierSettlement? { read(EarlierSettlement.self, from: Self.earlierName) }

    private func read<Record: Decodable>(_ type: Record.Type, from name: String) -> Record? {
        guard let digest = digests[name], let bytes = try? OutputFolder(path: path).content(of: name),
            FileDigest(of: bytes) == digest
        else { return nil }
        return try? JSONDocument.read(type, from: Data(bytes))
    }
}
