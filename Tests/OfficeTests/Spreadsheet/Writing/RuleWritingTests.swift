import Office
import Support
import Testing

@Suite struct `Rules of input are written` {
    private func parts(_ rule: InputRule, as format: WorkbookDraft.Format) throws(OfficeError) -> WrittenParts {
        let rows = [RowDraft([CellDraft(.text("a")), CellDraft()]), RowDraft([CellDraft()])]
        let columns = [ColumnDraft(width: 2), ColumnDraft(width: 2)]
        return try WrittenParts(SheetDraft(name: "L'un", columns: columns, rows: rows, rules: [rule]), as: format)
    }

    @Test(arguments: [
        (
            InputRule.Acceptance.list(DraftFixture.choices), "cell-content-is-in-list([$'_listes'.$A$2:.$A$4])",
            #"type="list" allowBlank="1" "#, "<formula1>'_listes'!$A$2:$A$4</formula1></dataValidation>"
        ),
        (
            .whole(.between(1, 4)), "cell-content-is-whole-number() and cell-content-is-between(1,4)",
            #"type="whole" allowBlank"#,
            "<formula1>1</formula1><formula2>4</formula2>"
        ),
        (
            .decimal(.atLeast(0.01)), "cell-content-is-decimal-number() and cell-content()&gt;=0.01",
            #"type="decimal" operator="greaterThanOrEqual""#, "<formula1>0.01</formula1></dataValidation>"
        ),
        (
            .date(.between(DraftFixture.days[0], DraftFixture.days[1])),
            "cell-content-is-date() and cell-content-is-between(43739,46022)", #"type="date" allowBlank"#,
            "<formula1>43739</formula1><formula2>46022</formula2>"
        ),
        (
            .length(.exactly(8)), "cell-content-text-length()=8", #"type="textLength" operator="equal""#,
            "<formula1>8</formula1>"
        ),
        (
            .length(.between(2, 8)), "cell-content-text-length-is-between(2,8)", #"type="textLength" allowBlank"#,
            "<formula2>8</formula2>"
        ),
    ])
    func `with what they accept`(accepts: InputRule.Acceptance, condition: String, kind: String, values: String) throws
    {
        let rule = InputRule(on: [DraftFixture.range("B1:B2")], accepts: accepts, alert: .stop(.init("T", "Non.")))
        #expect(
            try parts(rule, as: .ods).content.contains(
                "table:condition=\"of:\(condition)\" table:allow-empty-cell=\"true\""
            )
        )
        let sheet = try parts(rule, as: .xlsx).sheet
        #expect(sheet.contains(kind) && sheet.contains(values))
    }

    @Test func `on the cells of their ranges, as far as the sheet goes`() throws {
        let rule = InputRule(on: [DraftFixture.range("B2:D99"), DraftFixture.range("A1"), DraftFixture.range("F1")])
        let content = try parts(rule, as: .ods).content
        #expect(content.contains("table:base-cell-address=\"'L''un'.B2\""))
        #expect(
            content.contains("<table:table-cell table:content-validation-name=\"val1\" office:value-type=\"string\">")
        )
        #expect(
            content.contains(
                "<table:table-cell/><table:table-cell table:content-validation-name=\"val1\"/></table:table-row></table:table>"
            )
        )
        #expect(try parts(rule, as: .xlsx).sheet.contains("sqref=\"B2 A1\""))
    }

    @Test func `with help, and three kinds of alert`() throws {
        let message = InputRule.Message("Titre", "Une <phrase>.")
        let cell = [DraftFixture.range("A1")]
        let help = InputRule(on: cell, help: message)
        let helped =
            #"<table:help-message table:title="Titre" table:display="true"><text:p>Une &lt;phrase&gt;.</text:p>"#
        #expect(try parts(help, as: .ods).content.contains(helped + "</table:help-message></table:content-validation>"))
        #expect(
            try parts(help, as: .xlsx).sheet.contains(
                #"<dataValidation allowBlank="1" showErrorMessage="0" showInputMessage="1" promptTitle="Titre" prompt="Une &lt;phrase&gt;." sqref="A1"/>"#
            )
        )
        let warning = InputRule(on: cell, accepts: .whole(.atLeast(0)), alert: .warning(message))
        #expect(try parts(warning, as: .ods).content.contains(#"<table:error-message table:message-type="warning""#))
        #expect(
            try parts(warning, as: .xlsx).sheet.contains(
                #"errorStyle="warning" showErrorMessage="1" errorTitle="Titre""#
            )
        )
        let silent = InputRule(on: cell, accepts: .list(DraftFixture.choices))
        #expect(try parts(silent, as: .ods).content.contains(#"table:message-type="stop" table:display="false"/>"#))
        #expect(try parts(silent, as: .xlsx).sheet.contains(#"showErrorMessage="0""#))
    }

    @Test(arguments: [(32, 255, 225), (33, 256, 226)])
    func `never longer than Excel holds`(title: Int, help: Int, alert: Int) throws {
        func text(_ count: Int) -> String { String(repeating: "x", count: count) }
        let rule = InputRule(
            on: [DraftFixture.range("A1")],
            accepts: .whole(.atLeast(0)),
            help: .init(text(title), text(help)),
            alert: .stop(.init("", text(alert)))
        )
        let sheet = try parts(rule, as: .xlsx).sheet
        #expect(sheet.contains("promptTitle=\"\(text(32))\"") && sheet.contains("prompt=\"\(text(255))\""))
        #expect(sheet.contains("error=\"\(text(225))\""))
        #expect(try parts(rule, as: .ods).content.contains("<text:p>\(text(255))</text:p>"))
    }
}

