internal import FoundationEssentials

/// The records of a campaign, as a run leaves them among its results: `etats/soumissions/….json`, `etats/grilles/….json`.
package struct RecordFolder: Sendable {
    private let path: String

    /// - Parameter output: the folder where the campaign writes.
    package init(in output: String) {
        path = output
    }

    static let folders = ["etats/soumissions", "etats/grilles"]

    /// The name of the record of a file, from the folder of outputs; two files never share one.
    package static func name(ofRecordOf file: String) -> String {
        let parts = file.split(separator: "/", maxSplits: 1)
        let folder = parts.first == "grilles" ? folders[1] : folders[0]
        let words = String(parts.last ?? "").split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let names = words.count > 1 ? [words.dropLast().joined(separator: "."), words[words.count - 1]] : words
        return "\(folder)/\(names.map { "\(FileName(of: $0))" }.joined(separator: ".")).json"
    }

    /// The record that an earlier run left for a file; nil when there is none, or when it cannot be read.
    func record(of file: InputFile) -> FileRecord? {
        let place = URL(filePath: "\(path)/\(Self.name(ofRecordOf: file.name))")
        guard let data = try? Data(contentsOf: place) else { return nil }
        return try? JSONDocument.read(FileRecord.self, from: data)
    }
}
