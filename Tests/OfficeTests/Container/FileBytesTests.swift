import Foundation
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

    @Test func `a file that grows while it is read is told`() throws {
        try folder.add("a.ods", bytes: [UInt8](repeating: 0, count: 8 << 20))
        let writer = Process()
        writer.executableURL = URL(filePath: "/bin/sh")
        writer.arguments = ["-c", "while printf x >> \"$0\"; do :; done", path]
        try writer.run()
        // Its other signals are blocked, as those of the thread that starts it.
        defer {
            kill(writer.processIdentifier, SIGKILL)
            writer.waitUntilExit()
        }
        var failure: OfficeError?
        for _ in 0..<10_000 where failure == nil {
            do { _ = try FileBytes.read(path) } catch { failure = error }
        }
        #expect(failure == .changedWhileRead(path: path))
    }
}
