import Office
import Support
import Testing

struct ParallelReadingTests {
    @Test func `workbooks are read side by side`() async throws {
        var fixture = XLSXFixture(rows: (1...200).map { "<row r=\"\($0)\"><c><v>\($0)</v></c></row>" }.joined())
        fixture.strings = "<si><t>x</t></si>"
        let xlsx = fixture.bytes
        let rows = (1...200).map { number in
            "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"\(number)\"/></table:table-row>"
        }
        let ods = ODSFixture.package(ODSFixture.content(table: rows.joined()))
        let sums = try await withThrowingTaskGroup { group in
            for index in 0..<40 {
                group.addTask {
                    let workbook = try Workbook(bytes: index.isMultiple(of: 2) ? xlsx : ods, named: "t")
                    return workbook.sheets.first?.values.values.reduce(0.0) { sum, value in
                        guard case .number(let number, _) = value else { return sum }
                        return sum + number
                    }
                }
            }
            return try await group.reduce(into: Set<Double?>()) { $0.insert($1) }
        }
        #expect(sums == [20_100])
    }
}
