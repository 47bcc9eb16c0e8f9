internal import Evaluation
internal import Office

extension Workbook {
    /// Why the answers of a form cannot be trusted to be all there; nil when they are.
    ///
    /// A reader keeps what it can of a damaged part. Judging what is left would blame its author for answers that the
    /// file lost on its way: it is asked for again instead. What is lost on other sheets costs nothing.
    func damage(to form: Form) -> OfficeError? {
        let onSheets = sheets.filter { form.has($0.name) }.flatMap(\.diagnostics)
        return (diagnostics + onSheets).lazy.compactMap(\.damage).first ?? excess(in: form)
    }

    /// More text than anybody types: every answer is kept until its documents are written.
    private func excess(in form: Form) -> OfficeError? {
        let bytes = sheets.filter { form.has($0.name) }.map { $0.textByteCount(inFirst: FormLimits.rows) }.reduce(0, +)
        return bytes > FormLimits.textBytes ? .tooLarge(.answerBytes, allowed: FormLimits.textBytes) : nil
    }
}

extension WorkbookDiagnostic {
    fileprivate var damage: OfficeError? {
        switch fact {
        case .damagedPart(let part), .checksumMismatch(let part): .damagedPart(part)
        case .missingPart(let part): .missingPart(part)
        case .malformedXML(let part, let line): .malformedXML(part: part, line: line)
        case .unreadableValue, .unknownCellType, .dateOutOfRange, .missingSharedString, .badReference, .duplicateCell,
            .repetitionCut, .textCut, .nestedTooDeep, .duplicateMember, .notATable, .partsFoundByName,
            .replacedCharacters:
            nil
        }
    }
}
