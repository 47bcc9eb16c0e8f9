import FoundationEssentials
import Glibc
import Office
import Support
import Testing

@Suite struct `The bytes of a file` {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private var path: String { folder.path + "/a.ods" }

    @Test func `are those of the file that a link leads to`() throws {
        try folder.add("b.ods", "content")
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "b.ods")
        #expect(try FileBytes.read(path) == Array("content".utf8))
    }

    @Test func `a path without a file, and a folder, are told apart`() {
        #expect(throws: OfficeError.notFound(path: "/nowhere/x.ods")) { try FileBytes.read("/nowhere/x.ods") }
        #expect(throws: OfficeError.isDirectory(path: "/")) { try FileBytes.read("/") }
    }

    @Test func `a pipe that nobody writes is not waited for`() {
        #expect(unsafe mkfifo(path, 0o600) == 0)
        #expect(throws: OfficeError.notARegularFile(path: path)) { try FileBytes.read(path) }
    }

    @Test func `a link to a pipe or to a device is not opened`() throws {
        #expect(unsafe mkfifo(folder.path + "/pipe", 0o600) == 0)
        for destination in ["pipe", "/dev/zero"] {
            try? FileManager.default.removeItem(atPath: path)
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: destination)
            #expect(throws: OfficeError.notARegularFile(path: path)) { try FileBytes.read(path) }
        }
    }

    @Test(.timeLimit(.minutes(1))) func `a file that grows while it is read is told`() async throws {
        try folder.add("a.ods", bytes: [UInt8](repeating: 0, count: 8 << 20))
        let writer = Task.detached { [path] in
            let file = unsafe open(path, O_WRONLY | O_APPEND)
            while !Task.isCancelled { _ = unsafe write(file, "x", 1) }
            close(file)
        }
        defer { writer.cancel() }
        var failure: OfficeError?
        while failure == nil {
            do { _ = try FileBytes.read(path) } catch { failure = error }
            await Task.yield()
        }
        #expect(failure == .changedWhileRead(path: path))
    }
}
