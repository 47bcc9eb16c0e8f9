/// Walks through a content document: styles that hide sheets, then the sheets.
struct ODSContentReader: ~Copyable {
    private(set) var sheets: [Sheet] = []
    private(set) var diagnostics: [WorkbookDiagnostic] = []
    private var reader: XMLReader
    private let part: String
    private let limits: Limits
    private var hiddenStyles: Set<String> = []
    private var cellCount = 0

    init(_ reader: consuming XMLReader, part: String, limits: Limits) {
        self.reader = reader
        self.part = part
        self.limits = limits
    }

    /// Reads the document to its end; throws when it is no spreadsheet at all.
    mutating func read() throws(OfficeError) {
        try readRoot()
        var hasSpreadsheet = false
        while let kind = try reader.advance() {
            guard kind == .start else { continue }
            switch reader.odsToken {
            case .automaticStyles, .styles: try readStyles()
            case .body: break
            case .spreadsheet:
                hasSpreadsheet = true
                try readSpreadsheet()
            default:
                if Self.isOtherBody(reader.name.local), !hasSpreadsheet {
                    throw .notAWorkbook(Self.kind(ofBody: reader.name.local))
                }
                try reader.skipElement()
            }
        }
        if let line = reader.firstErrorLine {
            guard hasSpreadsheet else { throw .malformedXML(part: part, line: line) }
            diagnostics.append(WorkbookDiagnostic(.malformedXML(part: part, line: line)))
        }
        if reader.wentTooDeep { diagnostics.append(WorkbookDiagnostic(.nestedTooDeep(part))) }
        if !hasSpreadsheet { throw .notAWorkbook(.openDocumentOther) }
    }

    private mutating func readRoot() throws(OfficeError) {
        while let kind = try reader.advance() {
            guard kind == .start else { continue }
            switch reader.odsToken {
            case .document, .documentContent: return
            default:
                if reader.name.namespace == "http://openoffice.org/2000/office" { throw .notAWorkbook(.openOfficeOne) }
                throw .notAWorkbook(reader.name.local.lowercased() == "html" ? .html : .xml)
            }
        }
        if let line = reader.firstErrorLine { throw .malformedXML(part: part, line: line) }
        throw .notAWorkbook(.xml)
    }

    private static func isOtherBody(_ name: String) -> Bool {
        ["text", "presentation", "drawing", "chart", "image", "database"].contains(name)
    }

    private static func kind(ofBody name: String) -> FileKind {
        switch name {
        case "text": .openDocumentText
        case "presentation": .openDocumentPresentation
        default: .openDocumentOther
        }
    }

    /// Styles of sheets that are not displayed (§17.15 `style:table-properties`, §20.266 `table:display`).
    private mutating func readStyles() throws(OfficeError) {
        var depth = 1
        var styleName = ""
        while depth > 0, let kind = try reader.advance() {
            switch kind {
            case .start:
                depth += 1
                switch reader.odsToken {
                case .style:
                    styleName = reader.attribute(.family) == "table" ? reader.attribute(.styleOwnName) ?? "" : ""
                case .tableProperties:
                    if !styleName.isEmpty, reader.attribute(.display) == "false" { hiddenStyles.insert(styleName) }
                default: break
                }
            case .end: depth -= 1
            case .text: break
            }
        }
    }

    /// Only tables that are children of the spreadsheet are sheets: those of tracked changes and DDE links are not.
    private mutating func readSpreadsheet() throws(OfficeError) {
        while let kind = try reader.advance(), kind != .end {
            guard kind == .start else { continue }
            if reader.odsToken == .table { try readTable() } else { try reader.skipElement() }
        }
    }

    private mutating func readTable() throws(OfficeError) {
        let isHidden = reader.attribute(.styleName).map { hiddenStyles.contains($0) } ?? false
        var table = ODSTableReader(limits: limits, used: cellCount)
        guard let sheet = try table.read(&reader, isHidden: isHidden) else { return }
        cellCount += sheet.cellCount
        sheets.append(sheet)
        if sheets.count > limits.sheets { throw .tooLarge(.sheets, allowed: limits.sheets) }
    }
}
