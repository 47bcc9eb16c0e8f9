import Office
import Pipeline
import Support
import Testing

@Suite struct `A scratch folder` {
    private let place: TemporaryFolder

    init() throws {
        place = try TemporaryFolder()
    }

    @Test func `leaves nothing`() throws {
        let scratch = ScratchFolder(in: place.path)
        try scratch.folder.write([1], to: "rapports/BOR-001.odt")
        #expect(place.names().contains { $0.hasSuffix("rapports/BOR-001.odt") })
        scratch.remove()
        #expect(place.names() == [])
    }

    @Test func `of a killed command goes with the next one, that of another at work stays`() throws {
        for name in ["cmq-verify-1", "cmq-verify-2"] {
            try place.add("\(name)/rapports/BOR-001.odt", "un rapport")
            try place.add(name + ".verrou", "1")
        }
        let lock = try FileLock(place.path + "/cmq-verify-2.verrou")
        ScratchFolder(in: place.path).remove()
        #expect(
            place.names() == [
                "cmq-verify-2", "cmq-verify-2.verrou", "cmq-verify-2/rapports", "cmq-verify-2/rapports/BOR-001.odt",
            ]
        )
        lock.release()
    }
}
