import Office
import Testing

struct CellReferenceTests {
    @Test(arguments: [("A1", 0, 0), ("G14", 13, 6), ("$AA$10", 9, 26), ("xfd1048576", 1_048_575, 16_383)])
    func `a reference counts from zero`(text: String, row: Int, column: Int) {
        #expect(CellReference(text) == CellReference(row: row, column: column))
    }

    @Test(arguments: [
        "", "A", "1", "A0", "B01x", "XFE1", "A1048577", "1A", "AAAAAAAAAAAAAAAAAAAA1", "A99999999999999999999",
    ])
    func `what is no reference, or lies outside the grid, is nil`(text: String) {
        #expect(CellReference(text) == nil)
    }

    @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
    func `columns have letters`(column: Int, name: String) {
        #expect(CellReference.columnName(column) == name)
    }

    @Test func `references are ordered row by row`() {
        let sorted = [(1, 0), (0, 2), (0, 1)].map { CellReference(row: $0.0, column: $0.1) }.sorted()
        #expect(sorted.map(\.description) == ["B1", "C1", "A2"])
    }

    @Test func `a range holds what lies between its corners`() throws {
        let range = try #require(CellRange("G72:B14"))
        #expect(range.description == "B14:G72")
        #expect(CellReference("C20").map(range.contains) == true)
        #expect(CellReference("H20").map(range.contains) == false)
        #expect(CellRange("G14")?.description == "G14")
        #expect(CellRange("G14:") == nil)
    }
}
