import Pipeline
import Testing

@Suite struct `The digest of a file` {
    @Test func `is its SHA-256, in hexadecimal`() {
        #expect(
            "\(FileDigest(of: Array("abc".utf8)))"
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        )
    }

    @Test func `of several files depends on their order`() {
        let (one, other) = (FileDigest(of: [1]), FileDigest(of: [2]))
        #expect(FileDigest(of: [one, other]) != FileDigest(of: [other, one]))
    }
}
