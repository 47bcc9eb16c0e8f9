import Office
import Support
import Testing

@Suite struct `A formula is written once` {
    @Test(arguments: [
        ("COUNTBLANK('Suivi'!$H$4:$I$11)", "COUNTBLANK([$'Suivi'.$H$4:.$I$11])"),
        ("COUNTIFS(_l!$A$3,\"<>\",$B4:C$5,\"a,b\")", "COUNTIFS([$_l.$A$3];\"<>\";[.$B4:.C$5];\"a,b\")"),
        ("'Plan d''action'!A1", "[$'Plan d''action'.A1]"),
        ("\"dit \"\"A1\"\"\"", "\"dit \"\"A1\"\"\""),
        ("LOG10(2)*1.5", "LOG10(2)*1.5"),
        ("TRUE", "TRUE"),
    ])
    func `and spelled for OpenDocument`(formula: String, spelled: String) throws {
        let cell = CellDraft(.formula(Formula(formula), cached: .number(0)))
        var writer = XMLWriter()
        writer.append(attribute: "table:formula", "of:=" + spelled)
        let attribute = String(decoding: writer.bytes, as: UTF8.self)
        #expect(try WrittenParts([cell], as: .ods).content.contains(attribute + " office:value-type"))
    }

    @Test func `and as it is in Office Open XML`() throws {
        let cell = CellDraft(.formula("COUNTIF($A$1:$A$2,\"<>\")", cached: .number(1.5)))
        let sheet = try WrittenParts([cell], as: .xlsx).sheet
        #expect(sheet.contains("<c r=\"A1\"><f>COUNTIF($A$1:$A$2,&quot;&lt;&gt;&quot;)</f><v>1.5</v></c>"))
    }

    @Test func `with a text as its value`() throws {
        let cell = CellDraft(.formula("IF(A2=\"\",\"à fixer\",A2)", cached: .text("à fixer")))
        #expect(try WrittenParts([cell], as: .xlsx).sheet.contains("<c r=\"A1\" t=\"str\"><f>"))
        let content = try WrittenParts([cell], as: .ods).content
        #expect(content.contains("office:value-type=\"string\"><text:p>à fixer</text:p>"))
    }
}
