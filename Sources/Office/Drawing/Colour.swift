internal import Glibc

/// A colour without transparency, as OpenDocument writes it (part 1, §18.3.9): `#0b2d5e`.
package struct Colour: Hashable, Sendable {
    /// 0xRRGGBB.
    private let value: UInt32

    /// - Parameter value: 0xRRGGBB; what stands before is left out.
    package init(_ value: UInt32) {
        self.value = value & 0xFF_FFFF
    }

    init?(_ text: String?) {
        guard let text, text.utf8.count == 7, text.hasPrefix("#"), let value = UInt32(text.dropFirst(), radix: 16)
        else { return nil }
        self.init(value)
    }

    package static let white = Colour(0xFFFFFF)
    package static let black = Colour(0)

    /// As spreadsheets of Office Open XML write it: `0B2D5E`.
    var hexadecimal: String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// As OpenDocument and style sheets of the Web write it: `#0b2d5e`.
    package var text: String { "#" + hexadecimal.lowercased() }

    /// Red, green and blue.
    var channels: [UInt8] { [16, 8, 0].map { UInt8(channel(at: $0)) } }

    private func channel(at shift: Int) -> Int { Int(value >> shift & 0xFF) }

    /// This colour laid over another, `sixteenths` opaque.
    func over(_ other: Colour, sixteenths: Int) -> Colour {
        func mixed(_ shift: Int) -> UInt32 {
            let sum = channel(at: shift) * sixteenths + other.channel(at: shift) * (16 - sixteenths)
            return UInt32((sum + 8) / 16) << shift
        }
        return Colour(mixed(16) | mixed(8) | mixed(0))
    }

    /// How much lighter the lighter of two colours is, 1 to 21 (WCAG 2.1, « contrast ratio »).
    func contrast(with other: Colour) -> Double {
        let lights = [luminance, other.luminance].sorted()
        return (lights[1] + 0.05) / (lights[0] + 0.05)
    }

    private var luminance: Double {
        let shares = channels.map { channel in
            let share = Double(channel) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * shares[0] + 0.7152 * shares[1] + 0.0722 * shares[2]
    }

    /// How far another colour looks from this one.
    func distance(to other: Colour) -> Int {
        func apart(_ shift: Int) -> Int { abs(channel(at: shift) - other.channel(at: shift)) }
        return apart(16) + apart(8) + apart(0)
    }
}
