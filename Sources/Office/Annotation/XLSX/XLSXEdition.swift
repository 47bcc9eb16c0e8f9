/// A package while it is changed: its parts as they will be written, their relationships and their types.
struct XLSXEdition: ~Copyable {
    let package: XLSXPackage
    let limits: Limits
    private var contents: [String: [UInt8]] = [:]
    /// Names of the changed parts, in the order of their first change.
    private var names: [String] = []
    private var overrides: [(part: String, type: String)] = []
    private var needsDrawings = false
    private var linked: Set<String> = []
    private var removed: Set<String> = []
    /// The blocks of numbers that the drawings of notes take.
    var blocks: XLSXShapeBlocks

    private static let packaging = "http://schemas.openxmlformats.org/package/2006/relationships"
    private static let officeTypes = "application/vnd.openxmlformats-officedocument"
    private static let types = "[Content_Types].xml"

    /// Links of `parts` that lead nowhere keep leading nowhere: no new part takes a name that they say.
    init(_ package: consuming XLSXPackage, parts: [String], limits: Limits) throws(OfficeError) {
        for part in [package.workbook] + parts {
            for link in try package.archive.relationships(of: part, limits: limits) ?? [] {
                linked.insert(link.target.lowercased())
            }
        }
        blocks = try XLSXShapeBlocks(in: package.archive)
        self.package = package
        self.limits = limits
    }

    // MARK: Parts

    func contains(_ part: String) -> Bool { contents[part.lowercased()] != nil || package.archive.member(part) != nil }

    func read(_ part: String) throws(OfficeError) -> [UInt8] {
        if let bytes = contents[part.lowercased()] { return bytes }
        return try package.archive.read(part)
    }

    func outline(
        _ part: String,
        home: Set<String>? = nil,
        policy: MarkupScanner.Policy = .strict
    ) throws(OfficeError) -> MarkupOutline {
        try MarkupOutline(read(part), part: part, home: home, policy: policy, limits: limits)
    }

    /// Writes a part, unless it says so already.
    mutating func replace(_ part: String, with bytes: [UInt8]) throws(OfficeError) {
        if try read(part) != bytes { write(part, bytes) }
    }

    private mutating func write(_ part: String, _ bytes: [UInt8]) {
        if contents.updateValue(bytes, forKey: part.lowercased()) == nil { names.append(part) }
    }

    /// Makes changes to a part, if they change anything.
    mutating func write(_ part: String, _ splice: MarkupSplice, on bytes: [UInt8]) {
        let changed = splice.applied(to: bytes)
        if changed != bytes { write(part, changed) }
    }

    /// Writes a part under a name nobody bears yet, `stem` with a number, and declares its type.
    mutating func add(_ stem: String, type: String, _ bytes: [UInt8]) -> String {
        let part = freeName(stem, ".xml")
        write(part, bytes)
        overrides.append((part, "\(Self.officeTypes).spreadsheetml.\(type)+xml"))
        return part
    }

    /// Takes away a signature of the package, which holds no longer once a part is changed (ECMA-376 part 2, §10).
    mutating func removeSignatures() throws(OfficeError) {
        for member in package.archive.members where ZipReader.isSignature(member.name) {
            removed.insert(member.name.lowercased())
        }
        let links = PackagePath.relationships(of: "")
        guard !removed.isEmpty, contains(links) else { return }
        let outline = try outline(links)
        var splice = MarkupSplice()
        for link in outline.children(outline.root)
        where outline.attribute("Type", link)?.hasSuffix("/digital-signature/origin") == true {
            splice.remove(outline.range(link))
        }
        write(links, splice, on: outline.bytes)
    }

    /// Writes a drawing of notes under a name nobody bears yet.
    mutating func addDrawing(_ bytes: [UInt8]) -> String {
        let part = freeName("drawings/vmlDrawing", ".vml")
        write(part, bytes)
        needsDrawings = true
        return part
    }

    /// Writes the styles of a workbook that has none, under their usual name: some programs look nowhere else.
    mutating func addStyles(_ bytes: [UInt8]) -> String {
        let folder = PackagePath.folder(of: package.workbook)
        let part = folder.isEmpty ? "styles.xml" : "\(folder)/styles.xml"
        write(part, bytes)
        overrides.append((part, "\(Self.officeTypes).spreadsheetml.styles+xml"))
        return part
    }

    /// Whether a link led there before.
    func isLinked(_ part: String) -> Bool { linked.contains(part.lowercased()) }

    private func freeName(_ stem: String, _ suffix: String) -> String {
        let folder = PackagePath.folder(of: package.workbook)
        let start = folder.isEmpty ? stem : "\(folder)/\(stem)"
        var number = 1
        while contains("\(start)\(number)\(suffix)") || isLinked("\(start)\(number)\(suffix)") {
            number += 1
        }
        return "\(start)\(number)\(suffix)"
    }

    // MARK: Relationships (ECMA-376 part 2, §6.5)

