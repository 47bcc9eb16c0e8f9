import Office
import Support
import Testing

struct XLSXFormatTests {
    private func value(_ number: String, code: String, from1904: Bool = false) throws -> CellValue? {
        var fixture = XLSXFixture(rows: "<row><c s=\"1\"><v>\(number)</v></c></row>")
        let escaped = code.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing("<", with: "&lt;")
        fixture.numberFormats = "<numFmt numFmtId=\"164\" formatCode=\"\(escaped)\"/>"
        fixture.cellFormats += #"<xf numFmtId="164"/>"#
        if from1904 { fixture.workbookProperties = #"date1904="1""# }
        return try fixture.sheet()?.values["A1"]
    }

    private func shown(_ value: CellValue?) -> String {
        switch value {
        case .date(let date): "\(date)"
        case .duration(let seconds): "\(seconds) s"
        case .number(let number, let kind): "\(number) \(kind)"
        default: "\(String(describing: value))"
        }
    }

    @Test(arguments: [
        "dd/mm/yyyy", "d-mmm-yy", "[$-40C]d mmmm yyyy;@", "[Red]yyyy\\-mm\\-dd", "\"le \"d/m/yy", "mmm yy",
        "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "yyyy\"年\"m\"月\"d\"日\"", "mmmm", "[$-411]ge.m.d",
    ])
    func `a format that shows a day makes a date`(code: String) throws {
        #expect(try shown(value("45000", code: code)) == "2023-03-15")
    }

    @Test(arguments: [
        ("h:mm", "45000.0 s"), ("hh:mm:ss AM/PM", "45000.0 s"), ("[h]:mm", "45000.0 s"), ("mm:ss.0", "45000.0 s"),
    ])
    func `a format that shows hours only makes a duration`(code: String, expected: String) throws {
        #expect(try shown(value("0.52083333333333337", code: code)) == expected)
    }

    @Test func `elapsed hours may pass a day, a clock beyond a day is a date`() throws {
        #expect(try shown(value("1.5", code: "[hh]:mm")) == "129600.0 s")
        #expect(try shown(value("1e305", code: "[hh]:mm")) == "1e+305 plain")
        #expect(try shown(value("45000.5", code: "h:mm")) == "2023-03-15 12:00:00")
    }

    @Test(arguments: [
        "0.00", "#,##0", "General", "\"day \"0", "0\\d", "[Red]0", "[>=100]0;0.0", "0.00E+00", "_(* #,##0_)", "@",
        "0\" mois\"", "# ?/?", "[Yellow]0;[Black]0", "[Blue]General", "\\h0",
    ])
    func `letters in quotes, escapes and brackets make no date`(code: String) throws {
        guard case .number(5, _) = try value("5", code: code) else {
            Issue.record("a date")
            return
        }
    }

    @Test(arguments: [
        ("\"A\"00", "1", "A01"), ("\"P\"000", "15", "P015"), ("000", "7", "007"), ("00\" \"00\" \"00", "5", "000005"),
        ("00000", "-7", "-00007"),
        ("0000000\"P\"", "19977", "0019977P"), ("#,##0\" k€\"", "1500", "1500 k€"), ("0.0\" M€\"", "1.5", "1,5 M€"),
        ("#,##0\\ \\k\\€", "1500", "1500 k€"), ("\"R\"General", "4", "R4"),
        ("0\" mois\"", "0.30000000000000004", "0,3 mois"),
        ("#,##0\" k\"[$€-40C]", "5", "5 k€"),
    ])
    func `a number is shown with the words and the zeros around it`(code: String, number: String, expected: String)
        throws
    {
        guard case .number(_, .shown(let text)) = try value(number, code: code) else {
            Issue.record("no words")
            return
        }
        #expect(text == expected)
    }

    @Test(arguments: [
        "0", "#,##0", "# ##0", "#\\ ##0.00", "00.00", "0,000", "# ?/?", "0.00E+00", "_-* #,##0\\ _F_-", "0\" %\"",
        "#,##0,\" k\"", "0.0,,\" M\"",
    ])
    func `no words are kept of a format that has none around the whole number`(code: String) throws {
        #expect(try value("5", code: code) == .number(5, .plain))
    }

    @Test(arguments: [
        ("0.0%", "5.0 percentage"), ("#,##0.00\\ \"€\"", "5.0 currency(code: Optional(\"EUR\"))"),
        ("[$€-40C]#,##0", "5.0 currency(code: Optional(\"EUR\"))"),
        ("\"$\"#,##0", "5.0 currency(code: Optional(\"$\"))"),
        ("#,##0\\ [$CHF]", "5.0 currency(code: Optional(\"CHF\"))"),
        ("[$kr-41D] 0", "5.0 currency(code: Optional(\"kr\"))"),
        ("[$$-409]#,##0.00", "5.0 currency(code: Optional(\"$\"))"),
        ("#,##0 [$XPF]", "5.0 currency(code: Optional(\"XPF\"))"),
        ("[$£-809]#,##0", "5.0 currency(code: Optional(\"GBP\"))"),
        ("#,##0,\"k€\"", "5.0 currency(code: Optional(\"EUR\"))"),
        ("0.00 [$SEK]", "5.0 currency(code: Optional(\"SEK\"))"), ("[$-40C]0.00", "5.0 plain"),
    ])
    func `a number keeps its unit`(code: String, expected: String) throws {
        #expect(try shown(value("5", code: code)) == expected)
    }

    @Test(arguments: [14, 22, 27, 36, 50, 58])
    func `built-in dates are known, East Asian ones too`(id: Int) throws {
        var fixture = XLSXFixture(rows: "<row><c s=\"1\"><v>45000</v></c></row>")
        fixture.cellFormats += "<xf numFmtId=\"\(id)\"/>"
        #expect(try shown(fixture.sheet()?.values["A1"]) == "2023-03-15")
    }

    /// The fixture has one cell format of its own before those that the test adds.
    @Test(arguments: [(65_535, "2023-03-15"), (65_536, "45000.0 plain")])
    func `the cell formats that follow the 65,536th are not kept`(style: Int, expected: String) throws {
        var fixture = XLSXFixture(rows: "<row><c s=\"\(style)\"><v>45000</v></c></row>")
        fixture.cellFormats += String(repeating: #"<xf numFmtId="14"/>"#, count: 65_536)
        #expect(try shown(fixture.sheet()?.values["A1"]) == expected)
    }

    @Test(arguments: [(65_535, "2023-03-15"), (65_536, "45000.0 plain")])
    func `the number formats that follow the 65,536th are not kept`(place: Int, expected: String) throws {
        var fixture = XLSXFixture(rows: "<row><c s=\"1\"><v>45000</v></c></row>")
        fixture.numberFormats = (0...65_536).map { number in
            "<numFmt numFmtId=\"\(164 + number)\" formatCode=\"\(number == place ? "d/m/yy" : "0")\"/>"
        }.joined()
        fixture.cellFormats += "<xf numFmtId=\"\(164 + place)\"/>"
        #expect(try shown(fixture.sheet()?.values["A1"]) == expected)
    }

    @Test(arguments: [("1", "1900-01-01"), ("59", "1900-02-28"), ("61", "1900-03-01"), ("2958465", "9999-12-31")])
    func `the calendar of 1900 counts a day that never was`(serial: String, expected: String) throws {
        #expect(try shown(value(serial, code: "yyyy-mm-dd")) == expected)
    }

    @Test(arguments: ["-1", "60", "2958466", "1e300"])
    func `a day that no calendar has stays a number and is noted`(serial: String) throws {
        var fixture = XLSXFixture(rows: "<row><c s=\"1\"><v>\(serial)</v></c></row>")
        fixture.cellFormats += #"<xf numFmtId="14"/>"#
        let sheet = try fixture.sheet()
        #expect(sheet?.values["A1"] == Double(serial).map { .number($0, .plain) })
        #expect(sheet?.diagnostics.count == 1)
    }

    @Test func `dates may count from 1904`() throws {
        #expect(try shown(value("43538", code: "yyyy-mm-dd", from1904: true)) == "2023-03-15")
    }

    @Test(arguments: [("", 0), (#"date1904="1""#, 1_462)])
    func `a workbook says from which day its dates count`(properties: String, epoch: Int) throws {
        var fixture = XLSXFixture()
        fixture.workbookProperties = properties
        #expect(try fixture.workbook().epoch == epoch)
    }

    @Test(arguments: ["9", "", "x", "-1"])
    func `a style that does not exist leaves a number`(style: String) throws {
        #expect(try XLSXFixture.values("<c s=\"\(style)\"><v>5</v></c>") == ["A1": .number(5, .plain)])
    }

    @Test(arguments: ["", "<styleSheet", "not XML", "<a/>"])
    func `styles that are missing or broken leave numbers`(styles: String) throws {
        var fixture = XLSXFixture(rows: #"<row><c s="1"><v>5</v></c></row>"#)
        fixture.withoutParts = ["xl/styles.xml"]
        var archive = ZipBuilder()
        for part in fixture.parts { archive.add(part.name, part.content) }
        if !styles.isEmpty { archive.add("xl/styles.xml", styles) }
        #expect(try Workbook(bytes: archive.bytes, named: "t").sheets.first?.values == ["A1": .number(5, .plain)])
    }

    @Test func `formats of conditional styles do not count`() throws {
        var fixture = XLSXFixture(rows: "<row><c s=\"1\"><v>45000</v></c></row>")
        fixture.cellFormats +=
            #"<xf numFmtId="14"/></cellXfs><dxfs><dxf><numFmt numFmtId="14" formatCode="0%"/></dxf></dxfs><cellXfs>"#
        #expect(try shown(fixture.sheet()?.values["A1"]) == "2023-03-15")
    }
}
