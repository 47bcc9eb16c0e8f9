/// A text in 64 bits (FNV-1a): enough to see that two texts are the same without keeping either.
///
/// It is no proof against forgery, which nothing here rests on: five comments must be the same before anybody is asked.
package struct Fingerprint: Codable, Hashable, Sendable {
    package let value: UInt64

    /// The same for the bytes of a text.
    package init(of bytes: Span<UInt8>) {
        var value: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in 0..<bytes.count { value = (value ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
        self.value = value
    }

    package init(of text: String) {
        value = text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
