internal import Glibc
internal import SystemPackage

/// The stream of messages and progress, apart from the text that a command prints.
struct StandardError: TextOutputStream {
    /// Whether somebody is watching.
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    mutating func write(_ text: String) {
        // Answers printed before this message come first; a closed stream has nobody to tell.
        fflush(nil)
        _ = try? FileDescriptor.standardError.writeAll(text.utf8)
    }
}
