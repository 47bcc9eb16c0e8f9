extension ODSCellAttributes {
    /// The cell that these attributes and this text make, nil when it is empty; a value that does not fit its type is
    /// told to `note` and the text kept.
    ///
    /// `isComputed` says that an array formula of another cell fills this one; `format` is what the styles make of numbers.
    func cell(
        text: ODSText,
        isCovered: Bool,
        isComputed: Bool,
        as format: (ODSNumberFormat, epoch: Int)?,
        note: (WorkbookDiagnostic.Fact) -> Void
    ) -> Cell? {
        let isError = isError || (isComputed || formula != nil) && showsError(text)
        let value = isError ? .error(text.string) : value(text: text, format: format, note: note)
        guard value != nil || formula != nil, !PictureFormula.isText(value),
            !(formula.map(PictureFormula.isOne) ?? false)
        else { return nil }
        return Cell(value, formula: formula, isCovered: isCovered)
    }

    /// Whether the result of a formula is shown as an error: Excel and old versions of OpenOffice write it as a zero, Gnumeric as
    /// a text.
    private func showsError(_ text: ODSText) -> Bool {
        switch type {
        case .float, .percentage, .currency, .date, .time, .boolean:
            guard number.flatMap({ NumberParser.double($0) }) ?? 0 == 0 else { return false }
            return ErrorWord.stands(for: text.string)
        case .string, .absent, .void, .unknown: return ErrorWord.isShown(by: text.isEmpty ? string ?? "" : text.string)
        }
    }

    private func value(
        text: ODSText,
        format: (ODSNumberFormat, epoch: Int)?,
        note: (WorkbookDiagnostic.Fact) -> Void
    ) -> CellValue? {
        switch type {
        case .float:
            guard let (format, epoch) = format, let number = number.flatMap({ NumberParser.double($0) }) else {
                return numeric(.plain, text, note)
            }
            return format.value(of: number, epoch: epoch)
        case .percentage: return numeric(.percentage, text, note)
        case .currency: return numeric(currency.map(NumberKind.amount) ?? .currency(code: nil), text, note)
        case .date: return typed(date, text, note) { DateTimeParser.value($0) }
        case .time: return typed(time, text, note) { Self.time($0) }
        case .boolean:
            return typed(boolean, text, note) { Self.boolean($0).map { .boolean($0) } }
        case .string: return textual(text)
        case .absent where number != nil: return numeric(.plain, text, note)
        case .absent, .void: return text.isEmpty && string == nil ? nil : textual(text)
        case .unknown(let name):
            note(.unknownCellType(name))
            return textual(text)
        }
    }

    private func numeric(
        _ kind: NumberKind,
        _ text: ODSText,
        _ note: (WorkbookDiagnostic.Fact) -> Void
    ) -> CellValue? {
        if let number, let value = NumberParser.double(number) { return .number(value, kind) }
        return unreadable(number, text, note)
    }

    private func typed(
        _ attribute: String?,
        _ text: ODSText,
        _ note: (WorkbookDiagnostic.Fact) -> Void,
        as parse: (String) -> CellValue?
    ) -> CellValue? {
        if let attribute, let value = parse(attribute) { return value }
        return unreadable(attribute, text, note)
    }

    /// `true` and `false`, or a number, which some versions of LibreOffice write: any but 0 is true.
    private static func boolean(_ text: String) -> Bool? {
        NumberParser.boolean(text) ?? NumberParser.double(text).map { $0 != 0 }
    }

    /// A duration, or the time of day that some programs write instead.
    private static func time(_ text: String) -> CellValue? {
        if let seconds = DateTimeParser.duration(text) { return .duration(seconds: seconds) }
        guard case .duration(let seconds) = DateTimeParser.value(text) else { return nil }
        return .duration(seconds: seconds)
    }

    /// The attribute wins over what is displayed (§19.379).
    private func textual(_ text: ODSText) -> CellValue? {
        if let string, !string.isEmpty || text.isEmpty {
            return string.isEmpty && formula == nil ? nil : .text(string)
        }
        return text.isEmpty && formula == nil ? nil : .text(text.string)
    }

    private func unreadable(
        _ attribute: String?,
        _ text: ODSText,
        _ note: (WorkbookDiagnostic.Fact) -> Void
    ) -> CellValue? {
        let attribute = attribute ?? ""
        if attribute.isEmpty, text.isEmpty { return nil }
        note(.unreadableValue(attribute))
        return .text(text.isEmpty ? attribute : text.string)
    }
}
