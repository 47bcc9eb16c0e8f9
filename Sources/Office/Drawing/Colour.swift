/// A colour without transparency, as OpenDocument writes it (part 1, §18.3.9): `#0b2d5e`.
struct Colour: Hashable, Sendable {
    /// Red, green and blue.
    let channels: [UInt8]

    init?(_ text: String?) {
        guard let text, text.utf8.count == 7, text.hasPrefix("#"), let value = UInt32(text.dropFirst(), radix: 16)
        else { return nil }
        self.init(value)
    }

    /// 0xRRGGBB.
    init(_ value: UInt32) {
        channels = [16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    private init(channels: [UInt8]) {
        self.channels = channels
    }

    static let white = Colour(0xFFFFFF)
    static let black = Colour(0)

    /// This colour laid over another, `sixteenths` opaque.
    func over(_ other: Colour, sixteenths: Int) -> Colour {
        Colour(
            channels: zip(channels, other.channels).map { above, below in
                UInt8((Int(above) * sixteenths + Int(below) * (16 - sixteenths) + 8) / 16)
            }
        )
    }

    /// How far another colour looks from this one.
    func distance(to other: Colour) -> Int {
        zip(channels, other.channels).reduce(0) { $0 + abs(Int($1.0) - Int($1.1)) }
    }
}
