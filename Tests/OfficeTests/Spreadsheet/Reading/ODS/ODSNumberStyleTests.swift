import Office
import Support
import Testing

@Suite struct `A number is what its style makes of it` {
    private static let styles = """
        <number:percentage-style style:name="N1"><number:number/><number:text>%</number:text></number:percentage-style>\
        <number:currency-style style:name="N2"><number:number/></number:currency-style>\
        <number:boolean-style style:name="N3"><number:boolean/></number:boolean-style>\
        <number:number-style style:name="N4"><number:number/><number:text>%</number:text></number:number-style>\
        <number:date-style style:name="N5"><number:day/></number:date-style>\
        <number:time-style style:name="N6" number:truncate-on-overflow="false"><number:hours/></number:time-style>\
        <style:style style:name="percent" style:family="table-cell" style:data-style-name="N1"/>\
        <style:style style:name="child" style:family="table-cell" style:parent-style-name="percent"/>\
        <style:style style:name="plain" style:family="table-cell" style:parent-style-name="percent" style:data-style-name="N4"/>\
        <style:style style:name="money" style:family="table-cell" style:data-style-name="N2"/>\
        <style:style style:name="flag" style:family="table-cell" style:data-style-name="N3"/>\
        <style:style style:name="day" style:family="table-cell" style:data-style-name="N5"/>\
        <style:style style:name="length" style:family="table-cell" style:data-style-name="N6"/>
        """

    private func cell(_ style: String?, _ value: String = "0.5") -> String {
        let style = style.map { "table:style-name=\"\($0)\" " } ?? ""
        return
            "<table:table-cell \(style)office:value-type=\"float\" office:value=\"\(value)\"><text:p>x</text:p></table:table-cell>"
    }

    private func values(_ table: String, styles: String = styles) throws -> [String: CellValue] {
        try ODSFixture.sheet(table, styles: styles)?.values ?? [:]
    }

    /// Those of a document that has ``styles`` and others in the part that all parts share.
    private func values(_ table: String, styles own: String, common: String) throws -> [String: CellValue] {
        let shared =
            "<office:document-styles xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
            + "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
            + "xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\">"
            + "<office:styles>\(Self.styles)\(common)</office:styles></office:document-styles>"
        let content = ODSFixture.content(table: table, styles: own)
        let bytes = ZipBuilder.archive(["content.xml": content, "styles.xml": shared])
        return try Workbook(bytes: bytes, named: "t.ods").sheets.first?.values ?? [:]
    }

    @Test(arguments: [
        ("percent", CellValue.number(0.5, .percentage)), ("child", .number(0.5, .percentage)),
        ("money", .number(0.5, .currency(code: nil))), ("flag", .boolean(true)), ("plain", .number(0.5, .plain)),
        ("length", .duration(seconds: 43_200)), ("unknown", .number(0.5, .plain)),
    ])
    func `of its own, or of a parent`(style: String, expected: CellValue) throws {
        #expect(try values("<table:table-row>\(cell(style))</table:table-row>")["A1"] == expected)
    }

    private static let figure = "<number:number number:decimal-places=\"0\" number:min-integer-digits=\"3\"/>"

    @Test(arguments: [
        ("number-style", "<number:text>A</number:text>\(figure)", CellValue.number(7, .shown("A007"))),
        ("number-style", figure, .number(7, .shown("007"))),
        (
            "number-style", "<number:number number:decimal-places=\"1\"/><number:text> k€</number:text>",
            .number(7, .shown("7 k€"))
        ),
        (
            "number-style", "<number:number number:display-factor=\"1000\"/><number:text> k€</number:text>",
            .number(7, .plain)
        ),
        (
            "currency-style",
            "<number:number number:grouping=\"true\" number:min-integer-digits=\"3\"/><number:text> </number:text>"
                + "<number:currency-symbol>€</number:currency-symbol>", .number(7, .currency(code: "EUR"))
        ),
        (
            "currency-style", "\(figure)<number:currency-symbol>F CFP</number:currency-symbol>",
            .number(7, .currency(code: "F CFP"))
        ),
        (
            "currency-style", "\(figure)<number:text>k</number:text><number:currency-symbol>€</number:currency-symbol>",
            .number(7, .shown("007k€"))
        ),
    ])
    func `with what stands around its digits`(element: String, inside: String, expected: CellValue) throws {
        let styles =
            "<number:\(element) style:name=\"N\">\(inside)</number:\(element)>"
            + "<style:style style:name=\"s\" style:family=\"table-cell\" style:data-style-name=\"N\"/>"
        let table = "<table:table-row>\(cell("s", "7"))</table:table-row>"
        #expect(try values(table, styles: styles)["A1"] == expected)
    }

