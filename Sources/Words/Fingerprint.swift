/// Texts in 64 bits (FNV-1a): enough to see that two are the same without keeping either, on every machine and every day.
///
/// It is no proof against forgery, which nothing here rests on: five comments must be the same before anybody is asked.
package struct Fingerprint: Codable, Hashable, Sendable {
    package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// That of nothing.
    package init() {}

    /// That of the bytes of a text.
    package init(of bytes: Span<UInt8>) {
        add(bytes)
    }

    package init(of text: String) {
        add(text.utf8Span.span)
    }

    /// Adds one text of several, given in pieces: `ab`, `c` is not `a`, `bc`.
    package mutating func add(_ pieces: String...) {
        for piece in pieces { add(piece.utf8Span.span) }
        add(0)
    }

    package mutating func add(_ bytes: Span<UInt8>) {
        for index in 0..<bytes.count { add(bytes[index]) }
    }

    private mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }
}

extension Fingerprint {
    /// Reads ``text``; nil for any other.
    package init?(text: some StringProtocol) {
        guard text.utf8.count == 16, let value = UInt64(text, radix: 16) else { return nil }
        self.value = value
    }

    /// Sixteen hexadecimal digits.
    package var text: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Four digits, for what no word depends on.
    package var mark: String { String(text.prefix(4)) }

    /// Eight digits.
    package var short: String {
        let digits = String(UInt32(truncatingIfNeeded: value ^ (value >> 32)), radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
