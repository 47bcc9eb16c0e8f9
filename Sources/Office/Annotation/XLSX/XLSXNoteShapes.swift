/// The drawing that gives each note of a sheet its box (ECMA-376 part 4, §14 and §19.4; VML).
struct XLSXNoteShapes {
    private static let vml = "urn:schemas-microsoft-com:vml"
    private static let office = "urn:schemas-microsoft-com:office:office"
    private static let excel = "urn:schemas-microsoft-com:office:excel"
    private static let namespaces = [("xmlns:v", vml), ("xmlns:o", office), ("xmlns:x", excel)]
    private static let kind = "_x0000_t202"
    private static let shape = "_x0000_s"

    private let part: String
    private let outline: MarkupOutline
    private var splice = MarkupSplice()
    private let sheet: Int
    private var removed: Set<MarkupOutline.Index> = []

    /// A drawing without shapes; numbers of shapes go by thousands, one or more for each sheet.
    static func empty(sheet: Int, notes: Int) -> [UInt8] {
        let blocks = (sheet + 1...sheet + 1 + notes / 1_023).map { "\($0)" }.joined(separator: ",")
        var writer = XMLWriter()
        writer.open("xml", namespaces)
        writer.append(
            markup: "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"\(blocks)\"/></o:shapelayout></xml>"
        )
        return writer.bytes
    }

    init(_ bytes: [UInt8], part: String, sheet: Int, limits: Limits) throws(OfficeError) {
        self.part = part
        let outline = try MarkupOutline(bytes, part: part, policy: .lenient, limits: limits)
        guard !outline.tag(outline.root).isEmpty else { throw .malformedXML(part: part, line: 1) }
        self.outline = outline
        self.sheet = sheet
    }

    /// Takes away the boxes of the notes of these cells.
    mutating func remove(_ cells: Set<CellReference>) {
        guard !cells.isEmpty else { return }
        for shape in outline.descendants(outline.root, "shape") {
            guard let data = outline.descendants(shape, "ClientData").first,
                outline.attribute("ObjectType", data) == "Note",
                let row = number("Row", data), let column = number("Column", data),
                cells.contains(CellReference(row: row, column: column))
            else { continue }
            removed.insert(shape)
            splice.remove(outline.range(shape))
        }
    }

    /// The number after those of all shapes that stay.
    private var firstFreeNumber: Int {
        let used = outline.indices.filter { !removed.contains($0) }.compactMap { index -> Int? in
            guard let id = outline.attribute("id", index), id.hasPrefix(Self.shape) else { return nil }
            return Int32(id.dropFirst(Self.shape.count)).map(Int.init)
        }
        return max(used.max() ?? 0, (sheet + 1) * 1_024) + 1
    }

    private func number(_ name: String, _ data: MarkupOutline.Index) -> Int? {
        outline.children(data, name).first.flatMap { NumberParser.int(outline.text($0).utf8.span) }
    }

    /// Adds a hidden box beside the cell of each note.
    mutating func add(_ notes: [CellNote], grid: XLSXGrid) {
        guard !notes.isEmpty else { return }
        var writer = XMLWriter()
        let declared = Set(
            outline.tag(outline.root).attributes.map { "\($0.name)=\(MarkupText.decode(outline.bytes[$0.value]))" }
        )
        let missing = Self.namespaces.filter { !declared.contains("\($0)=\($1)") }
        if !outline.indices.contains(where: { outline.attribute("id", $0) == Self.kind }) {
            writer.open(
                "v:shapetype",
                missing + [
                    ("id", Self.kind), ("coordsize", "21600,21600"), ("o:spt", "202"),
                    ("path", "m,l,21600r21600,l21600,xe"),
                ]
            )
            writer.append(markup: "<v:stroke joinstyle=\"miter\"/>")
            writer.append(markup: "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>")
        }
        let first = firstFreeNumber
        for (rank, note) in notes.enumerated() { write(note, first + rank, grid, missing, to: &writer) }
        splice.add(writer.bytes, at: outline.place(in: outline.root))
    }

    private func write(
        _ note: CellNote,
        _ number: Int,
        _ grid: XLSXGrid,
        _ missing: [(String, String)],
        to writer: inout XMLWriter
    ) {
        let lines = 1 + note.paragraphs.reduce(0) { $0 + 1 + $1.count / 48 }
        let anchor = grid.anchor(of: note.cell, lines: lines)
        writer.open(
            "v:shape",
            missing + [
                ("id", "\(Self.shape)\(number)"), ("type", "#" + Self.kind),
                ("style", "position:absolute;z-index:1;visibility:hidden"), ("fillcolor", "#ffffe1"),
                ("o:insetmode", "auto"),
            ]
        )
        writer.append(
            markup: """
                <v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>\
                <v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>\
                <x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>\
                <x:Anchor>\(anchor.map { "\($0)" }.joined(separator: ", "))</x:Anchor><x:AutoFill>False</x:AutoFill>\
                <x:Row>\(note.cell.row)</x:Row><x:Column>\(note.cell.column)</x:Column></x:ClientData></v:shape>
                """
        )
    }

    func write(to edition: inout XLSXEdition) { edition.write(part, splice, on: outline.bytes) }
}
