import Words

/// Finds the parts of a workbook: by relationship, then by content type, then by their usual names.
struct XLSXPackage: ~Copyable {
    let archive: ZipReader
    private let limits: Limits
    private let tier: ReadingTier
    private(set) var workbook = "xl/workbook.xml"
    private var relationships: [XLSXRelationship]?
    private var links: [String: XLSXRelationship] = [:]
    private var diagnostics: [WorkbookDiagnostic] = []

    init(_ archive: consuming ZipReader, limits: Limits, tier: ReadingTier) {
        self.archive = archive
        self.limits = limits
        self.tier = tier
    }

    /// What was stepped over, once all parts were read.
    var finalDiagnostics: [WorkbookDiagnostic] {
        diagnostics + archive.duplicates.map { WorkbookDiagnostic(.duplicateMember($0)) }
            + archive.damagedMembers.map { WorkbookDiagnostic(.checksumMismatch($0)) }
    }

    func isDamaged(_ part: String) -> Bool {
        archive.damagedMembers.contains { $0.lowercased() == part.lowercased() }
    }

    func open(_ part: String) throws(OfficeError) -> XMLReader {
        try XMLReader(
            part,
            of: archive,
            vocabulary: XLSXToken.vocabulary,
            policy: .recovering,
            limits: limits,
            tier: tier
        )
    }

    /// Reads the workbook part (§12.3.23).
    mutating func readContents() throws(OfficeError) -> XLSXContents {
        guard let part = try findWorkbook() else { throw .notAWorkbook(.zip) }
        workbook = part
        relationships = try archive.relationships(of: part, limits: limits)
        links = Dictionary(firstOf: relationships?.map { ($0.id, $0) } ?? [])
        if relationships == nil { diagnostics.append(WorkbookDiagnostic(.partsFoundByName)) }
        var reader = try open(part)
        let contents = try XLSXContents(&reader)
        note(reader.firstErrorLine, in: part)
        if contents.entries.count > limits.sheets { throw .tooLarge(.sheets, allowed: limits.sheets) }
        guard contents.isWorkbook || !contents.entries.isEmpty else { throw .notAWorkbook(.zip) }
        return contents
    }

    private mutating func findWorkbook() throws(OfficeError) -> String? {
        let roots = try archive.relationships(of: "", limits: limits)
        if let target = roots?.first(where: { $0.type == "officeDocument" })?.target, archive.member(target) != nil {
            return target
        }
        diagnostics.append(WorkbookDiagnostic(.partsFoundByName))
        let declared = try archive.parts(
            ofType: { $0.contains("sheet") && $0.contains("main+xml") || $0.contains("template.main+xml") },
            limits: limits
        )
        if let part = declared.first(where: { archive.member($0) != nil }) { return part }
        if let member = archive.member("xl/workbook.xml") { return member.name }
        return archive.members.first { $0.name.lowercased().hasSuffix("/workbook.xml") }?.name
    }

    /// Whether the content type of the workbook part says that it has macros, or may have.
    func isMacroWorkbook() throws(OfficeError) -> Bool {
        let parts = try archive.parts(ofType: { $0.lowercased().contains("macroenabled.main+xml") }, limits: limits)
        return parts.contains { $0.lowercased() == workbook.lowercased() }
    }

    /// The sheets that are tables, in order, each with its part: `Workbook.sheets` has one of each.
    mutating func tables(of contents: XLSXContents) -> [(entry: XLSXContents.Entry, part: String)] {
        var tables: [(entry: XLSXContents.Entry, part: String)] = []
        for (position, entry) in contents.entries.enumerated() {
            if let part = worksheet(entry, position: position) { tables.append((entry, part)) }
        }
        return tables
    }

    /// The part of a sheet; nil, with a diagnostic, for sheets that are no tables.
    private mutating func worksheet(_ entry: XLSXContents.Entry, position: Int) -> String? {
        let folder = PackagePath.folder(of: workbook)
        guard relationships != nil else { return "\(folder)/worksheets/sheet\(position + 1).xml" }
        guard let link = entry.relationshipID.flatMap({ links[$0] }) else {
            return entry.relationshipID ?? ""
        }
        if link.type == "worksheet" { return link.target }
        diagnostics.append(WorkbookDiagnostic(.notATable(link.type), sheet: entry.name))
        return nil
    }

    /// The shared strings (§18.4.9); none when there is no such part, which is legal.
    mutating func readSharedStrings() throws(OfficeError) -> TextTable {
        var strings = TextTable()
        guard let part = try find("sharedStrings", name: "sharedStrings.xml") else { return strings }
        do throws(OfficeError) {
            var reader = try open(part)
            var text = XLSXText(limits: limits)
            while let kind = try reader.advance() {
                guard kind == .start, reader.xlsxToken == .stringItem else { continue }
                if reader.leafNumber == XLSXToken.text.rawValue, text.takesAsItStands(reader) {
                    reader.leafText { _ = strings.append($0) }
                    reader.leaveLeaf()
                } else {
                    try text.read(&reader)
                    if text.isCut { diagnostics.append(WorkbookDiagnostic(.textCut)) }
                    strings.append(text.string)
                }
                if strings.count > limits.sharedStrings {
                    throw .tooLarge(.sharedStrings, allowed: limits.sharedStrings)
                }
            }
            note(reader.firstErrorLine, in: part)
            if reader.replacedCount > 0 { diagnostics.append(WorkbookDiagnostic(.replacedCharacters(part))) }
        } catch .damagedPart {
            diagnostics.append(WorkbookDiagnostic(.damagedPart(part)))
        }
        return strings
    }

    /// The styles (§18.8); none when they are missing or broken.
    mutating func readStyles() throws(OfficeError) -> XLSXStyles {
        guard let part = try find("styles", name: "styles.xml") else { return XLSXStyles() }
        do throws(OfficeError) {
            var reader = try open(part)
            let styles = try XLSXStyles(&reader)
            note(reader.firstErrorLine, in: part)
            return styles
        } catch .damagedPart {
            diagnostics.append(WorkbookDiagnostic(.damagedPart(part)))
            return XLSXStyles()
        }
    }

    /// The part that a relationship, a content type or its usual name tells.
    func find(_ type: String, name: String) throws(OfficeError) -> String? {
        if let target = relationships?.first(where: { $0.type == type })?.target, archive.member(target) != nil {
            return target
        }
        let declared = try archive.parts(ofType: { $0.hasSuffix(".\(type)+xml") }, limits: limits)
        if let part = declared.first(where: { archive.member($0) != nil }) { return part }
        let folder = PackagePath.folder(of: workbook)
        return archive.member(folder.isEmpty ? name : "\(folder)/\(name)")?.name
    }

    private mutating func note(_ line: Int?, in part: String) {
        guard let line else { return }
        diagnostics.append(WorkbookDiagnostic(.malformedXML(part: part, line: line)))
    }
}
