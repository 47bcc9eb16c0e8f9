/// The boxes in which notes are shown (ECMA-376 part 4, §14 and §19.4; VML).
enum XLSXNoteBoxes {
    static let namespaces = [
        ("xmlns:v", "urn:schemas-microsoft-com:vml"), ("xmlns:o", "urn:schemas-microsoft-com:office:office"),
        ("xmlns:x", "urn:schemas-microsoft-com:office:excel"),
    ]
    /// What the identifiers of shapes begin with.
    static let shape = "_x0000_s"
    /// The identifier of what all boxes have in common.
    static let kind = "_x0000_t202"

    /// The first number of the shapes of a sheet: they go by thousands.
    static func firstNumber(ofSheet sheet: Int) -> Int { (sheet + 1) * 1_024 + 1 }

    /// A drawing for so many notes, still open to them.
    static func open(sheet: Int, notes: Int) -> XMLWriter {
        open(blocks: (sheet + 1...sheet + 1 + notes / 1_023).map { $0 })
    }

    /// A drawing that gives its shapes the numbers of these blocks.
    static func open(blocks: [Int]) -> XMLWriter {
        let blocks = blocks.map { "\($0)" }.joined(separator: ",")
        var writer = XMLWriter()
        writer.open("xml", namespaces)
        writer.append(
            markup: "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"\(blocks)\"/></o:shapelayout>"
        )
        return writer
    }

    /// Appends what all boxes have in common.
    static func writeKind(_ declarations: [(name: String, value: String)] = [], to writer: inout XMLWriter) {
        let measures = [("coordsize", "21600,21600"), ("o:spt", "202"), ("path", "m,l,21600r21600,l21600,xe")]
        writer.open("v:shapetype", declarations + [("id", kind)] + measures)
        writer.append(markup: "<v:stroke joinstyle=\"miter\"/>")
        writer.append(markup: "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>")
    }

    /// Appends the hidden box of a note, beside its cell.
    static func write(
        _ paragraphs: [String],
        on cell: CellReference,
        number: Int,
        grid: XLSXGrid,
        _ declarations: [(name: String, value: String)] = [],
        to writer: inout XMLWriter
    ) {
        let lines = 1 + paragraphs.reduce(0) { $0 + 1 + $1.count / 48 }
        let anchor = grid.anchor(of: cell, lines: lines)
        writer.open(
            "v:shape",
            declarations + [
                ("id", "\(shape)\(number)"), ("type", "#" + kind),
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
                <x:Row>\(cell.row)</x:Row><x:Column>\(cell.column)</x:Column></x:ClientData></v:shape>
                """
        )
    }
}
