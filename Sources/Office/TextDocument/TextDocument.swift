/// A finished text document: the whole ODT package, ready for the disk.
package struct TextDocument: Sendable {
    /// The package, the same for the same template and values.
    package let bytes: [UInt8]
    /// Characters of the data that XML cannot carry, and that were left out.
    package let droppedCharacters: Int
}
