import Words

/// A picture of the data (*image*): what its bytes are, whatever its file was called.
package struct Picture: Hashable, Sendable {
    /// The formats that every reader of OpenDocument shows.
    enum Format: String { case png, jpeg }

    let bytes: [UInt8]
    let format: Format
    /// In pixels.
    let width: Int
    let height: Int
    /// What somebody who cannot see the picture needs to know.
    let alternativeText: String

    /// Nil unless the bytes are a PNG or JPEG picture and there is an alternative text.
    package init?(bytes: [UInt8], alternativeText: String) {
        guard !alternativeText.trimmed.isEmpty else { return nil }
        let found: (format: Format, width: Int, height: Int)
        if let size = Self.sizeOfPNG(bytes) {
            found = (.png, size.width, size.height)
        } else if let size = Self.sizeOfJPEG(bytes) {
            found = (.jpeg, size.width, size.height)
        } else {
            return nil
        }
        guard found.width > 0, found.height > 0 else { return nil }
        self.bytes = bytes
        self.alternativeText = alternativeText
        (format, width, height) = found
    }

    /// PNG (ISO/IEC 15948), §5.2 and §11.2.2.
    private static func sizeOfPNG(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        guard bytes.count >= 33, bytes.starts(with: signature) else { return nil }
        return (number(bytes[16..<20]), number(bytes[20..<24]))
    }

    /// JPEG (ITU-T T.81), §B.1 and §B.2.2: the size stands in the frame header, after other segments.
    private static func sizeOfJPEG(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.starts(with: [0xFF, 0xD8, 0xFF]) else { return nil }
        var position = 2
        while position + 9 < bytes.count, bytes[position] == 0xFF {
            let marker = bytes[position + 1]
            if 0xC0...0xCF ~= marker, ![0xC4, 0xC8, 0xCC].contains(marker) {
                return (number(bytes[(position + 7)..<(position + 9)]), number(bytes[(position + 5)..<(position + 7)]))
            }
            position += marker == 0xFF ? 1 : 2 + number(bytes[(position + 2)..<(position + 4)])
        }
        return nil
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $0 << 8 | Int($1) }
    }
}
