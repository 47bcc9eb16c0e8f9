/// Walks through a content document: styles that hide sheets, then the sheets.
struct ODSContentReader: ~Copyable {
    private(set) var sheets: [Sheet] = []
    private(set) var diagnostics: [WorkbookDiagnostic] = []
    /// What the document itself holds besides cells: the links of its formulas and, where it is flat, its macros.
    private(set) var extras: Set<WorkbookExtra> = []
    private var reader: XMLReader
    private let part: String
    private let limits: Limits
    private var styles: ODSStyles
    /// Day 0 of dates written as numbers, in days since 1899-12-30 (§9.4.2 `table:null-date`).
    private(set) var epoch = 0
    private var cellCount = 0

    /// `styles` are those of another part of the package.
    init(_ reader: consuming XMLReader, part: String, styles: ODSStyles = ODSStyles(), limits: Limits) {
        self.reader = reader
        self.part = part
        self.limits = limits
        self.styles = styles
    }

    /// Reads the document to its end; throws when it is no spreadsheet at all.
    mutating func read() throws(OfficeError) {
        try readRoot()
        var hasSpreadsheet = false
        while let kind = try reader.advance() {
            guard kind == .start else { continue }
            switch reader.odsToken {
            case .automaticStyles, .styles: try styles.read(&reader)
            case .scripts: try readScripts()
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
        if reader.replacedCount > 0 { diagnostics.append(WorkbookDiagnostic(.replacedCharacters(part))) }
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

    /// LibreOffice writes an empty library into most flat files: a module is what tells macros.
    private mutating func readScripts() throws(OfficeError) {
        var depth = 1
        while depth > 0, let kind = try reader.advance() {
            switch kind {
            case .text: break
            case .end: depth -= 1
            case .start:
                depth += 1
                if reader.odsToken == .module { extras.insert(.macros) }
            }
        }
    }

    /// Only tables that are children of the spreadsheet are sheets: those of tracked changes and DDE links are not.
    private mutating func readSpreadsheet() throws(OfficeError) {
        while let kind = try reader.advance(), kind != .end {
            guard kind == .start else { continue }
            switch reader.odsToken {
            case .table: try readTable()
            case .settings: try readSettings()
            default: try reader.skipElement()
            }
        }
    }

    private mutating func readSettings() throws(OfficeError) {
        while let kind = try reader.advance(), kind != .end {
            guard kind == .start else { continue }
            if reader.odsToken == .nullDate, let text = reader.attribute(.nullDateValue),
                case .date(let day) = DateTimeParser.value(text)
            {
                epoch = Int(day.days)
            }
            try reader.skipElement()
        }
    }

    private mutating func readTable() throws(OfficeError) {
        let isHidden = reader.attribute(.styleName).map { styles.hiddenTables.contains($0) } ?? false
        var table = ODSTableReader(limits: limits, used: cellCount, styles: styles, epoch: epoch)
        let sheet = try table.read(&reader, isHidden: isHidden)
        if table.readsOtherFiles { extras.insert(.links) }
        guard let sheet else { return }
        cellCount += sheet.cellCount
        sheets.append(sheet)
        if sheets.count > limits.sheets { throw .tooLarge(.sheets, allowed: limits.sheets) }
    }
}
