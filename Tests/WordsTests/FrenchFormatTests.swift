import Testing
import Words

@Suite struct `French as people write it` {
    @Test(arguments: [
        (1234.5, "1\u{202F}234,5"), (0.1 + 0.2, "0,3"), (12, "12"), (-3.456, "−3,46"),
        (1_234_567, "1\u{202F}234\u{202F}567"), (1e15, "1\u{202F}000\u{202F}000\u{202F}000\u{202F}000\u{202F}000"),
        (-0.001, "0"), (99.999, "100"), (0.05, "0,05"), (1.5e-7, "0"),
    ])
    func `numbers keep two decimals at most`(value: Double, text: String) {
        #expect(FrenchFormat.number(value) == text)
    }

    @Test(arguments: [
        (Decimals.all, "12,3456", "12", "0,00000015"), (.atMost(1), "12,3", "12", "0"),
        (.exactly(3), "12,346", "12,000", "0,000"), (.exactly(0), "12", "12", "0"),
    ])
    func `numbers have the decimals that are asked for`(decimals: Decimals, long: String, whole: String, small: String)
    {
        #expect(FrenchFormat.number(12.3456, decimals) == long)
        #expect(FrenchFormat.number(12, decimals) == whole)
        #expect(FrenchFormat.number(1.5e-7, decimals) == small)
    }

    @Test func `a unit stays on the line of its number`() {
        #expect(FrenchFormat.quantity(70.8, unit: "%") == "70,8\u{202F}%")
        #expect(FrenchFormat.quantity(12_500, unit: "€") == "12\u{202F}500\u{202F}€")
        #expect(FrenchFormat.quantity(12, unit: "années") == "12\u{A0}années")
        #expect(FrenchFormat.quantity(1, unit: "heures") == "1\u{A0}heure")
        #expect(FrenchFormat.quantity(1, unit: "pays") == "1\u{A0}pays")
        #expect(FrenchFormat.quantity(1, unit: "campus") == "1\u{A0}campus")
    }

    @Test(arguments: [
        (1.994, "1,99\u{A0}semaine"), (1.996, "2\u{A0}semaines"), (-1, "−1\u{A0}semaine"), (10, "10\u{A0}semaines"),
    ])
    func `a unit agrees with its number as it is printed`(value: Double, printed: String) {
        #expect(FrenchFormat.quantity(value, unit: "semaines") == printed)
    }

    @Test func `dates`() throws {
        let first = try #require(CalendarDate(year: 2018, month: 3, day: 1))
        #expect(FrenchFormat.longDate(first) == "1ᵉʳ\u{A0}mars\u{A0}2018")
        #expect(FrenchFormat.dayAndMonth(first) == "1ᵉʳ\u{A0}mars")
        #expect(FrenchFormat.monthAndYear(first) == "mars\u{A0}2018")
        #expect(FrenchFormat.shortDate(first) == "01/03/2018")
        let words = FrenchFormat.longDate(first).split(separator: "\u{A0}")
        #expect(words.map(FrenchFormat.isOfLongDate) == [true, true, false])
        #expect(!FrenchFormat.isOfLongDate("mais"))
    }

    @Test func `quotations are cut and flattened`() {
        #expect(FrenchFormat.quoted("un\n  deux") == "«\u{A0}un deux\u{A0}»")
        #expect(FrenchFormat.quoted("abcdefghij", limit: 5) == "«\u{A0}abcd…\u{A0}»")
    }

    @Test func `quotations show what would turn them, and lose what nobody sees`() {
        #expect(FrenchFormat.quoted("BOR\u{200B}-0\u{AD}01\u{202E}") == "«\u{A0}BOR-001\u{FFFD}\u{A0}»")
    }
}
