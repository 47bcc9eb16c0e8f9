import Words

extension String {
    /// Whether following an address may run something.
    var runsPrograms: Bool {
        let programs: Set = [
            "javascript", "vbscript", "data", "vnd.sun.star.script", "macro", "script", "service", ".uno", "slot",
        ]
        return scheme.map(programs.contains) ?? false
    }

    /// Whether an address names a file of the machine where it was written; `../` leads from within a package to the files
    /// beside it (OpenDocument 1.2 part 3, §3.7).
    var namesLocalFile: Bool { scheme == "file" || ["/", "\\\\", "../"].contains(where: hasPrefix) }

    /// What stands before the first colon; blanks and other marks that programs leave out do not hide it.
    private var scheme: String? {
        guard let colon = firstIndex(of: ":") else { return nil }
        return self[..<colon].filter { !$0.isWhitespace && !$0.unicodeScalars.allSatisfy(\.isInvisible) }.lowercased()
    }
}
