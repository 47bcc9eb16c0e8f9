import Evaluation
import Testing

@Suite struct `French as people write it` {
    @Test(arguments: [
        (1234.5, "1\u{202F}234,5"), (0.1 + 0.2, "0,3"), (12, "12"), (-3.456, "−3,46"),
        (1_234_567, "1\u{202F}234\u{202F}567"),
        (-0.001, "0"), (99.999, "100"), (0.05, "0,05"),
    ])
    func `numbers`(value: Double, text: String) {
        #expect(FrenchFormat.number(value) == text)
    }

    @Test func `dates`() throws {
        let first = try #require(CalendarDate(year: 2018, month: 3, day: 1))
        #expect(FrenchFormat.longDate(first) == "1er\u{A0}mars\u{A0}2018")
        #expect(FrenchFormat.shortDate(first) == "01/03/2018")
    }

    @Test func `quotations are cut and flattened`() {
        #expect(FrenchFormat.quoted("un\n  deux") == "«\u{A0}un deux\u{A0}»")
        #expect(FrenchFormat.quoted("abcdefghij", limit: 5) == "«\u{A0}abcd…\u{A0}»")
    }

    @Test(arguments: [
        ("Région Académique", "region-académique"), ("UAI de l'établissement", "uai DE L’ETABLISSEMENT"),
        ("Œuvre", "oeuvre"), ("e\u{301}cole", "ÉCOLE"),
    ])
    func `texts are compared folded`(one: String, other: String) {
        #expect(Folded(one) == Folded(other))
    }

    @Test func `the nearest word is proposed when it is alone`() {
        let words = ["convention", "association", "GIP", "autre"]
        #expect(Suggestion.nearest(to: "Conventions", among: words) == "convention")
        #expect(Suggestion.nearest(to: "société", among: words) == nil)
        #expect(Suggestion.nearest(to: "R9", among: ["R1", "R2"]) == nil)
        #expect(Suggestion.nearest(to: "ab", among: ["xy"]) == nil)
    }
}
