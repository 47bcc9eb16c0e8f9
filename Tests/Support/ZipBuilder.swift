/// Builds small ZIP archives byte by byte, with the defects a test asks for: members are stored, never compressed.
package struct ZipBuilder {
    private var body: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    package init() {}

    /// Adds a member; a wrong checksum, the flag of encryption, or checksum and sizes after the bytes can be asked for.
    package mutating func add(
        _ name: String,
        _ content: [UInt8],
        wrongChecksum: Bool = false,
        isEncrypted: Bool = false,
        hasDescriptor: Bool = false
    ) {
        let checksum = wrongChecksum ? 0xDEAD_BEEF : Self.checksum(content)
        let flags: UInt16 = (isEncrypted ? 1 : 0) | (hasDescriptor ? 8 : 0)
        let start = Self.two(20) + Self.two(flags) + Self.two(0) + Self.two(0) + Self.two(0x21)
        let size = Self.four(UInt32(content.count))
        let sizes = Self.four(checksum) + size + size
        let length = Self.two(UInt16(name.utf8.count)) + Self.two(0)
        let entry = start + sizes + length
        let offset = Self.four(UInt32(body.count))
        let unknown = [UInt8](repeating: 0, count: sizes.count)
        body += [0x50, 0x4B, 3, 4] + start + (hasDescriptor ? unknown : sizes) + length + Array(name.utf8) + content
        if hasDescriptor { body += [0x50, 0x4B, 7, 8] + sizes }
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

    /// The archive as those above four gigabytes are: the real counts and offsets stand in records of their own
    /// (ZIP application note 6.3.10, §4.3.14 and §4.3.15).
    package var bytesOfZip64: [UInt8] {
        let number = Self.eight(count)
        let size = Self.eight(44) + Self.two(45) + Self.two(45) + Self.four(0) + Self.four(0)
        let record = [0x50, 0x4B, 6, 6] + size + number + number + Self.eight(directory.count) + Self.eight(body.count)
        let place = Self.eight(body.count + directory.count)
        let locator = [0x50, 0x4B, 6, 7] + Self.four(0) + place + Self.four(1)
        let elsewhere = [UInt8](repeating: 0xFF, count: 12)
        return body + directory + record + locator + [0x50, 0x4B, 5, 6] + Self.four(0) + elsewhere + Self.two(0)
    }

    /// An archive of these texts, in this order.
    package static func archive(_ members: KeyValuePairs<String, String>) -> [UInt8] {
        var builder = ZipBuilder()
        for (name, content) in members { builder.add(name, content) }
        return builder.bytes
    }

    private static func two(_ value: UInt16) -> [UInt8] { [UInt8(value & 255), UInt8(value >> 8)] }
    private static func eight(_ value: Int) -> [UInt8] { (0..<8).map { UInt8(value >> (8 * $0) & 255) } }
    private static func four(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> (8 * $0) & 255) } }

    /// CRC-32 of ISO 3309.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
        }
    }
}
