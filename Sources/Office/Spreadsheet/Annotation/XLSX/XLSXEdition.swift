/// A package while it is changed: its parts as they will be written, their relationships and their types.
struct XLSXEdition: ~Copyable {
    let package: XLSXPackage
    let limits: Limits
    private var contents: [String: [UInt8]] = [:]
    /// Names of the changed parts, in the order of their first change.
    private var names: [String] = []
    private var overrides: [(part: String, type: String)] = []
    private var needsDrawings = false

    private static let packaging = "http://schemas.openxmlformats.org/package/2006/relationships"
    private static let officeTypes = "application/vnd.openxmlformats-officedocument"
    private static let types = "[Content_Types].xml"

    init(_ package: consuming XLSXPackage, limits: Limits) {
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
        policy: XMLTagScanner.Policy = .strict
    ) throws(OfficeError) -> XMLOutline {
        try XMLOutline(read(part), part: part, home: home, policy: policy, limits: limits)
    }

    mutating func write(_ part: String, _ bytes: [UInt8]) {
        if contents.updateValue(bytes, forKey: part.lowercased()) == nil { names.append(part) }
    }

    /// Lays changes on a part, if there are any.
    mutating func write(_ part: String, _ splice: XMLSplice, on bytes: [UInt8]) {
        if !splice.isEmpty { write(part, splice.apply(to: bytes)) }
    }

    /// Writes a part under a name nobody bears yet, `stem` with a number, and declares its type.
    mutating func add(_ stem: String, type: String, _ bytes: [UInt8]) -> String {
        let folder = PackagePath.folder(of: package.workbook)
        let start = folder.isEmpty ? stem : "\(folder)/\(stem)"
        var number = 1
        while contains("\(start)\(number).xml") { number += 1 }
        let part = "\(start)\(number).xml"
        write(part, bytes)
        overrides.append((part, "\(Self.officeTypes).spreadsheetml.\(type)+xml"))
        return part
    }

    /// Writes a drawing of notes under a name nobody bears yet.
    mutating func addDrawing(_ bytes: [UInt8]) -> String {
        let folder = PackagePath.folder(of: package.workbook)
        let start = folder.isEmpty ? "drawings/vmlDrawing" : "\(folder)/drawings/vmlDrawing"
        var number = 1
        while contains("\(start)\(number).vml") { number += 1 }
        let part = "\(start)\(number).vml"
        write(part, bytes)
        needsDrawings = true
        return part
    }

    // MARK: Relationships (ECMA-376 part 2, §6.5)

    /// Links a part to another; returns the identifier of the link.
    mutating func relate(_ part: String, to target: String, type: String) throws(OfficeError) -> String {
        let name = PackagePath.relationships(of: part)
        if !contains(name) { clearRelationships(of: part) }
        let outline = try outline(name)
        let root = outline.root
        let used = Set(outline.children(root).compactMap { outline.attribute("Id", $0)?.lowercased() })
        var number = used.count + 1
        while used.contains("rid\(number)") { number += 1 }
        var writer = XMLWriter()
        writer.open(
            outline.tag(root).prefix + "Relationship",
            [("Id", "rId\(number)"), ("Type", type), ("Target", "/" + target)],
            closed: true
        )
        var splice = XMLSplice()
        outline.append(writer.bytes, to: root, in: &splice)
        write(name, splice, on: outline.bytes)
        return "rId\(number)"
    }

    /// Takes away the links of a part of one type; what they led to stays in the package, where nobody looks for it.
    mutating func unrelate(_ part: String, from type: String) throws(OfficeError) {
        let name = PackagePath.relationships(of: part)
        let outline = try outline(name)
        var splice = XMLSplice()
        for link in outline.children(outline.root)
        where outline.attribute("Type", link)?.split(separator: "/").last.map(String.init) == type {
            splice.remove(outline.range(link))
        }
        write(name, splice, on: outline.bytes)
    }

    /// Makes a part link to nothing.
    mutating func clearRelationships(of part: String) {
        var writer = XMLWriter()
        writer.append(markup: XMLWriter.declaration)
        writer.open("Relationships", [("xmlns", Self.packaging)], closed: true)
        write(PackagePath.relationships(of: part), writer.bytes)
    }

    // MARK: Content types (ECMA-376 part 2, §6.2.3)

    private mutating func writeTypes() throws(OfficeError) {
        guard needsDrawings || !overrides.isEmpty, contains(Self.types) else { return }
        let outline = try outline(Self.types)
        let prefix = outline.tag(outline.root).prefix
        var writer = XMLWriter()
        let drawing = "\(Self.officeTypes).vmlDrawing"
        let hasDrawings = outline.children(outline.root, "Default").contains {
            outline.attribute("Extension", $0)?.lowercased() == "vml"
        }
        if needsDrawings && !hasDrawings {
            writer.open(prefix + "Default", [("Extension", "vml"), ("ContentType", drawing)], closed: true)
        }
        for (part, type) in overrides {
            writer.open(prefix + "Override", [("PartName", "/" + part), ("ContentType", type)], closed: true)
        }
        var splice = XMLSplice()
        outline.append(writer.bytes, to: outline.root, in: &splice)
        write(Self.types, splice, on: outline.bytes)
    }

    /// The package with what was changed, every other member as it lies in `bytes`.
    consuming func finish(_ bytes: [UInt8]) throws(OfficeError) -> [UInt8] {
        try writeTypes()
        var patch = try ZipPatch(bytes)
        for name in names {
            guard let content = contents[name.lowercased()] else { continue }
            guard let member = package.archive.member(name) else {
                try patch.add(name, content)
                continue
            }
            if try package.archive.read(name) != content { try patch.replace(member, with: content) }
        }
        return try patch.finish()
    }
}
