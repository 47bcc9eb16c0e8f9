import Office
import Support
import Testing

@Suite struct `Sheets are written` {
    private let rows = [RowDraft([CellDraft(.text("En-tête"))]), RowDraft([CellDraft(.number(1))])]

    @Test func `with their columns, hidden ones too`() throws {
        let columns = [ColumnDraft(width: 1), ColumnDraft(width: 2.48, isHidden: true)]
        let sheet = SheetDraft(name: "S", columns: columns, rows: rows)
        let content = try WrittenParts(sheet, as: .ods).content
        #expect(content.contains("style:column-width=\"2.48cm\""))
        #expect(content.contains("<table:table-column table:style-name=\"co2\" table:visibility=\"collapse\"/>"))
        let xlsx = try WrittenParts(sheet, as: .xlsx).sheet
        #expect(
            xlsx.contains(
                #"<cols><col min="1" max="1" width="5.43" customWidth="1"/><col min="2" max="2" width="13.43" hidden="1" customWidth="1"/></cols>"#
            )
        )
    }

    @Test func `with rows that are fixed, or grow while people type`() throws {
        let rows = [RowDraft([CellDraft(.text("x"))], height: .fixed(27)), RowDraft([CellDraft(.text("y"))])]
        let sheet = SheetDraft(name: "S", columns: [ColumnDraft(width: 3)], rows: rows)
        let content = try WrittenParts(sheet, as: .ods).content
        #expect(content.contains(#"style:row-height="27pt" style:use-optimal-row-height="false""#))
        #expect(content.contains(#"style:row-height="14.25pt" style:use-optimal-row-height="true""#))
        let xlsx = try WrittenParts(sheet, as: .xlsx).sheet
        #expect(xlsx.contains(#"<row r="1" ht="27" customHeight="1">"#) && xlsx.contains(#"<row r="2" ht="14.25">"#))
    }

    @Test func `with rows as high as their texts need, which do not grow`() throws {
        let sheet = SheetDraft(
            name: "S",
            columns: [ColumnDraft(width: 3)],
            rows: [RowDraft([CellDraft(.text("y"))], height: .measured)]
        )
        let content = try WrittenParts(sheet, as: .ods).content
        #expect(content.contains(#"style:row-height="14.25pt" style:use-optimal-row-height="false""#))
        #expect(try WrittenParts(sheet, as: .xlsx).sheet.contains(#"<row r="1" ht="14.25" customHeight="1">"#))
    }

    @Test func `with rows that are all the same told once, as far as rules and looks are`() throws {
        let empty = RowDraft([CellDraft(.empty, CellLook(isLocked: false)), CellDraft()])
        let rows = [empty, empty, empty, RowDraft([CellDraft(.text("x"))]), empty, empty]
        func content(_ rules: [InputRule] = [], _ conditions: [ConditionalLook] = []) throws -> [Substring] {
            let columns = [ColumnDraft(width: 3), ColumnDraft(width: 3)]
            let sheet = SheetDraft(name: "S", columns: columns, rows: rows, rules: rules, conditions: conditions)
            return try WrittenParts(sheet, as: .ods).content.split(separator: "<table:table-row ").dropFirst()
                .map { $0.prefix { $0 != ">" } }
        }
        func repeated(_ rows: [Substring]) -> [Bool] { rows.map { $0.contains("number-rows-repeated") } }
        let plain = try content()
        #expect(repeated(plain) == [true, false, true])
        #expect(plain[0].contains(#"number-rows-repeated="3""#) && plain[2].contains(#"number-rows-repeated="2""#))
        let second = DraftFixture.range("A2:A2")
        #expect(
            repeated(try content([InputRule(on: [second], accepts: .anything)])) == [false, false, false, false, true]
        )
        let look = ConditionalLook(on: [second], when: "A2=1", change: LookChange(isBold: true))
        #expect(repeated(try content([], [look])) == [false, false, false, false, true])
    }

    @Test(arguments: [
        (
            FrozenPanes(rows: 2, columns: 1),
            #"<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>"#, (2, 2, 3)
        ),
        (
            FrozenPanes(rows: 1), #"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#,
            (0, 2, 2)
        ),
        (
            FrozenPanes(columns: 1), #"<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>"#,
            (2, 0, 1)
        ),
    ])
    func `with what stays in sight`(frozen: FrozenPanes, pane: String, modes: (Int, Int, Int)) throws {
        let sheet = SheetDraft(
            name: "S",
            columns: [ColumnDraft(width: 3)],
            rows: rows,
            frozen: frozen,
            cursor: DraftFixture.cell("C3")
        )
        #expect(try WrittenParts(sheet, as: .xlsx).sheet.contains(pane))
        let settings = try WrittenParts(sheet, as: .ods)["settings.xml"]
        func item(_ name: String, _ type: String, _ value: Int) -> String {
            "<config:config-item config:name=\"\(name)\" config:type=\"\(type)\">\(value)</config:config-item>"
        }
        #expect(
            settings.contains(
                item("HorizontalSplitMode", "short", modes.0) + item("VerticalSplitMode", "short", modes.1)
            )
        )
        #expect(
            settings.contains(
                item("HorizontalSplitPosition", "int", frozen.columns)
                    + item("VerticalSplitPosition", "int", frozen.rows)
            )
        )
        #expect(settings.contains(item("ActiveSplitRange", "short", modes.2)))
        #expect(settings.contains(item("CursorPositionX", "int", 2) + item("CursorPositionY", "int", 2)))
    }

    @Test func `plainly, when nothing is asked`() throws {
        let sheet = SheetDraft(name: "S", columns: [ColumnDraft(width: 3)], rows: rows)
        #expect(try !WrittenParts(sheet, as: .ods)["settings.xml"].contains("Split"))
        let xlsx = try WrittenParts(sheet, as: .xlsx)
        for absent in [
            "<pane", "sheetProtection", "showGridLines", "tabColor", "autoFilter", "dataValidations", "legacyDrawing",
        ] {
            #expect(!xlsx.sheet.contains(absent), "\(absent)")
        }
        #expect(!xlsx.workbook.contains("definedName"))
    }

    @Test func `protected, without grid, under a colour`() throws {
        let sheet = SheetDraft(
            name: "S",
            columns: [],
            rows: rows,
            isProtected: true,
            showsGrid: false,
            tabColour: Colour(0x24476B)
        )
        #expect(try WrittenParts(sheet, as: .ods).content.contains("table:protected=\"true\""))
        #expect(
            try WrittenParts(sheet, as: .ods)["settings.xml"].contains(
                "config:name=\"ShowGrid\" config:type=\"boolean\">false<"
            )
        )
        let xlsx = try WrittenParts(sheet, as: .xlsx).sheet
        #expect(xlsx.contains(#"<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>"#))
        #expect(xlsx.contains("showGridLines=\"0\"") && xlsx.contains("<tabColor rgb=\"FF24476B\"/>"))
    }

    @Test func `with headers, a filter and a printed range`() throws {
        let sheet = SheetDraft(
            name: "L'un",
            columns: [ColumnDraft(width: 3)],
            rows: rows,
            headerRows: 0..<1,
            filter: DraftFixture.range("A1:A2"),
            page: PageSetup(range: DraftFixture.range("A1:A2"))
        )
        let content = try WrittenParts(sheet, as: .ods).content
        #expect(content.contains("table:print-ranges=\"'L''un'.A1:'L''un'.A2\""))
        #expect(
            content.contains("<table:table-header-rows><table:table-row")
                && content.contains("</table:table-row></table:table-header-rows><table:table-row")
        )
        #expect(
            content.contains(
                #"<table:database-range table:name="filter1" table:target-range-address="'L''un'.A1:'L''un'.A2" table:display-filter-buttons="true"/>"#
            )
        )
        let xlsx = try WrittenParts(sheet, as: .xlsx)
        #expect(xlsx.sheet.contains("<autoFilter ref=\"A1:A2\"/>"))
        for name in [
            #"<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'L''un'!$A$1:$A$2</definedName>"#,
            #"<definedName name="_xlnm.Print_Area" localSheetId="0">'L''un'!$A$1:$A$2</definedName>"#,
            #"<definedName name="_xlnm.Print_Titles" localSheetId="0">'L''un'!$1:$1</definedName>"#,
        ] {
            #expect(xlsx.workbook.contains(name))
        }
    }

    @Test func `with notes signed by their authors`() throws {
        let notes = [
            NoteDraft(on: DraftFixture.cell("B1"), author: "Z", paragraphs: ["deux"]),
            NoteDraft(on: DraftFixture.cell("A1"), author: "A", paragraphs: ["un", "et <demi>"]),
        ]
        let sheet = SheetDraft(
            name: "S",
            columns: [ColumnDraft(width: 3), ColumnDraft(width: 3)],
            rows: rows,
            notes: notes
        )
        let content = try WrittenParts(sheet, as: .ods).content
        #expect(
            content.contains(
                "office:value-type=\"string\"><office:annotation><dc:creator>A</dc:creator><text:p>A</text:p><text:p>un</text:p><text:p>et &lt;demi&gt;</text:p></office:annotation><text:p>En-tête"
            )
        )
        #expect(content.contains("<table:table-cell><office:annotation><dc:creator>Z</dc:creator>"))
        let xlsx = try WrittenParts(sheet, as: .xlsx)
        #expect(xlsx.sheet.contains("<legacyDrawing r:id=\"rId1\"/></worksheet>"))
        #expect(
            xlsx["xl/comments1.xml"].contains(
                #"<authors><author>A</author><author>Z</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t xml:space="preserve">A"#
            )
        )
        #expect(
            xlsx["xl/drawings/vmlDrawing1.vml"].contains("id=\"_x0000_s1025\"")
                && xlsx["xl/drawings/vmlDrawing1.vml"].contains("<x:Row>0</x:Row><x:Column>1</x:Column>")
        )
        #expect(xlsx["xl/worksheets/_rels/sheet1.xml.rels"].contains("Target=\"../comments1.xml\""))
    }
}

