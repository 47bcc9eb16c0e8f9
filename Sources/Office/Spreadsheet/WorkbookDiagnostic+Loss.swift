extension WorkbookDiagnostic.Fact {
    /// Whether cells may be missing from what was read: a reader of answers must say so, or it blames the author.
    package var losesCells: Bool {
        switch self {
        case .missingSharedString, .badReference, .repetitionCut, .textCut, .missingPart, .damagedPart,
            .checksumMismatch, .malformedXML, .nestedTooDeep:
            true
        case .unreadableValue, .unknownCellType, .dateOutOfRange, .duplicateCell, .duplicateMember, .notATable,
            .partsFoundByName, .replacedCharacters:
            false
        }
    }
}

extension Workbook {
    /// What was stepped over anywhere: in the file as a whole, then sheet by sheet.
    package var allDiagnostics: [WorkbookDiagnostic] { diagnostics + sheets.flatMap(\.diagnostics) }

    /// Whether a character of a text may be read as U+FFFD for what it was.
    package var hasReplacedCharacters: Bool {
        allDiagnostics.contains { if case .replacedCharacters = $0.fact { true } else { false } }
    }

    /// Whether cells may be missing from what was read.
    package var isIncomplete: Bool { allDiagnostics.contains { $0.fact.losesCells } }
}
