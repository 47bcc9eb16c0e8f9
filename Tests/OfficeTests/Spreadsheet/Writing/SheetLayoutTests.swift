import Office
import Support
import Testing

@Suite struct `Rows are as high as their texts` {
    /// The height of a row of one cell in a column of three centimetres.
    private func height(_ content: CellContent, _ look: CellLook?, isHidden: Bool = false) throws -> Double {
        let columns = [ColumnDraft(width: 3, isHidden: isHidden)]
        let sheet = SheetDraft(name: "S", columns: columns, rows: [RowDraft([CellDraft(content, look)])])
        let written = try WrittenParts(sheet, as: .xlsx).sheet
        let start = try #require(written.firstRange(of: "<row r=\"1\" ht=\""))
        let height = written[start.upperBound...].prefix { $0 != "\"" }
        return try #require(Double(height))
    }

    private let wrapped = CellLook(alignment: CellAlignment(wraps: true))

    @Test func `when they wrap`() throws {
        let text = CellContent.text(String(repeating: "mot ", count: 30))
        #expect(try height(text, CellLook()) == 15.75)
        let lines = (try height(text, wrapped) - 3.4) / 11.7
        // Four words of twenty points fit on a line of seventy-five.
        #expect((7.9...8.9).contains(lines))
    }

    @Test func `line by line`() throws {
        let one = try height(.text("a"), wrapped)
        #expect(try height(.text("a\nb\nc"), wrapped) - one == 23.25)
    }

    @Test func `and their type`() throws {
        let font = CellFont(size: 20)
        #expect(try height(.text("a"), CellLook(font: font)) > height(.text("a"), CellLook()) + 10)
        #expect(
            try height(.richText([TextRun("a"), TextRun("b", font)]), CellLook()) > height(.text("a"), CellLook()) + 10
        )
        let bold = CellLook(font: CellFont(isBold: true), alignment: CellAlignment(wraps: true))
        // Wide enough for plain letters, not for bold ones.
        let text = CellContent.text("nnnnnnn nnnnnn")
        #expect(try height(text, wrapped) < height(text, bold))
    }

    @Test func `but hidden and empty cells need no room`() throws {
        let long = CellContent.text(String(repeating: "mot ", count: 99))
        #expect(try height(long, wrapped, isHidden: true) == 13.5)
        #expect(try height(.empty, CellLook(font: CellFont(size: 40))) == 13.5)
    }

    /// On its line the text takes 4.53 centimetres, and the cell 0.07 more.
    @Test(arguments: [(4.5, 4.5), (4.58, 4.68), (4.6, 4.7), (4.7, 4.7)])
    func `in columns where no text fills its line but for a hair`(asked: Double, width: Double) throws {
        let cell = CellDraft(.text("Création, design, audiovisuel"), wrapped)
        let unwrapped = CellDraft(cell.content, CellLook())
        let columns = ColumnDraft.columns([asked, asked, asked], clearOf: [RowDraft([cell, unwrapped])])
        #expect(columns.map { ($0.width * 100).rounded() } == [width, asked, asked].map { ($0 * 100).rounded() })
    }

    @Test func `in columns as wide as asked where no width is clear`() {
        let rows = (0..<300).map { RowDraft([CellDraft(.text(String(repeating: "i", count: $0)), wrapped)]) }
        #expect(ColumnDraft.columns([4], clearOf: rows).map(\.width) == [4])
    }

    @Test(arguments: [(42, "42"), (10, "15.75")]) func `with room for what will be written`(
        least: Double,
        height: String
    ) throws {
        let row = RowDraft([CellDraft(.text("a"), CellLook())], leastHeight: least)
        let sheet = SheetDraft(name: "S", columns: [ColumnDraft(width: 3)], rows: [row])
        #expect(try WrittenParts(sheet, as: .xlsx).sheet.contains("<row r=\"1\" ht=\"\(height)\">"))
    }

    @Test func `as far as Excel goes`() throws {
        let endless = CellContent.text(String(repeating: "m", count: 9_000))
        #expect(try height(endless, wrapped) == 409.5)
    }
}
