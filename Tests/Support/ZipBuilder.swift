/// Builds small ZIP archives byte by byte, with the defects a test asks for: members are stored, never compressed.
package struct ZipBuilder {
    private var body: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    package init() {}

    /// Adds a member; a wrong checksum or the flag of encryption can be asked for.
    package mutating func add(
        _ name: String,
        _ content: [UInt8],
        wrongChecksum: Bool = false,
        isEncrypted: Bool = false
    ) {
        let checksum = wrongChecksum ? 0xDEAD_BEEF : Self.checksum(content)
        var entry: [UInt8] = []
        entry += Self.two(20) + Self.two(isEncrypted ? 1 : 0) + Self.two(0) + Self.two(0) + Self.two(0x21)
        entry += Self.four(checksum) + Self.four(UInt32(content.count)) + Self.four(UInt32(content.count))
        entry += Self.two(UInt16(name.utf8.count)) + Self.two(0)
        let offset = Self.four(UInt32(body.count))
        body += [0x50, 0x4B, 3, 4] + entry + Array(name.utf8) + content
        directory += [0x50, 0x4B, 1, 2] + Self.two(20) + entry + Self.two(0) + Self.two(0) + Self.two(0)
        directory += Self.four(0) + offset + Array(name.utf8)
        count += 1
    }

    /// Adds a member of text.
    package mutating func add(_ name: String, _ content: String) { add(name, Array(content.utf8)) }

    /// The archive.
    package var bytes: [UInt8] {
        let number = Self.two(UInt16(count))
        let trailer = [0x50, 0x4B, 5, 6] + Self.two(0) + Self.two(0) + number + number
        let sizes = Self.four(UInt32(directory.count)) + Self.four(UInt32(body.count)) + Self.two(0)
        return body + directory + trailer + sizes
    }

    /// An archive of these texts, in this order.
    package static func archive(_ members: KeyValuePairs<String, String>) -> [UInt8] {
        var builder = ZipBuilder()
        for (name, content) in members { builder.add(name, content) }
        return builder.bytes
    }

    private static func two(_ value: UInt16) -> [UInt8] { [UInt8(value & 255), UInt8(value >> 8)] }
    private static func four(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> (8 * $0) & 255) } }

    /// CRC-32 of ISO 3309.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
        }
    }
}
