import Office
import Support
import Testing

@Suite struct `A lock on a file` {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func take() throws -> FileLock { try FileLock(folder.path + "/verrou") }

    @Test func `is taken once, and leaves nothing`() throws {
        let lock = try take()
        #expect(throws: FileLock.Refusal.self) { try take() }
        lock.release()
        #expect(folder.names() == [])
    }

    @Test func `released twice, is still that of who took it in between`() throws {
        let first = try take()
        first.release()
        let second = try take()
        first.release()
        #expect(folder.names() == ["verrou"])
        #expect(throws: FileLock.Refusal.self) { try take() }
        second.release()
        #expect(folder.names() == [])
    }
}