@Suite struct `Pages are set up` {
    private func parts(_ page: PageSetup, width: Double = 10, as format: WorkbookDraft.Format) throws(OfficeError)
        -> WrittenParts
    {
        let columns = [ColumnDraft(width: width), ColumnDraft(width: 100, isHidden: true)]
        return try WrittenParts(SheetDraft(name: "S", columns: columns, rows: [], page: page), as: format)
    }

    @Test(arguments: [
        (
            PageSetup(), #"fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape""#,
            #"paperSize="9" orientation="landscape" fitToHeight="0""#
        ),
        (
            PageSetup(paper: .a3), #"fo:page-width="42cm" fo:page-height="29.7cm""#,
            #"paperSize="8" orientation="landscape""#
        ),
        (
            PageSetup(isLandscape: false, fit: .page), #"style:scale-to-pages="1""#,
            #"paperSize="9" orientation="portrait"/>"#
        ),
    ])
    func `on paper`(page: PageSetup, layout: String, setup: String) throws {
        #expect(try parts(page, as: .ods).styles.contains(layout))
        let sheet = try parts(page, as: .xlsx).sheet
        #expect(sheet.contains(setup) && sheet.contains("<pageSetUpPr fitToPage=\"1\"/>"))
    }

    @Test(arguments: [(10.0, 100), (27.9, 100), (28, 99), (55.8, 50), (10_000, 10)])
    func `as wide as the columns that are seen`(width: Double, percent: Int) throws {
        #expect(try parts(PageSetup(), width: width, as: .ods).styles.contains("style:scale-to=\"\(percent)%\""))
    }

