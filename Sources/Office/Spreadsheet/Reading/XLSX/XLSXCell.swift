/// One `c` element as written (ECMA-376 part 1, §18.3.1.4); its bytes are turned into a value once, at its end.
struct XLSXCell {
    /// `ST_CellType`, §18.18.11.
    enum ValueType {
        case number, shared, inline, formulaText, boolean, date, error, unknown
    }

    /// Where the cell says it stands.
    private(set) var place: CellReference?
    private(set) var badReference: String?
    private(set) var type = ValueType.number
    private var unknownType = ""
    private(set) var style = 0
    /// Whether the cell shows more than its value: a picture placed in it, most often (`vm`).
    private var hasRichValue = false
    private var content: [UInt8] = []
    private var hasContent = false
    private var inlineText: String?
    private(set) var hasFormula = false
    private(set) var formula: [UInt8] = []
    /// Index of the shared formula the cell takes part in (§18.3.1.40).
    private(set) var sharedFormula: Int?
    private var text: XLSXText

    init(limits: Limits) { text = XLSXText(limits: limits) }

    /// Forgets the former cell and reads the attributes of the next.
    mutating func begin(_ reader: borrowing XMLReader) {
        place = nil
        if badReference != nil { badReference = nil }
        type = .number
        style = 0
        hasRichValue = false
        if hasContent || hasFormula || inlineText != nil { forgetChildren() }
        for index in 0..<reader.attributeCount {
            // Comparing numbers spares to look each one up.
            let number = reader.attributeNumber(index)
            if number == XLSXToken.reference.rawValue {
                reader.value(index) { readReference($0) }
            } else if number == XLSXToken.type.rawValue {
                reader.value(index) { readType($0) }
            } else if number == XLSXToken.styleIndex.rawValue {
                style = reader.value(index) { NumberParser.int($0) ?? -1 }
            } else if number == XLSXToken.valueMetadata.rawValue {
                hasRichValue = true
            }
        }
    }

    private mutating func forgetChildren() {
        hasContent = false
        inlineText = nil
        hasFormula = false
        sharedFormula = nil
        content.removeAll(keepingCapacity: true)
        formula.removeAll(keepingCapacity: true)
    }

    private mutating func readReference(_ bytes: Span<UInt8>) {
        guard !bytes.isEmpty else { return }
        place = CellReference(bytes)
        if place == nil { badReference = String(bytes) }
    }

    private mutating func readType(_ bytes: Span<UInt8>) {
        if bytes.equals("s") {
            type = .shared
        } else if bytes.equals("n") {
            type = .number
        } else if bytes.equals("str") {
            type = .formulaText
        } else if bytes.equals("inlineStr") {
            type = .inline
        } else if bytes.equals("b") {
            type = .boolean
        } else if bytes.equals("e") {
            type = .error
        } else if bytes.equals("d") {
            type = .date
        } else {
            type = .unknown
            unknownType = String(bytes)
        }
    }

    /// Reads one child of the cell; children nobody knows are stepped over.
    mutating func readChild(_ reader: inout XMLReader) throws(OfficeError) {
        switch reader.xlsxToken {
        case .value:
            hasContent = true
            try Self.readText(&reader, into: &content)
        case .formula:
            hasFormula = true
            sharedFormula =
                reader.attribute(.type) == "shared"
                ? reader.attribute(.sharedIndex).flatMap { NumberParser.int($0) } : nil
            try Self.readText(&reader, into: &formula)
        case .inlineString:
            try text.read(&reader)
            inlineText = text.string
        default: try reader.skipElement()
        }
    }

    private static func readText(_ reader: inout XMLReader, into bytes: inout [UInt8]) throws(OfficeError) {
        while let kind = try reader.advance(), kind != .end {
            switch kind {
            case .text: reader.text { bytes.append(contentsOf: $0) }
            case .start: try reader.skipElement()
            case .end: break
            }
        }
    }

    /// The value; what does not fit its type is kept as text and told to `note`.
    func value(
        _ context: XLSXContext,
        hasFormula: Bool,
        note: (WorkbookDiagnostic.Fact) -> Void
    ) -> CellValue? {
        if let inlineText { return inlineText.isEmpty && !hasFormula ? nil : .text(inlineText) }
        guard hasContent else { return nil }
        let trimmed = String(decoding: content, as: UTF8.self).withoutXMLBlanks
        switch type {
        case .formulaText, .inline: return content.isEmpty && !hasFormula ? nil : .text(XLSXEscape.decode(content))
        case _ where trimmed.isEmpty: return nil
        case .number: return number(trimmed, context, note)
        case .shared: return shared(trimmed, context, note)
        case .boolean: return NumberParser.boolean(trimmed).map { .boolean($0) } ?? unreadable(note)
        // What programs that cannot show the picture show in its place.
        case .error where hasRichValue && !hasFormula && trimmed == "#VALUE!": return nil
        case .error: return .error(trimmed)
        case .date:
            if let value = DateTimeParser.value(trimmed) { return value }
            if let seconds = DateTimeParser.duration(trimmed) { return .duration(seconds: seconds) }
            return NumberParser.double(trimmed) == nil ? unreadable(note) : number(trimmed, context, note)
        case .unknown:
            note(.unknownCellType(unknownType))
            guard NumberParser.double(trimmed) != nil else { return .text(String(decoding: content, as: UTF8.self)) }
            return number(trimmed, context, note)
        }
    }

    private func number(
        _ text: String,
        _ context: XLSXContext,
        _ note: (WorkbookDiagnostic.Fact) -> Void
    ) -> CellValue? {
        guard let number = NumberParser.double(text) else { return unreadable(note) }
        if let value = context.serial.value(number, context.styles[style]) { return value }
        note(.dateOutOfRange(number))
        return .number(number, .plain)
    }

    private func shared(
        _ text: String,
        _ context: XLSXContext,
        _ note: (WorkbookDiagnostic.Fact) -> Void
    ) -> CellValue? {
        guard let index = NumberParser.int(text) ?? NumberParser.double(text).flatMap({ Int(exactly: $0) }) else {
            return unreadable(note)
        }
        guard (0..<context.strings.count).contains(index) else {
            note(.missingSharedString(index))
            return nil
        }
        let string = context.strings[index]
        return string.isEmpty ? nil : .text(string)
    }

    private func unreadable(_ note: (WorkbookDiagnostic.Fact) -> Void) -> CellValue? {
        let text = String(decoding: content, as: UTF8.self)
        note(.unreadableValue(text))
        return .text(text)
    }
}
