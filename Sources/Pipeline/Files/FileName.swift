import Words

/// The name of a file made from an identifier that a stranger typed.
///
/// Letters, digits, hyphens and underscores stay; every other character becomes its UTF-8 bytes in hexadecimal after a
/// tilde, so that two identifiers never share a file, no name climbs out of its folder, and a link needs no escape. So
/// does the first letter of a name that Windows keeps for a device.
package struct FileName: Sendable, Hashable, CustomStringConvertible {
    /// The name, without extension.
    package let description: String

    package init(of identifier: String) {
        let isDevice = Self.devices.contains(identifier.lowercased())
        let safe = identifier.unicodeScalars.enumerated().map { place, scalar in
            isDevice && place == 0 ? Self.escaped(scalar) : Self.spelled(scalar)
        }.joined()
        description = safe.utf8.count <= Self.longest ? (safe.isEmpty ? "~" : safe) : Self.shortened(safe)
    }

    /// Most file systems stop at 255 bytes, and an extension has to follow.
    private static let longest = 120

    private static func spelled(_ scalar: Unicode.Scalar) -> String {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .decimalNumber:
            String(scalar)
        default:
            scalar == "-" || scalar == "_" ? String(scalar) : escaped(scalar)
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        String(scalar).utf8.map { "~" + hexadecimal($0) }.joined()
    }

    /// No file can have these names there, whatever its extension and capitals.
    private static let devices = Set(
        ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] }
    )

    /// A long name keeps its beginning, and a fingerprint of the whole keeps it apart from its like.
    private static func shortened(_ name: String) -> String {
        var beginning = ""
        for character in name where beginning.utf8.count + character.utf8.count <= 100 { beginning.append(character) }
        return beginning + "~~" + Fingerprint(of: name).text.uppercased()
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
}
