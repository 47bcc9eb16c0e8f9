/// One entry of an archive, as the central directory describes it.
package struct ZipMember: Hashable, Sendable {
    /// Position in the central directory.
    package let index: Int
    /// Name with `/` between folders, whatever the archive wrote.
    package let name: String
    /// Size once inflated, as declared: never trusted, only shown.
    package let size: Int
    /// Size as it lies in the archive, and checksum once inflated, as declared.
    let packedSize: Int
    let checksum: UInt32
    /// Whether the bytes are those of DEFLATE.
    let isDeflated: Bool
    /// Whether the bytes are compressed; `mimetype` should not be.
    package let isCompressed: Bool
    /// Whether the entry itself asks for a password.
    package let isEncrypted: Bool
}
