import Office
import Support
import Testing

struct ODSValueTests {
    private func value(_ attributes: String, text: String = "") throws -> CellValue? {
        let paragraph = text.isEmpty ? "" : "<text:p>\(text)</text:p>"
        return try ODSFixture.cell("<table:table-cell \(attributes)>\(paragraph)</table:table-cell>")
    }

    private func facts(_ attributes: String, text: String = "") throws -> [WorkbookDiagnostic.Fact] {
        let cell = "<table:table-cell \(attributes)><text:p>\(text)</text:p></table:table-cell>"
        return try ODSFixture.sheet("<table:table-row>\(cell)</table:table-row>")?.facts ?? []
    }

    @Test func `numbers say what they count`() throws {
        #expect(try value(#"office:value-type="float" office:value="83.5""#, text: "83,50") == .number(83.5, .plain))
        #expect(try value(#"office:value-type="percentage" office:value="0.835""#) == .number(0.835, .percentage))
        #expect(
            try value(#"office:value-type="currency" office:currency="EUR" office:value="12""#)
                == .number(12, .currency(code: "EUR"))
        )
        #expect(try value(#"office:value-type="currency" office:value="12""#) == .number(12, .currency(code: nil)))
        let unnamed = #"office:value-type="currency" office:currency="" office:value="12""#
        #expect(try value(unnamed) == .number(12, .currency(code: nil)))
    }

    @Test(arguments: [
        ("1e3", 1000.0), ("-1.5E-2", -0.015), (" 5 ", 5), ("+5", 5), (".5", 0.5),
        ("0.1000000000000000055", 0.1), ("123456789012345680", 123_456_789_012_345_680), ("1e-300", 1e-300),
    ])
    func `a number is read exactly`(text: String, number: Double) throws {
        #expect(try value("office:value-type=\"float\" office:value=\"\(text)\"") == .number(number, .plain))
    }

    @Test(arguments: [
        ("true", true), ("TRUE", true), ("1", true), ("2", true), ("0.5", true), ("false", false), ("0", false),
        ("0.0", false),
    ])
    func `a boolean is its attribute, never its displayed text`(text: String, expected: Bool) throws {
        let attributes = "office:value-type=\"boolean\" office:boolean-value=\"\(text)\""
        #expect(try value(attributes, text: "VRAI") == .boolean(expected))
    }

    @Test(arguments: [
        ("2018-03-12", "2018-03-12"), ("2018-03-12T08:30:00", "2018-03-12 08:30:00"),
        ("2018-03-12T08:30:00.25Z", "2018-03-12 08:30:00.250"), ("1987-11-29T13:37:00-10:00", "1987-11-29 13:37:00"),
        ("9999-12-31", "9999-12-31"), ("-0044-03-15", "-44-03-15"), ("2018-03-12T24:00:00", "2018-03-13"),
        ("2018-03-12T08:29:59.9996", "2018-03-12 08:30:00"), ("2018-03-12T08:29:59.9994", "2018-03-12 08:29:59.999"),
        ("2018-12-31T23:59:59.9996", "2019-01-01"),
    ])
    func `a date is civil, its zone dropped`(text: String, expected: String) throws {
        guard case .date(let date) = try value("office:value-type=\"date\" office:date-value=\"\(text)\"") else {
            Issue.record("not a date: \(text)")
            return
        }
        #expect(date.description == expected)
    }

    @Test(arguments: [
        ("PT12H30M", 45_000.0), ("PT36H", 129_600), ("P1DT2H", 93_600), ("-PT1H", -3_600), ("PT90M", 5_400),
        ("PT0.5S", 0.5), ("PT1,5S", 1.5), ("P0Y0M0DT0H0M1S", 1), ("12:30:00", 45_000),
    ])
    func `a time is a number of seconds`(text: String, seconds: Double) throws {
        #expect(
            try value("office:value-type=\"time\" office:time-value=\"\(text)\"") == .duration(seconds: seconds)
        )
    }

    @Test(arguments: [
        #"office:value-type="float" office:value="""#, #"office:value-type="float""#,
        #"office:value-type="date" office:date-value="2018-02-30""#,
        #"office:value-type="time" office:time-value="P1Y""#,
        #"office:value-type="boolean" office:boolean-value="yes""#, #"office:value-type="float" office:value="NaN""#,
    ])
    func `a value that does not fit its type stays as displayed, and is noted`(attributes: String) throws {
        #expect(try value(attributes, text: "shown") == .text("shown"))
        #expect(try facts(attributes, text: "shown").count == 1)
    }

    @Test func `an unknown type keeps its text`() throws {
        #expect(try value(#"office:value-type="fancy""#, text: "x") == .text("x"))
        #expect(try facts(#"office:value-type="fancy""#, text: "x") == [.unknownCellType("fancy")])
    }

    @Test func `the attribute of a text wins over what is displayed`() throws {
        #expect(try value(#"office:value-type="string" office:string-value="full""#, text: "fu…") == .text("full"))
    }

    @Test func `an error of calculation keeps its text`() throws {
        let attributes = #"office:value-type="string" office:string-value="" calcext:value-type="error""#
        #expect(try value(attributes, text: "#DIV/0!") == .error("#DIV/0!"))
    }

    @Test func `a text without type is a text, a void cell is empty`() throws {
        #expect(try value("", text: "x") == .text("x"))
        #expect(try value(#"office:value-type="void""#) == nil)
    }

    @Test func `a formula is kept beside its value, and told when it has none`() throws {
        let sheet = try ODSFixture.sheet(
            """
            <table:table-row><table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"/>\
            <table:table-cell table:formula="of:=2+2"/>\
            <table:table-cell table:formula="of:=&quot;&quot;" office:value-type="string"/></table:table-row>
            """
        )
        #expect(sheet?[CellReference(row: 0, column: 0)] == Cell(.number(2, .plain), formula: "of:=1+1"))
        #expect(sheet?[CellReference(row: 0, column: 1)] == Cell(nil, formula: "of:=2+2"))
        #expect(sheet?[CellReference(row: 0, column: 2)] == Cell(.text(""), formula: "of:=\"\""))
    }
}
