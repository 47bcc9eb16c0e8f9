import ArgumentParser

/// What the process tells the one who called it (specification §8).
enum ExitStatus: Int32 {
    case success = 0
    /// Some finding at or above `--fail-on`.
    case findings = 1
    /// Some file is unreadable; the outputs of the others are written.
    case unreadable = 2
    case wrongUsage = 64
    case missingInput = 66
    case internalError = 70
    case cannotWrite = 73
    /// Referential, campaign workbook or template unsound: nothing processed.
    case unsound = 78

    var code: ExitCode { ExitCode(rawValue) }
}

/// A run that could not take place: what to print, and the exit status.
struct Failure: Error {
    let status: ExitStatus
    let lines: [String]
}