    /// Links the workbook to parts that were found by their names alone: they would be lost once one is linked.
    mutating func relateParts(
        found sheets: [(id: String?, part: String)],
        styles: String?,
        _ dialect: XLSXDialect
    ) throws(OfficeError) {
        let identifiers = sheets.compactMap { $0.id?.lowercased() }
        guard Set(identifiers).count == sheets.count else {
            throw .missingPart(PackagePath.relationships(of: package.workbook))
        }
        for (id, part) in sheets {
            _ = try relate(package.workbook, to: part, type: dialect.relationship("worksheet"), id: id)
        }
        let strings = try package.find("sharedStrings", name: "sharedStrings.xml")
        for (type, part) in [("sharedStrings", strings), ("styles", styles)] {
            guard let part else { continue }
            _ = try relate(package.workbook, to: part, type: dialect.relationship(type))
        }
    }

    /// Links a part to another; returns the identifier of the link.
    mutating func relate(
        _ part: String,
        to target: String,
        type: String,
        id: String? = nil
    ) throws(OfficeError) -> String {
        linked.insert(target.lowercased())
        let name = PackagePath.relationships(of: part)
        if !contains(name) { write(name, Self.noRelationships) }
        let outline = try outline(name)
        let root = outline.root
        let used = Set(outline.children(root).compactMap { outline.attribute("Id", $0)?.lowercased() })
        var number = used.count + 1
        while used.contains("rid\(number)") { number += 1 }
        let id = id ?? "rId\(number)"
        var writer = XMLWriter()
        writer.open(
            outline.tag(root).prefix + "Relationship",
            [("Id", id), ("Type", type), ("Target", "/" + target)],
            closed: true
        )
        var splice = MarkupSplice()
        splice.add(writer.bytes, at: outline.place(in: root))
        write(name, splice, on: outline.bytes)
        return id
    }

    /// Takes away the links of a part of one type; what they led to stays in the package, where nobody looks for it.
    mutating func unrelate(_ part: String, from type: String) throws(OfficeError) {
        let name = PackagePath.relationships(of: part)
        let outline = try outline(name)
        var splice = MarkupSplice()
        for link in outline.children(outline.root)
        where outline.attribute("Type", link)?.split(separator: "/").last.map(String.init) == type {
            splice.remove(outline.range(link))
        }
        write(name, splice, on: outline.bytes)
    }

    /// Makes a part link to nothing.
    mutating func clearRelationships(of part: String) throws(OfficeError) {
        let name = PackagePath.relationships(of: part)
        if contains(name) { try replace(name, with: Self.noRelationships) }
    }

    private static var noRelationships: [UInt8] {
        var writer = XMLWriter()
        writer.append(markup: XMLWriter.declaration)
        writer.open("Relationships", [("xmlns", packaging)], closed: true)
        return writer.bytes
    }

    // MARK: Content types (ECMA-376 part 2, §6.2.3)

    private mutating func writeTypes() throws(OfficeError) {
        guard contains(Self.types) else { return }
        let outline = try outline(Self.types)
        let prefix = outline.tag(outline.root).prefix
        var writer = XMLWriter()
        var splice = MarkupSplice()
        var known: [String: MarkupOutline.Index] = [:]
        for element in outline.children(outline.root, "Override") {
            guard let name = outline.attribute("PartName", element)?.lowercased().drop(while: { $0 == "/" }) else {
                continue
            }
            known[String(name)] = element
            if removed.contains(String(name)) {
                splice.remove(outline.range(element))
            } else if let type = outline.attribute("ContentType", element), name == package.workbook.lowercased(),
                type.contains("template.")
            {
                // Under the extension of a workbook Excel opens no template.
                splice.set("ContentType", type.replacing("template.", with: "sheet."), in: outline.tag(element))
            }
        }
        let drawing = "\(Self.officeTypes).vmlDrawing"
        let hasDrawings = outline.children(outline.root, "Default").contains {
            outline.attribute("Extension", $0)?.lowercased() == "vml"
        }
        if needsDrawings && !hasDrawings {
            writer.open(prefix + "Default", [("Extension", "vml"), ("ContentType", drawing)], closed: true)
        }
        for (part, type) in overrides {
            if let element = known[part.lowercased()] {
                // The types name a part that was not there.
                splice.set("ContentType", type, in: outline.tag(element))
            } else {
                writer.open(prefix + "Override", [("PartName", "/" + part), ("ContentType", type)], closed: true)
            }
        }
        splice.add(writer.bytes, at: outline.place(in: outline.root))
        write(Self.types, splice, on: outline.bytes)
    }

    /// The package with what was changed, every other member as it lies in `bytes`.
    consuming func finish(_ bytes: [UInt8]) throws(OfficeError) -> [UInt8] {
        try writeTypes()
        var splice = try ZipSplice(bytes)
        for name in names {
            guard let content = contents[name.lowercased()] else { continue }
            if let member = package.archive.member(name) {
                try splice.replace(member, with: content)
            } else {
                try splice.add(name, content)
            }
        }
        for member in package.archive.members where removed.contains(member.name.lowercased()) { splice.remove(member) }
        return try splice.finish()
    }
}