    @Test func `and a plain number where that has no length`() throws {
        let row = "<table:table-row>\(cell("length", "1e303"))\(cell("length", "1e305"))</table:table-row>"
        #expect(try values(row) == ["A1": .duration(seconds: 1e303 * 86_400), "B1": .number(1e305, .plain)])
    }

    @Test func `of the last parent of a long line, and of none in a circle`() throws {
        func style(_ name: String, _ parent: String) -> String {
            #"<style:style style:name="\#(name)" style:family="table-cell" style:parent-style-name="\#(parent)"/>"#
        }
        let line = (1...3_000).map { style("s\($0)", $0 == 1 ? "percent" : "s\($0 - 1)") }.joined()
        let row = "<table:table-row>\(cell("s3000"))\(cell("s1500"))\(cell("b"))\(cell("tail"))</table:table-row>"
        let circle = style("a", "b") + style("b", "a") + style("tail", "a")
        #expect(
            try values(row, styles: Self.styles + line + circle) == [
                "A1": .number(0.5, .percentage), "B1": .number(0.5, .percentage), "C1": .number(0.5, .plain),
                "D1": .number(0.5, .plain),
            ]
        )
    }

    @Test func `of none in a circle, wherever it is entered and whatever bears the same name elsewhere`() throws {
        func style(_ name: String, _ attribute: String) -> String {
            #"<style:style style:name="\#(name)" style:family="table-cell" style:\#(attribute)/>"#
        }
        let circles = 0..<20
        let common = circles.map { style("a\($0)", #"data-style-name="N1""#) }.joined()
        let own = circles.map {
            style("a\($0)", #"parent-style-name="b\#($0)""#) + style("b\($0)", #"parent-style-name="a\#($0)""#)
        }
        let row = circles.map { cell("a\($0)") + cell("b\($0)") }.joined()
        let values = try values("<table:table-row>\(row)</table:table-row>", styles: own.joined(), common: common)
            .values
        #expect(values.count == 40 && values.allSatisfy { $0 == .number(0.5, .plain) })
    }

    @Test func `of its row, or of its column`() throws {
        let table = """
            <table:table-column table:default-cell-style-name="percent"/><table:table-column/>\
            <table:table-row>\(cell(nil))\(cell(nil))\(cell("money"))</table:table-row>\
            <table:table-row table:default-cell-style-name="flag">\(cell(nil))\(cell(nil))</table:table-row>
            """
        #expect(
            try values(table) == [
                "A1": .number(0.5, .percentage), "B1": .number(0.5, .plain), "C1": .number(0.5, .currency(code: nil)),
                "A2": .boolean(true), "B2": .boolean(true),
            ]
        )
    }

    @Test func `of its column among many, some without a style`() throws {
        let columns = [("percent", 2), (nil, 1), ("flag", 1), ("money", 3)].map { style, count in
            let style = style.map { "table:default-cell-style-name=\"\($0)\" " } ?? ""
            return "<table:table-column \(style)table:number-columns-repeated=\"\(count)\"/>"
        }
        let row = String(repeating: cell(nil), count: 8)
        let expected: [CellValue] = [
            .number(0.5, .percentage), .number(0.5, .percentage), .number(0.5, .plain), .boolean(true),
            .number(0.5, .currency(code: nil)), .number(0.5, .currency(code: nil)), .number(0.5, .currency(code: nil)),
            .number(0.5, .plain),
        ]
        let found = try values(columns.joined() + "<table:table-row>\(row)</table:table-row>")
        #expect("ABCDEFGH".map { found["\($0)1"] } == expected)
    }

    @Test func `of the styles that all parts share`() throws {
        let own = #"<style:style style:name="ce1" style:family="table-cell" style:parent-style-name="percent"/>"#
        let values = try values("<table:table-row>\(cell("ce1"))</table:table-row>", styles: own, common: "")
        #expect(values["A1"] == .number(0.5, .percentage))
    }

    @Test func `a day is counted from the day 0 of the document`() throws {
        let row = "<table:table-row>\(cell("day", "43421"))\(cell("day", "0"))</table:table-row>"
        let day = CivilDateTime(year: 2018, month: 11, day: 17).map { CellValue.date($0) }
        #expect(try values(row) == ["A1": day, "B1": .number(0, .plain)])
        let settings =
            #"<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>"#
        let content = ODSFixture.content(
            table: "<table:table-row>\(cell("day", "41959"))</table:table-row>",
            styles: Self.styles,
            around: settings
        )
        let workbook = try Workbook(bytes: ODSFixture.package(content), named: "t.ods")
        #expect(workbook.sheets.first?.values["A1"] == day)
        #expect(workbook.epoch == 1_462)
    }
}
