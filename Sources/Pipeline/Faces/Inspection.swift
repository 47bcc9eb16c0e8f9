internal import Office

/// A workbook as the reader sees it: `cmq inspect`.
package struct Inspection {
    private let dump: WorkbookDump

    package init(ofFile path: String) throws(UnreadableFile) {
        do {
            dump = WorkbookDump(of: try Workbook(contentsOf: path))
        } catch {
            throw UnreadableFile(path: path, error: error)
        }
    }

    /// For people.
    package var lines: [String] { dump.lines }

    /// One JSON line per non-empty cell.
    package var jsonLines: [String] { dump.jsonLines }
}

/// Why a file cannot be inspected.
package struct UnreadableFile: Error {
    /// Whether there is no such file.
    package let isMissing: Bool
    /// What to print.
    package let lines: [String]

    init(path: String, error: OfficeError) {
        isMissing = error == .notFound(path: path)
        let text = UnreadableText(error)
        lines = ["\(path) : \(text.sentence)", "→ \(text.hint)"]
    }
}
