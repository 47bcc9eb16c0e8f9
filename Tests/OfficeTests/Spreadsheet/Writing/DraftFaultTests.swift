import Office
import Support
import Testing

@Suite struct `Faults of a draft are told` {
    private func faults(_ sheets: SheetDraft...) -> [DraftFault] { WorkbookDraft(title: "T", sheets: sheets).faults }

    private func sheet(_ name: String = "S", look: CellLook? = nil, rules: [InputRule] = []) -> SheetDraft {
        SheetDraft(name: name, columns: [], rows: [RowDraft([CellDraft(.text("x"), look)])], rules: rules)
    }

    @Test func `none where everything is right`() {
        #expect(DraftFixture.workbook.faults == [])
    }

    @Test(arguments: [(String(repeating: "x", count: 31), true), (String(repeating: "x", count: 32), false)])
    func `names that are too long`(name: String, isRight: Bool) {
        #expect(faults(sheet(name)) == (isRight ? [] : [.sheetName(name)]))
    }

    @Test(arguments: ["", "a/b", "[a]", "a:b", "'a", "a'"]) func `names that cannot be`(name: String) {
        #expect(faults(sheet(name)) == [.sheetName(name)])
    }

    @Test func `names that come twice`() {
        #expect(faults(sheet("a"), sheet("b"), sheet("A")) == [.sheetName("A")])
    }

    @Test(arguments: [(32, 255, 225, 0), (33, 255, 225, 2), (32, 256, 225, 1), (32, 255, 226, 1)])
    func `messages that are cut`(title: Int, help: Int, alert: Int, count: Int) {
        func text(_ count: Int) -> String { String(repeating: "é", count: count) }
        let rule = InputRule(
            on: [DraftFixture.range("A1")],
            help: .init(text(title), text(help)),
            alert: .stop(.init(text(title), text(alert)))
        )
        #expect(faults(sheet(rules: [rule])).count == count)
    }

    @Test func `cells with two rules`() {
        let rules = ["A1:B4", "C1", "B4:C9"].map { InputRule(on: [DraftFixture.range($0)]) }
        #expect(faults(sheet(rules: rules)) == [.overlappingRules(sheet: "S", DraftFixture.range("B4"))])
    }

    @Test(arguments: [(UInt32(0x767676), true), (0x777777, false)])
    func `text that cannot be read`(grey: UInt32, isReadable: Bool) {
        // The greys on both sides of 4.5 to 1 on white.
        let look = CellLook(font: CellFont(colour: Colour(grey)))
        let fault = DraftFault.lowContrast(text: Colour(grey), background: Colour(0xFFFFFF))
        #expect(faults(sheet(look: look)) == (isReadable ? [] : [fault]))
    }

    @Test func `text on a background that a condition lays under it`() {
        let condition = ConditionalLook(
            on: [DraftFixture.range("A1")],
            when: "A1>0",
            change: LookChange(fill: Colour(0x333333))
        )
        let sheet = SheetDraft(name: "S", columns: [], rows: [], conditions: [condition])
        #expect(faults(sheet) == [.lowContrast(text: Colour(0), background: Colour(0x333333))])
    }
}
