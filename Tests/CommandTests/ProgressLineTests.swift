import Testing
import cmq

@Suite struct `A line of progress` {
    private func text(
        _ done: Int,
        of total: Int,
        _ name: String = "soumissions/a.ods",
        after elapsed: Duration = .zero,
        width: Int = 80
    ) -> String {
        ProgressLine(stage: "Lecture", done: done, total: total, name: name, elapsed: elapsed).text(width: width)
    }

    @Test(arguments: [
        (0, 4, "[░░░░░░░░░░░░] 0/4"), (1, 4, "[███░░░░░░░░░] 1/4"), (4, 4, "[████████████] 4/4"),
        (0, 0, "[░░░░░░░░░░░░] 0/0"),
    ])
    func `says the stage, the count and the last file`(done: Int, total: Int, bar: String) {
        #expect(text(done, of: total) == "Lecture \(bar) – soumissions/a.ods")
    }

    @Test(arguments: [
        (Duration.seconds(1.9), ""), (.seconds(2), ", reste 6\u{A0}s"), (.seconds(33), ", reste 99\u{A0}s"),
        (.seconds(34), ", reste 2\u{A0}min"), (.seconds(41), ", reste 3\u{A0}min"),
    ])
    func `says what is left once it can be told`(elapsed: Duration, left: String) {
        #expect(text(1, of: 4, after: elapsed) == "Lecture [███░░░░░░░░░] 1/4\(left) – soumissions/a.ods")
    }

    @Test func `says nothing of what is left at the end`() {
        #expect(!text(4, of: 4, after: .seconds(60)).contains("reste"))
    }

    @Test(arguments: [20, 80, 132])
    func `never wraps, and obeys no name`(width: Int) {
        let line = text(3, of: 9, "\u{1B}[2J" + String(repeating: "é", count: 200), width: width)
        #expect(line.count == width - 1)
        #expect(line.hasSuffix("…") && !line.contains("\u{1B}"))
    }
}
