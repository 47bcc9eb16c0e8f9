/// One `c` element as written (ECMA-376 part 1, §18.3.1.4); its bytes are turned into a value once, at its end.
struct XLSXCell {
    /// `ST_CellType`, §18.18.11.
    private enum ValueType {
        case number, shared, inline, formulaText, boolean, date, error
        case unknown(String)
    }

    /// Where the cell says it stands.
    private(set) var place: CellReference?
    private(set) var badReference: String?
    private var type = ValueType.number
    private var style = 0
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
        badReference = nil
        type = .number
        style = 0
        hasContent = false
        inlineText = nil
        hasFormula = false
        sharedFormula = nil
        content.removeAll(keepingCapacity: true)
        formula.removeAll(keepingCapacity: true)
        for index in 0..<reader.attributeCount {
            switch XLSXToken(rawValue: reader.attributeNumber(index)) {
            case .reference: readReference(reader.attributeBytes(index))
            case .styleIndex: style = NumberParser.int(reader.attributeBytes(index)) ?? -1
            case .type: type = Self.type(reader.attributeBytes(index))
            default: break
            }
        }
    }

    private mutating func readReference(_ bytes: ArraySlice<UInt8>) {
        guard !bytes.isEmpty else { return }
        place = CellReference(bytes)
        if place == nil { badReference = String(decoding: bytes, as: UTF8.self) }
    }

    private static func type(_ bytes: ArraySlice<UInt8>) -> ValueType {
        if bytes.count == 1 {
            switch bytes.first {
            case UInt8(ascii: "s"): return .shared
            case UInt8(ascii: "n"): return .number
            default: break
            }
        }
        return switch String(decoding: bytes, as: UTF8.self) {
        case "str": .formulaText
        case "inlineStr": .inline
        case "b": .boolean
        case "e": .error
        case "d": .date
        case let other: .unknown(other)
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
                ? reader.attribute(.sharedIndex).flatMap { NumberParser.int(ArraySlice($0.utf8)) } : nil
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
            case .text: bytes.append(contentsOf: reader.text)
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
        let trimmed = NumberParser.trimmed(content[...])
        switch type {
        case .formulaText, .inline: return content.isEmpty && !hasFormula ? nil : .text(XLSXEscape.decode(content))
        case _ where trimmed.isEmpty: return nil
        case .number: return number(trimmed, context, note)
        case .shared: return shared(trimmed, context, note)
        case .boolean: return NumberParser.boolean(trimmed).map { .boolean($0) } ?? unreadable(note)
        case .error: return .error(String(decoding: trimmed, as: UTF8.self))
        case .date:
            let text = String(decoding: trimmed, as: UTF8.self)
            if let value = DateTimeParser.value(text) { return value }
            if let seconds = DateTimeParser.duration(text) { return .duration(seconds: seconds) }
            return NumberParser.double(trimmed) == nil ? unreadable(note) : number(trimmed, context, note)
        case .unknown(let name):
            note(.unknownCellType(name))
            guard NumberParser.double(trimmed) != nil else { return .text(String(decoding: content, as: UTF8.self)) }
            return number(trimmed, context, note)
        }
    }

    private func number(
        _ bytes: ArraySlice<UInt8>,
        _ context: XLSXContext,
        _ note: (WorkbookDiagnostic.Fact) -> Void
    ) -> CellValue? {
        guard let number = NumberParser.double(bytes) else { return unreadable(note) }
        if let value = context.serial.value(number, context.styles[style]) { return value }
        note(.dateOutOfRange(number))
        return .number(number, .plain)
    }

    private func shared(
        _ bytes: ArraySlice<UInt8>,
        _ context: XLSXContext,
        _ note: (WorkbookDiagnostic.Fact) -> Void
    ) -> CellValue? {
        guard let index = NumberParser.int(bytes) ?? NumberParser.double(bytes).flatMap({ Int(exactly: $0) }) else {
            return unreadable(note)
        }
        guard context.strings.indices.contains(index) else {
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
