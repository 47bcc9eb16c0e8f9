internal import Evaluation
internal import FoundationEssentials
internal import Office
internal import Words

/// The record of a file while the others are examined: what settling compares is at hand, the rest may wait packed.
///
/// A record takes some 8 to 20 KB as values, and 3 KB packed: thousands of them fit in the memory of a small run.
package struct HeldRecord: Sendable {
    /// Nil for a grid, and for a file that could not be read.
    let deposit: DepositKey?
    /// Nil for a submission, and for a file that could not be read.
    let grid: GridKey?
    /// Without its content when that is packed.
    private let kept: FileRecord
    private let packed: PackedContent?

    package init(_ record: FileRecord, isPacked: Bool = false) {
        let content = record.digest.map { Fingerprint(of: $0.description) }
        deposit = record.content.deposit.map { DepositKey(of: $0, content: content) }
        grid = record.content.grid.map { GridKey(of: $0, content: content) }
        packed = isPacked ? PackedContent(record.content) : nil
        kept = packed == nil ? record : record.with(.unreadable(.damagedPart(record.file)))
    }

    /// The whole record.
    package var record: FileRecord { packed?.content.map(kept.with) ?? kept }
}

/// What a file turned out to be, as bytes.
private struct PackedContent: Sendable {
    private let bytes: [UInt8]
    private let size: Int

    /// Nil when there is no memory to pack it.
    init?(_ content: FileRecord.Content) {
        let document = JSONDocument.bytes(of: content, isForPeople: false)
        guard let bytes = Zlib.compressed(document) else { return nil }
        self.bytes = bytes
        size = document.count
    }

    /// Nil when there is no memory to unpack it.
    var content: FileRecord.Content? {
        Zlib.expanded(bytes, to: size).flatMap { try? JSONDocument.read(FileRecord.Content.self, from: Data($0)) }
    }
}
