import Office
import Testing

@Suite struct `Bytes packed in memory` {
    @Test(arguments: [0, 1, 40_000]) func `come back as they were`(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 / 7) }
        let packed = try #require(Zlib.compressed(bytes))
        #expect(Zlib.expanded(packed, to: count) == bytes)
    }

    @Test func `take less room when they repeat themselves`() throws {
        #expect(try #require(Zlib.compressed(Array(repeating: 65, count: 10_000))).count < 200)
    }

    @Test(arguments: [99, 101]) func `are refused when there are not as many as was said`(size: Int) throws {
        let packed = try #require(Zlib.compressed(Array(repeating: 65, count: 100)))
        #expect(Zlib.expanded(packed, to: size) == nil)
    }
}
