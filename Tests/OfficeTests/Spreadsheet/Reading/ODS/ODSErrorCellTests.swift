import Office
import Support
import Testing

@Suite struct `An error of calculation is none of the values it is written as` {
    private func value(_ attributes: String, _ text: String) throws -> CellValue? {
        try ODSFixture.cell("<table:table-cell \(attributes)><text:p>\(text)</text:p></table:table-cell>")
    }

    private static let formula = #"table:formula="of:=1/0""#

    @Test(arguments: [
        "#DIV/0!", "#VALEUR!", "#N/A", "#N/D", "#NOM?", "#¡VALOR!", "#WERT!", "#NV", "#NENÍ_K_DISPOZICI", "#ССЫЛКА!",
        "Err:502",
        "Fehler:502", "Erreur\u{A0}:\u{A0}508",
    ])
    func `a zero that a formula shows as an error word, in any language`(word: String) throws {
        #expect(try value("\(Self.formula) office:value-type=\"float\" office:value=\"0\"", word) == .error(word))
        #expect(try value("\(Self.formula) office:value-type=\"percentage\" office:value=\"0\"", word) == .error(word))
    }

    @Test(arguments: ["0", "0,00", "###", "#12", "-", ""])
    func `a zero shown as anything else stays a zero`(text: String) throws {
        let attributes = "\(Self.formula) office:value-type=\"float\" office:value=\"0\""
        #expect(try value(attributes, text) == .number(0, .plain))
    }

    @Test func `without a formula, or with another value, a number stays a number`() throws {
        #expect(try value(#"office:value-type="float" office:value="0""#, "#N/A") == .number(0, .plain))
        let attributes = "\(Self.formula) office:value-type=\"float\" office:value=\"5\""
        #expect(try value(attributes, "#N/A") == .number(5, .plain))
    }

    @Test func `a text that a formula gives is an error when it can be nothing else`() throws {
        let attributes = "\(Self.formula) office:value-type=\"string\""
        #expect(try value(attributes, "#DIV/0!") == .error("#DIV/0!"))
        #expect(try value(attributes, "#CAMPUS") == .text("#CAMPUS"))
        #expect(try value(#"office:value-type="string""#, "#N/A") == .text("#N/A"))
    }

    @Test func `the cells that an array formula fills have no formula of their own`() throws {
        let zero =
            #"<table:table-cell office:value-type="float" office:value="0"><text:p>#N/A</text:p></table:table-cell>"#
        let first =
            "<table:table-cell table:number-matrix-columns-spanned=\"1\" table:number-matrix-rows-spanned=\"2\" \(Self.formula) "
            + "office:value-type=\"float\" office:value=\"0\"><text:p>#N/A</text:p></table:table-cell>"
        let rows = [first, zero, zero].map { "<table:table-row>\($0)</table:table-row>" }.joined()
        let values = try ODSFixture.sheet(rows)?.values
        #expect(values == ["A1": .error("#N/A"), "A2": .error("#N/A"), "A3": .number(0, .plain)])
    }

    private static func array(_ columns: Int, _ rows: Int) -> String {
        "<table:table-cell table:number-matrix-columns-spanned=\"\(columns)\" table:number-matrix-rows-spanned=\"\(rows)\" "
            + "\(formula) office:value-type=\"float\" office:value=\"1\"/>"
    }

    @Test(arguments: [256, 257]) func `as many array formulas as a row of people has are known`(count: Int) throws {
        let zero =
            #"<table:table-cell office:value-type="float" office:value="0"><text:p>#N/A</text:p></table:table-cell>"#
        let rows = [Self.array(1, 2), zero].map {
            "<table:table-row>\(String(repeating: $0, count: count))</table:table-row>"
        }
        let sheet = try #require(try ODSFixture.sheet(rows.joined()))
        let last = sheet[CellReference(row: 1, column: count - 1)]?.value
        #expect(last == (count > 256 ? .number(0, .plain) : .error("#N/A")))
        #expect(sheet.facts == (count > 256 ? [.repetitionCut] : []))
    }

    @Test func `an array formula beyond the last column fills nothing`() throws {
        let blanks = #"<table:table-cell table:number-columns-repeated="16384"/>"#
        let row = "<table:table-row>\(blanks)\(String(repeating: Self.array(2, 1), count: 300))</table:table-row>"
        let sheet = try #require(try ODSFixture.sheet(row))
        #expect(sheet.cellCount == 0 && Set(sheet.facts) == [.repetitionCut])
    }
}
