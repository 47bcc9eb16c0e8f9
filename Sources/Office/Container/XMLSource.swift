/// Where the bytes of a part come from, chunk by chunk.
struct XMLSource {
    private enum Origin {
        case bytes([UInt8])
        case stream(ZipStream)
    }

    private let origin: Origin
    private var offset = 0
    private(set) var isFinished = false
    let expectedCount: Int

    /// A document held in memory.
    init(_ bytes: [UInt8]) {
        origin = .bytes(bytes)
        expectedCount = bytes.count
    }

    /// A member of an archive.
    init(_ stream: ZipStream) {
        origin = .stream(stream)
        expectedCount = stream.expectedCount
    }

    /// Fills up a chunk to that size, or less where the whole part is smaller.
    mutating func read(into chunk: inout FlatTable<UInt8>, upTo size: Int) throws(OfficeError) {
        let room = min(max(expectedCount, 1 << 10), size - 1) + 1 - chunk.count
        switch origin {
        case .bytes(let bytes):
            let end = min(offset + room, bytes.count)
            chunk.append(contentsOf: bytes.span.extracting(offset..<end))
            offset = end
            isFinished = end == bytes.count
        case .stream(let stream):
            isFinished = try stream.read(into: &chunk, atMost: room) == 0
        }
    }

    /// Starts again from the first byte.
    mutating func rewind() throws(OfficeError) {
        if case .stream(let stream) = origin { try stream.rewind() }
        offset = 0
        isFinished = false
    }
}
