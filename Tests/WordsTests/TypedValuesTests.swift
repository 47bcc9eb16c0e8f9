import Testing
import Words

@Suite struct `What people type is understood when it can only be one thing` {
    @Test(arguments: [
        ("83,5 %", 83.5), ("1 234,5", 1234.5), ("1\u{202F}234", 1234), ("−3", -3), ("+60.4", 60.4), ("12 €", 12),
    ])
    func `numbers`(text: String, value: Double) {
        #expect(TypedNumber(text)?.value == value)
    }

    @Test(arguments: ["12 34", "1.234,5", "douze", "1,2,3", "%", "1e3", "½", ""])
    func `what may be something else is no number`(text: String) {
        #expect(TypedNumber(text) == nil)
    }

    @Test func `a sign tells a percentage`() {
        #expect(TypedNumber("83,5 %")?.isPercentage == true)
        #expect(TypedNumber("83,5 €")?.isPercentage == false)
        #expect(TypedNumber("83,5 €")?.isAmount == true)
        #expect(TypedNumber("83,5 %")?.isAmount == false)
    }

    @Test(arguments: [
        ("12/03/2018", "2018-03-12"), ("2018-03-12", "2018-03-12"), ("lundi 12 mars 2018", "2018-03-12"),
        ("lun. 12 mars 2018", "2018-03-12"), ("le 12 mars 2018", "2018-03-12"), ("le lundi 12 mars 2018", "2018-03-12"),
        ("1er févr. 2018", "2018-02-01"), ("1ᵉʳ mars 2018", "2018-03-01"),
        ("mars 2018", "2018-03-01"), ("2016-2017", "2017-08-31"), ("03/2018", "2018-03-01"), ("3.2018", "2018-03-01"),
        ("2018-03", "2018-03-01"), ("2011-11", "2011-11-01"), ("12/2011", "2011-12-01"),
    ])
    func `dates`(text: String, day: String) {
        #expect(CalendarDate(typed: text)?.description == day)
    }

    @Test(arguments: [
        ("12/03/2018", true), ("2018-03-12T08:00", true), ("lundi 12 mars 2018", true), ("12/03/18", false),
        ("mars 2018", false), ("03/2018", false), ("2016-2017", false), ("31/02/2018", false),
    ])
    func `a date in full leaves nothing to guess`(text: String, isInFull: Bool) {
        #expect(CalendarDate.isInFull(text) == isInFull)
    }

    @Test(arguments: [
        "17/11/2018 14:32", "17/11/2018 14:32:05", "17/11/2018 à 14 h 32", "17/11/2018 14h", "2018-11-17T14:32:00Z",
        "2018-11-17T14:32:00.123+01:00", "2018-11-17 14:32", "17 novembre 2018, 9:05", "17/11/2018 02:32 PM",
    ])
    func `the hour behind a day is left out`(text: String) {
        #expect(CalendarDate(typed: text)?.description == "2018-11-17")
    }

    @Test(arguments: [
        "2018", "31/02/2018", "2016-2018", "13/2018", "0/2018", "2011-12", "2016-17", "07/18", "003/2018", "ju 2018",
        "bientôt", "", "17/11/2018 25:00", "17/11/2018 14:60", "14:32",
        "17/11/2018 14:32 environ",
    ])
    func `what may be something else is no date`(text: String) {
        #expect(CalendarDate(typed: text) == nil)
    }
}
