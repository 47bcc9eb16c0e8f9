/// Writes a canvas as a picture (PNG, ISO/IEC 15948), one byte a pixel.
struct PortableNetworkGraphic {
    private(set) var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// Nil when there is no memory to compress it.
    init?(_ canvas: Canvas) {
        guard let pixels = Zlib.compressed(Self.rows(of: canvas)) else { return nil }
        let indexed: UInt8 = 3
        append("IHDR", Self.number(canvas.width) + Self.number(canvas.height) + [8, indexed, 0, 0, 0])
        append("PLTE", canvas.palette.flatMap(\.channels))
        // The first colour of the palette lets everything through (§11.3.2.1).
        if canvas.isTransparent { append("tRNS", [0]) }
        append("IDAT", pixels)
        append("IEND", [])
    }

    /// The rows of the picture, each after the number of its filter: none (§9.2).
    private static func rows(of canvas: Canvas) -> [UInt8] {
        var rows: [UInt8] = []
        rows.reserveCapacity((canvas.width + 1) * canvas.height)
        for row in 0..<canvas.height {
            rows.append(0)
            rows += canvas.pixels[(row * canvas.width)..<((row + 1) * canvas.width)]
        }
        return rows
    }

    /// A chunk: its length, its type, its bytes and their checksum (§5.3).
    private mutating func append(_ type: String, _ content: [UInt8]) {
        let checked = Array(type.utf8) + content
        bytes += Self.number(content.count) + checked + Self.number(Int(Zlib.checksum(checked)))
    }

    /// Four bytes, the highest first (§7.1).
    private static func number(_ value: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }
}

extension Scene {
    /// This drawing as PNG; nil when there is no memory to make it.
    package func png(pixelsPerUnit: Double) -> [UInt8]? {
        PortableNetworkGraphic(ScenePainter(self, pixelsPerUnit: pixelsPerUnit).canvas)?.bytes
    }
}
