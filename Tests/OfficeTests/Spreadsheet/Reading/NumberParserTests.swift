import Office
import Support
import Testing

struct NumberParserTests {
    /// Numbers of all lengths and sizes, always the same, and some that lie half-way between two doubles.
    static let texts: [String] = {
        var state: UInt64 = 2018
        func random(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        return (0..<5_000).map { index in
            let digits = (0...random(21)).map { _ in "\(random(10))" }.joined()
            let point = random(digits.count + 1)
            let text = "\(digits.prefix(point)).\(digits.dropFirst(point))"
            return (index % 7 == 0 ? "-" : "") + text + (index % 3 == 0 ? "E\(random(80) - 40)" : "")
        } + ["9007199254740993", "9007199254740992.5", "18446744073709551615", "0.1", "862.8406827452778", "1e23"]
    }()

    @Test func `the number of a cell is the double nearest to what is written`() throws {
        let rows = Self.texts.map { "<row><c><v>\($0)</v></c></row>" }.joined()
        let workbook = try Workbook(bytes: XLSXFixture(rows: rows).bytes, named: "t")
        for (row, text) in Self.texts.enumerated() {
            let value = workbook.sheets.first?[CellReference(row: row, column: 0)]?.value
            #expect(value == Double(text).map { .number($0, .plain) }, "\(text)")
        }
    }
}
