internal import Glibc

/// The stream of messages and progress, apart from the text that a command prints.
///
/// C reaches it by a pointer that Swift holds for unsafe. Lending its number to `print` for the time of one message asks
/// for none; only the main task writes here, so that nothing else is printed meanwhile.
struct StandardError: TextOutputStream {
    /// Whether somebody is watching.
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    mutating func write(_ text: String) {
        fflush(nil)
        let output = dup(STDOUT_FILENO)
        dup2(STDERR_FILENO, STDOUT_FILENO)
        print(text, terminator: "")
        fflush(nil)
        if output >= 0 {
            dup2(output, STDOUT_FILENO)
            close(output)
        } else {
            close(STDOUT_FILENO)
        }
    }
}
