internal import CLibZip
internal import Glibc

/// Changes some members of an archive: the others keep their compressed bytes, their order and their times.
///
/// What is written is dated 1980-01-01, so that the same changes give the same bytes.
package struct ZipPatch: ~Copyable {
    private var writer: ZipWriter

    /// Opens a copy of the archive; bytes before its first member are left out.
    package init(_ bytes: [UInt8]) throws(OfficeError) {
        if let writer = try? ZipWriter(opening: bytes[...]) {
            self.writer = writer
        } else {
            guard let base = ZipTrailer(of: bytes)?.base, (1..<bytes.count).contains(base) else {
                throw .notAZipArchive
            }
            writer = try ZipWriter(opening: bytes[base...])
        }
    }

    /// Gives a member another content.
    package mutating func replace(_ member: ZipMember, with bytes: [UInt8]) throws(OfficeError) {
        try writer.replace(member, with: bytes)
    }

    /// Adds a member after all others.
    package mutating func add(_ name: String, _ bytes: [UInt8]) throws(OfficeError) {
        try writer.add(name, bytes)
    }

    /// The changed archive.
    package consuming func finish() throws(OfficeError) -> [UInt8] { try writer.finish() }
}
