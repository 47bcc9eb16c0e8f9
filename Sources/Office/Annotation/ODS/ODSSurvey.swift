/// What must be known of a content document before a byte of it is changed: prefixes, cell styles, sheets, and where
/// things can be added (OpenDocument 1.2 part 1, §3.1.3.2 and §3.7).
struct ODSSurvey {
    /// One `table:table` that is a sheet.
    struct Table {
        let name: String
        var range: Range<Int>
        /// The words of its first row, where its name makes it a candidate.
        var firstRow: [String] = []
    }

    private(set) var namespaces = ODSNamespaces()
    /// The automatic styles of cells, by name.
    private(set) var cellStyles: [String: ODSCellStyle] = [:]
    /// Where every automatic style stands, by family and name.
    private(set) var styleRanges: [[String]: Range<Int>] = [:]
    private(set) var tables: [Table] = []
    /// Where an automatic style can be added; nil where their element itself is missing.
    private(set) var stylesPlace: MarkupSplice.Place?
    /// Where that element belongs.
    private(set) var stylesElement: Int?
    /// Where a sheet can be added.
    private(set) var sheetPlace: MarkupSplice.Place?
    /// The tables that can be filtered: where one can be added, nil without a list, and which are named like ours.
    private(set) var filterPlace: MarkupSplice.Place?
    private(set) var earlierFilters: [Range<Int>] = []
    /// Where that list belongs.
    private(set) var filterList: Int?
    private let title: String

    /// Surveys a document; sheets whose name begins with `title` may be those of an earlier run.
    init(_ bytes: [UInt8], part: String, title: String, limits: Limits) throws(OfficeError) {
        self.title = title.lowercased()
        var markup = try ODSMarkup(bytes, part: part, limits: limits)
        _ = try markup.advance()
        while let kind = try markup.advance() {
            guard kind == .start else { continue }
            switch markup.token {
            case .automaticStyles: try readStyles(&markup)
            case .masterStyles:
                stylesElement = stylesElement ?? markup.tag.lowerBound
                try markup.skipElement()
            case .body: stylesElement = stylesElement ?? markup.tag.lowerBound
            case .spreadsheet: try readSpreadsheet(&markup)
            default: try markup.skipElement()
            }
        }
        guard sheetPlace != nil else { throw .notAWorkbook(.openDocumentOther) }
        namespaces = markup.namespaces
    }

    // MARK: Styles

    private mutating func readStyles(_ markup: inout ODSMarkup) throws(OfficeError) {
        let tag = markup.element
        while let kind = try markup.advance(), kind != .end {
            guard kind == .start else { continue }
            if markup.token == .style { try readStyle(&markup) } else { try readDataStyle(&markup) }
        }
        stylesPlace = markup.tag == tag.range ? .inside(tag) : .before(markup.tag.lowerBound)
    }

    /// §16.2 `style:style` and §17.18 `style:table-cell-properties`.
    private mutating func readStyle(_ markup: inout ODSMarkup) throws(OfficeError) {
        var style = ODSCellStyle(markup)
        let name = markup.attribute(.styleOwnName) ?? ""
        let family = markup.attribute(.family) ?? ""
        while let kind = try markup.advance(), kind != .end {
            guard kind == .start else { continue }
            if markup.token == .cellProperties, style.properties == nil {
                try style.readProperties(&markup)
            } else {
                try markup.skipElement()
            }
        }
        style.end = markup.tag.upperBound
        if styleRanges[[family, name]] == nil { styleRanges[[family, name]] = style.tag.lowerBound..<style.end }
        if family == "table-cell", cellStyles[name] == nil { cellStyles[name] = style }
    }

    /// §16.27: how figures are shown.
    private mutating func readDataStyle(_ markup: inout ODSMarkup) throws(OfficeError) {
        let key = [ODSStyleTable.Family.data.rawValue, markup.attribute(.styleOwnName) ?? ""]
        let start = markup.tag.lowerBound
        try markup.skipElement()
        if styleRanges[key] == nil { styleRanges[key] = start..<markup.tag.upperBound }
    }

    // MARK: Sheets

    private mutating func readSpreadsheet(_ markup: inout ODSMarkup) throws(OfficeError) {
        let tag = markup.element
        var lastSheet: Int?
        var epilogue: Int?
        while let kind = try markup.advance(), kind != .end {
            guard kind == .start else { continue }
            switch markup.token {
            case .table: if try readTable(&markup) { lastSheet = markup.tag.upperBound }
            case .namedExpressions:
                epilogue = epilogue ?? markup.tag.lowerBound
                try markup.skipElement()
                filterList = markup.tag.upperBound
            case .databaseRanges:
                epilogue = epilogue ?? markup.tag.lowerBound
                try readFilters(&markup)
            case .epilogue:
                epilogue = epilogue ?? markup.tag.lowerBound
                try markup.skipElement()
            default: try markup.skipElement()
            }
        }
        let end = lastSheet ?? epilogue ?? markup.tag.lowerBound
        sheetPlace = markup.tag == tag.range ? .inside(tag) : .before(end)
        filterList = filterList ?? (markup.tag == tag.range ? nil : end)
    }

    private mutating func readFilters(_ markup: inout ODSMarkup) throws(OfficeError) {
        let tag = markup.element
        while let kind = try markup.advance(), kind != .end {
            guard kind == .start else { continue }
            let isOurs = markup.token == .databaseRange && markup.attribute(.tableName) == ODSFilters.ofAddedSheet
            let start = markup.tag.lowerBound
            try markup.skipElement()
            if isOurs { earlierFilters.append(start..<markup.tag.upperBound) }
        }
        filterPlace = markup.tag == tag.range ? .inside(tag) : .before(markup.tag.lowerBound)
    }

    /// False when the table is no sheet.
    private mutating func readTable(_ markup: inout ODSMarkup) throws(OfficeError) -> Bool {
        let start = markup.tag.lowerBound
        var table = Table(name: markup.attribute(.tableName) ?? "", range: 0..<0)
        if table.name.lowercased().hasPrefix(title) {
            try readCandidate(&table, &markup)
        } else {
            try markup.skipElement()
        }
        guard !ODSTableReader.isExternalCache(table.name) else { return false }
        table.range = start..<markup.tag.upperBound
        tables.append(table)
        return true
    }

    private func readCandidate(_ table: inout Table, _ markup: inout ODSMarkup) throws(OfficeError) {
        var rows = 0
        var depth = 1
        while depth > 0, let kind = try markup.advance() {
            switch kind {
            case .end: depth -= 1
            case .start:
                if markup.token == .row { rows += 1 }
                if markup.token == .cell {
                    let words = try markup.words()
                    if rows == 1, table.firstRow.count < CellReference.columnCount { table.firstRow.append(words) }
                } else {
                    depth += 1
                }
            }
        }
    }
}
