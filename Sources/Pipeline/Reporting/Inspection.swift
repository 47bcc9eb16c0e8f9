internal import Office

/// A workbook as the reader sees it: `cmq inspect`.
package struct Inspection {
    private let workbook: Workbook

    package init(ofFile path: String) throws(UnreadableFile) {
        do {
            workbook = try Workbook(contentsOf: path)
        } catch {
            throw UnreadableFile(path: path, error: error)
        }
    }

    /// For people.
    package var text: [String] { WorkbookDump(of: workbook).lines }

    /// One JSON line per non-empty cell.
    package var cells: [String] { WorkbookDump(of: workbook).jsonLines }

    /// The whole workbook with its flags and what was stepped over, as one JSON document.
    package var document: [String] { WorkbookDocument(of: workbook).lines }
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
