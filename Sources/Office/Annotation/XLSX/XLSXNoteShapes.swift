/// The drawing that gives each note of a sheet its box (ECMA-376 part 4, §14 and §19.4; VML).
struct XLSXNoteShapes {
    private let part: String
    private let outline: MarkupOutline
    private var splice = MarkupSplice()
    private var removed: Set<MarkupOutline.Index> = []

    /// A drawing without shapes, which has this block of numbers.
    static func empty(block: Int) -> [UInt8] {
        var writer = XLSXNoteBoxes.open(blocks: [block])
        writer.close("xml")
        return writer.bytes
    }

    init(_ bytes: [UInt8], part: String, limits: Limits) throws(OfficeError) {
        self.part = part
        let outline = try MarkupOutline(bytes, part: part, policy: .lenient, limits: limits)
        guard !outline.tag(outline.root).isEmpty else { throw .malformedXML(part: part, line: 1) }
        self.outline = outline
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

    /// The first of so many free numbers: after those of the shapes that stay, in a block that no other drawing has.
    private mutating func firstFreeNumber(of count: Int, _ blocks: inout XLSXShapeBlocks) -> Int {
        let used = outline.indices.filter { !removed.contains($0) }.compactMap { index -> Int? in
            guard let id = outline.attribute("id", index), id.hasPrefix(XLSXNoteBoxes.shape) else { return nil }
            return XLSXShapeBlocks.number(id.dropFirst(XLSXNoteBoxes.shape.count))
        }
        let map = outline.descendants(outline.root, "idmap").first
        let mapped = map.flatMap { outline.attribute("data", $0) }.map { XLSXShapeBlocks.numbers(in: $0) }
        // Without a map, the blocks of a drawing are those of its shapes.
        let own = mapped ?? Set(used.map { $0 / XLSXShapeBlocks.size }).sorted()
        let next = used.max().map { $0 + 1 } ?? own.last.map { $0 * XLSXShapeBlocks.size + 1 }
        if let next, own.contains(next / XLSXShapeBlocks.size), blocks.isAlone(next / XLSXShapeBlocks.size),
            (next + count - 1) / XLSXShapeBlocks.size == next / XLSXShapeBlocks.size
        {
            return next
        }
        let block = blocks.take(from: own.max() ?? 1)
        if let map {
            splice.set("data", (own + [block]).map { "\($0)" }.joined(separator: ","), in: outline.tag(map))
        }
        return block * XLSXShapeBlocks.size + 1
    }

    private func number(_ name: String, _ data: MarkupOutline.Index) -> Int? {
        outline.children(data, name).first.flatMap { NumberParser.int(outline.text($0).utf8.span) }
    }

    /// Adds a hidden box beside the cell of each note.
    mutating func add(_ notes: [CellNote], grid: XLSXGrid, _ blocks: inout XLSXShapeBlocks) {
        guard !notes.isEmpty else { return }
        var writer = XMLWriter()
        let declared = Set(
            outline.tag(outline.root).attributes.map { "\($0.name)=\(MarkupText.decode(outline.bytes[$0.value]))" }
        )
        let missing = XLSXNoteBoxes.namespaces.filter { !declared.contains("\($0)=\($1)") }
        if !outline.indices.contains(where: { outline.attribute("id", $0) == XLSXNoteBoxes.kind }) {
            XLSXNoteBoxes.writeKind(missing, to: &writer)
        }
        let first = firstFreeNumber(of: notes.count, &blocks)
        for (rank, note) in notes.enumerated() {
            XLSXNoteBoxes.write(
                note.paragraphs,
                on: note.cell,
                number: first + rank,
                grid: grid,
                missing,
                to: &writer
            )
        }
        splice.add(writer.bytes, at: outline.place(in: outline.root))
    }

    func write(to edition: inout XLSXEdition) { edition.write(part, splice, on: outline.bytes) }
}
