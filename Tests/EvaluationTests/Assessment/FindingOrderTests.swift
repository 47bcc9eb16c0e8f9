import Evaluation
import Support
import Testing

@Suite struct `Findings in reading order` {
    private func converted(_ value: String, at place: Place) -> Finding {
        Finding(.file(.converted(Conversion(before: value, after: "3"))), at: place)
    }

    @Test func `the file comes first, then sheet by sheet, row by row`() {
        let places = ["G3", "H3", "A4"].map(SampleSheet.ratings.cell) + [SampleSheet.indicators.cell("A1")]
        let expected = ([.file] + places).map { converted("niv. 3", at: $0) }
        #expect(expected.reversed().inReadingOrder == expected)
    }

    @Test func `codes decide between findings of one cell`() {
        let place = SampleSheet.ratings.cell("G3")
        let second = Finding(.rating(.unreadableLevel(.notALevel)), at: place)
        #expect([second, converted("niv. 3", at: place)].inReadingOrder.map(\.code) == [.fic05, .ref02])
    }

    @Test func `those of one rule in one cell are not the same, and stay as they were found`() {
        let two = ["niv. 3", "III"].map { converted($0, at: SampleSheet.ratings.cell("G3")) }
        #expect(two[0] != two[1])
        #expect(two.inReadingOrder == two && two.reversed().inReadingOrder == two.reversed())
    }
}
