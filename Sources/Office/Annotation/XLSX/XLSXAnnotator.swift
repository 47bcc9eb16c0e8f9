import Words

/// Adds notes to an Office Open XML workbook that somebody sent: what no note asks to change stays as it is, byte for
/// byte.
package struct XLSXAnnotator {
    private let limits: Limits

    package init(limits: Limits = .standard) { self.limits = limits }

    /// The same file with a comment and a background on each cell that has a note, and with the added sheet; notes of
    /// an earlier run are replaced.
    package func annotate(_ bytes: [UInt8], with notes: WorkbookNotes) throws(OfficeError) -> [UInt8] {
        var package = XLSXPackage(try ZipReader(bytes: bytes, limits: limits), limits: limits, tier: .fastest)
        let contents = try package.readContents()
        let tables = package.tables(of: contents)
        let titles = contents.entries.map(\.name)
        var sheets: [String: Sheet]?
        let place = try AddedSheetPlace(of: notes.sheet, among: titles) { rank throws(OfficeError) in
            // Read once, and only when a sheet bears such a title.
            if sheets == nil { sheets = try Workbook(bytes: bytes, named: "", limits: limits).sheetsByName }
            return sheets?[titles[rank]]?.firstRow ?? []
        }
        let earlier = place.earlier.flatMap { rank in tables.firstIndex { $0.entry.name == titles[rank] } }
        let stylesPart = try package.find("styles", name: "styles.xml")
        var edition = try XLSXEdition(package, parts: tables.map(\.part), limits: limits)
        if notes.repairsTexts {
            let strings = try edition.package.find("sharedStrings", name: "sharedStrings.xml")
            for part in Set(tables.map(\.part) + [strings].compactMap(\.self)).sorted() where edition.contains(part) {
                try edition.replace(part, with: XMLTextRepair.repaired(edition.read(part)))
            }
        }
        let workbook = edition.package.workbook
        var entries = try XLSXContentsPatch(edition)
        let dialect = entries.dialect
        if !edition.contains(PackagePath.relationships(of: workbook)) {
            try edition.relateParts(
                found: tables.map { ($0.entry.relationshipID, $0.part) },
                styles: stylesPart,
                dialect
            )
        }
        let styles: String
        if let stylesPart { styles = stylesPart } else { styles = try addStyles(dialect, to: &edition) }
        var styleSheet = try? XLSXStyleSheet(edition.read(styles), part: styles, ours: notes.fills, limits: limits)

        let notesOfSheet = Dictionary(grouping: notes.notes.filter(Self.isInGrid), by: \.sheet)
        var parts: Set<String> = []
        for (rank, table) in tables.enumerated() where rank != earlier {
            guard edition.contains(table.part), parts.insert(table.part.lowercased()).inserted else { continue }
            let sheet = XLSXSheetNotes(
                part: table.part,
                rank: rank,
                author: notes.author,
                notes: (notesOfSheet[rank] ?? []).sorted { $0.cell < $1.cell },
                dialect: dialect,
                limits: limits
            )
            try sheet.write(to: &edition, &styleSheet)
        }

        var texts = XLSXTexts.inCells
        let added = XLSXSheetWriter(sheet: notes.sheet, dialect: dialect)
        var table = styleSheet?.table
        let content = added.bytes(&table, &texts)
        if let table { styleSheet?.table = table }
        if let rank = earlier {
            let part = tables[rank].part
            try edition.replace(part, with: content)
            try edition.clearRelationships(of: part)
        } else {
            let part = edition.add("worksheets/sheet", type: "worksheet", content)
            let type = dialect.relationship("worksheet")
            let link = try edition.relate(workbook, to: part, type: type)
            try entries.append(notes.sheet, named: place.title, relationship: link)
            entries.write(to: &edition)
        }
        styleSheet?.write(styles, to: &edition)
        try edition.removeSignatures()
        return try edition.finish(bytes)
    }

    private func addStyles(_ dialect: XLSXDialect, to edition: inout XLSXEdition) throws(OfficeError) -> String {
        let part = edition.addStyles(XLSXStyleSheet.empty(dialect))
        if !edition.isLinked(part) {
            _ = try edition.relate(edition.package.workbook, to: part, type: dialect.relationship("styles"))
        }
        return part
    }

    private static func isInGrid(_ note: CellNote) -> Bool {
        (0..<CellReference.rowCount).contains(note.cell.row)
            && (0..<CellReference.columnCount).contains(note.cell.column)
    }
}

extension Workbook {
    /// The first sheet of each name.
    fileprivate var sheetsByName: [String: Sheet] {
        Dictionary(firstOf: sheets.map { ($0.name, $0) })
    }
}

extension Sheet {
    /// The texts of the first row.
    fileprivate var firstRow: [String] {
        guard let last = usedRange?.last.column else { return [] }
        return (0...last).map { column in
            guard case .text(let text) = self[CellReference(row: 0, column: column)]?.value else { return "" }
            return text
        }
    }
}