    @Test func `at its own size`() throws {
        #expect(try parts(PageSetup(fit: .none), width: 90, as: .ods).styles.contains("style:scale-to=\"100%\""))
        #expect(try !parts(PageSetup(fit: .none), as: .xlsx).sheet.contains("fitToPage"))
    }

    @Test func `with a footer`() throws {
        let footer = PageSetup.Footer(
            left: [.text("2019 R&D")],
            centre: [.sheetName],
            right: [.page, .text(" sur "), .pageCount]
        )
        let styles = try parts(PageSetup(footer: footer), as: .ods).styles
        #expect(styles.contains("<style:region-left><text:p>2019 R&amp;D</text:p></style:region-left>"))
        #expect(
            styles.contains(
                "<text:page-number>1</text:page-number><text:s/>sur<text:s/><text:page-count>1</text:page-count>"
            )
        )
        #expect(
            try parts(PageSetup(footer: footer), as: .xlsx).sheet.contains(
                "<oddFooter>&amp;L&amp;8 2019 R&amp;&amp;D&amp;C&amp;8&amp;A&amp;R&amp;8&amp;P sur &amp;N</oddFooter>"
            )
        )
        #expect(try !parts(PageSetup(), as: .xlsx).sheet.contains("headerFooter"))
    }
}