@Suite struct `Conditional looks are written` {
    private func parts(_ conditions: [ConditionalLook], as format: WorkbookDraft.Format) throws(OfficeError)
        -> WrittenParts
    {
        let rows = [RowDraft([CellDraft(.text("a"), CellLook()), CellDraft(.empty, CellLook())]), RowDraft([])]
        let columns = [ColumnDraft(width: 2), ColumnDraft(width: 2)]
        return try WrittenParts(
            SheetDraft(name: "L'un", columns: columns, rows: rows, conditions: conditions),
            as: format
        )
    }

    @Test func `from the upper left of their ranges`() throws {
        let ranges = ["B2:B9", "A1:A2"].map(DraftFixture.range)
        let condition = ConditionalLook(on: ranges, when: "AND($A1=\"\",A1<3)", change: LookChange(fill: Colour(1)))
        let ods = try parts([condition], as: .ods)
        #expect(
            ods.content.contains(
                #"<style:map style:condition="is-true-formula(AND([.$A1]=&quot;&quot;;[.A1]&lt;3))" style:apply-style-name="Condition1" style:base-cell-address="'L''un'.A1"/>"#
            )
        )
        #expect(
            ods.styles.contains(
                ##"<style:style style:name="Condition1" style:family="table-cell" style:parent-style-name="Default"><style:table-cell-properties fo:background-color="#000001"/>"##
            )
        )
        let xlsx = try parts([condition], as: .xlsx)
        #expect(
            xlsx.sheet.contains(
                #"<conditionalFormatting sqref="B2 A1:A2"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>AND($A1=&quot;&quot;,A1&lt;3)</formula>"#
            )
        )
    }

    @Test func `with all they change`() throws {
        let change = LookChange(
            fill: Colour(1),
            colour: Colour(2),
            isBold: true,
            frame: CellBorder(Colour(3), .medium),
            format: .figures(suffix: " ▼")
        )
        let condition = ConditionalLook(on: [DraftFixture.range("A1")], when: "A1>0", change: change)
        let styles = try parts([condition], as: .ods).styles
        #expect(
            styles.contains(
                ##"style:data-style-name="ConditionN1"><style:table-cell-properties fo:border="2pt solid #000003" fo:background-color="#000001"/>"##
            )
        )
        #expect(
            styles.contains("<number:text> ▼</number:text></number:number-style><style:style style:name=\"Condition1\"")
        )
        let looks = try parts([condition], as: .xlsx).looks
        #expect(
            looks.contains(
                ##"<dxfs count="1"><dxf><font><b/><color rgb="FF000002"/></font><numFmt numFmtId="164" formatCode="0&quot; ▼&quot;"/><fill><patternFill patternType="solid"><fgColor rgb="FF000001"/><bgColor rgb="FF000001"/></patternFill></fill><border><left style="thin">"##
            )
        )
    }

    @Test func `in their order where several apply`() throws {
        let change = LookChange(isBold: true)
        let conditions = ["A1:B1", "B1:B2"].map {
            ConditionalLook(on: [DraftFixture.range($0)], when: "A1>0", change: change)
        }
        let content = try parts(conditions, as: .ods).content
        let names = content.ranges(of: "<style:map").count
        // One for A1, two for B1, one for B2.
        #expect(names == 4)
        #expect(content.contains("'L''un'.A1\"/><style:map "))
        let sheet = try parts(conditions, as: .xlsx).sheet
        #expect(sheet.contains("priority=\"1\"") && sheet.contains("priority=\"2\""))
        #expect(try parts(conditions, as: .xlsx).looks.contains("<dxfs count=\"1\">"))
    }
}
