internal import CZlib

/// A PNG picture of at most 256 colours, read back pixel by pixel (ISO/IEC 15948); written for tests.
package struct PaintedPicture {
    package let width: Int
    package let height: Int
    private let palette: [UInt32]
    private let rows: [UInt8]
    private let opacities: [UInt8]

    /// Nil unless the picture is whole: signature, chunks, checksums, as many pixels as it says.
    package init?(_ bytes: [UInt8]) {
        var chunks: [String: [UInt8]] = [:]
        guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
        var position = 8
        while position + 12 <= bytes.count {
            let end = position + 8 + Self.number(bytes[position...])
            guard end + 4 <= bytes.count else { return nil }
            let checked = Array(bytes[(position + 4)..<end])
            guard Self.number(bytes[end...]) == Self.checksum(checked) else { return nil }
            chunks[String(decoding: checked[..<4], as: UTF8.self)] = Array(checked[4...])
            position = end + 4
        }
        guard let header = chunks["IHDR"], let colours = chunks["PLTE"], let data = chunks["IDAT"], chunks["IEND"] == []
        else { return nil }
        guard header.count == 13, Array(header[8...]) == [8, 3, 0, 0, 0] else { return nil }
        width = Self.number(header[0...])
        height = Self.number(header[4...])
        palette = stride(from: 0, to: colours.count, by: 3).map { place in
            colours[place..<(place + 3)].reduce(0) { $0 << 8 | UInt32($1) }
        }
        opacities = chunks["tRNS"] ?? []
        guard let rows = Self.uncompressed(data, count: (width + 1) * height) else { return nil }
        self.rows = rows
        guard rows.allSatisfy({ $0 < palette.count }) else { return nil }
    }

    /// The colour of a pixel, 0xRRGGBB.
    package subscript(column: Int, row: Int) -> UInt32 {
        palette[Int(rows[row * (width + 1) + 1 + column])]
    }

    /// Whether a pixel shows what lies behind the picture.
    package func isTransparent(_ column: Int, _ row: Int) -> Bool {
        let place = Int(rows[row * (width + 1) + 1 + column])
        return opacities.indices.contains(place) && opacities[place] == 0
    }

    /// How many pixels of a row have a colour.
    package func count(of colour: UInt32, inRow row: Int) -> Int {
        (0..<width).count { self[$0, row] == colour }
    }

    /// How many pixels of a column have a colour.
    package func count(of colour: UInt32, inColumn column: Int) -> Int {
        (0..<height).count { self[column, $0] == colour }
    }

    /// How many pixels have a colour.
    package func count(of colour: UInt32) -> Int {
        (0..<height).reduce(0) { $0 + count(of: colour, inRow: $1) }
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    }

    private static func checksum(_ bytes: [UInt8]) -> Int {
        Int(unsafe bytes.withUnsafeBufferPointer { unsafe crc32_z(0, $0.baseAddress, $0.count) })
    }

    private static func uncompressed(_ bytes: [UInt8], count: Int) -> [UInt8]? {
        var whole = [UInt8](repeating: 0, count: count)
        var written = uLong(count)
        let status = unsafe whole.withUnsafeMutableBufferPointer { target in
            unsafe bytes.withUnsafeBufferPointer { source in
                unsafe uncompress(target.baseAddress, &written, source.baseAddress, uLong(source.count))
            }
        }
        return status == Z_OK && written == uLong(count) ? whole : nil
    }
}
