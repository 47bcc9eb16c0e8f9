import Evaluation
import Support
import Testing
import Words

/// A text of as many characters.
private func text(_ count: Int) -> String { String(repeating: "mot ", count: count).prefix(count - 1) + "." }

@Suite struct `REF-04: higher levels are commented` {
    @Test(arguments: [
        (Level.structured, 30, false), (.structured, 29, true), (.achieved, 29, true), (.recognized, 29, true),
        (.initiated, 29, false),
    ])
    func `from level 2 on, in 30 characters`(level: Level, length: Int, isWrong: Bool) {
        var deposit = SampleDeposit()
        deposit.ratings[1].rating = .value(.rated(level))
        deposit.ratings[1].comment = .value(text(length))
        let fact = RatingFact.shortComment(length: 29, minimum: 30)
        let expected = Finding(.rating(fact), at: SampleSheet.ratings.cell("H3"))
        #expect(deposit.findings(of: .ref04) == (isWrong ? [expected] : []))
    }

    @Test func `no comment is too short`() {
        var deposit = SampleDeposit()
        deposit.ratings[1].comment = .empty
        let fact = RatingFact.shortComment(length: 0, minimum: 30)
        #expect(deposit.findings(of: .ref04) == [Finding(.rating(fact), at: SampleSheet.ratings.cell("H3"))])
    }
}

@Suite struct `REF-06: a standard not concerned says why` {
    @Test(arguments: [(30, false), (29, true)]) func `in 30 characters`(length: Int, isWrong: Bool) {
        var deposit = SampleDeposit()
        deposit.ratings[1].rating = .value(.notConcerned)
        deposit.ratings[1].comment = .value(text(length))
        let fact = RatingFact.unjustifiedNotConcerned(length: 29, minimum: 30)
        let expected = Finding(.rating(fact), at: SampleSheet.ratings.cell("H3"))
        #expect(deposit.findings(of: .ref06) == (isWrong ? [expected] : []))
    }
}

@Suite struct `REF-07: comments are original` {
    @Test(arguments: [
        "TEXTE du niveau 2 de la référence D0.C1.R1 tel que publié !",
        "« Texte du niveau 2 de la référence D0.C1.R1… tel que publié »",
    ])
    func `a copy of the text of a level is told, whatever its case and marks`(comment: String) {
        var deposit = SampleDeposit()
        deposit.ratings[1].comment = .value(comment)
        let fact = RatingFact.copiedLevelText(SampleReferential.code("D0.C1.R1"), .structured)
        #expect(deposit.findings(of: .ref07) == [Finding(.rating(fact), at: SampleSheet.ratings.cell("H3"))])
    }

    @Test(arguments: [(30, true), (29, false)]) func `a copy of another row, from 30 characters on`(
        length: Int,
        isWrong: Bool
    ) {
        var deposit = SampleDeposit()
        for row in [1, 3] { deposit.ratings[row].comment = .value(text(length)) }
        let expected = Finding(.rating(.copiedComment(firstCell: "H3")), at: SampleSheet.ratings.cell("H5"))
        #expect(deposit.findings(of: .ref07) == (isWrong ? [expected] : []))
    }

    @Test func `a second row of a standard is told as such, and not as a copy`() {
        var deposit = SampleDeposit()
        deposit.ratings.append(deposit.ratings[1])
        #expect(deposit.findings(of: .ref07) == [])
        #expect(deposit.findings(of: .ref01).map(\.place.cell) == ["A6"])
    }
}

@Suite struct `REF-07: comments are not shared` {
    /// Two campuses with as many comments in common, of as many letters.
    private func copies(_ shared: Int, letters: Int, current: Set<String> = ["a", "b"]) -> [[Finding]] {
        let deposits = ["a", "b"].map { file in
            var deposit = SampleDeposit(standards: 8)
            deposit.file = file
            for index in 0..<shared {
                let number = "\(index)"
                deposit.ratings[index].comment = .value(number + String(repeating: "z ", count: letters - number.count))
            }
            for index in shared..<8 {
                deposit.ratings[index].comment = .value("Propre à \(file), référence \(index) du champ.")
            }
            return DepositRecord(of: deposit.assessment)
        }
        let keys = deposits.map { DepositKey(of: $0) }
        let copies = CommentsAreNotShared.copies(among: keys.map { current.contains($0.file) ? $0.comments : [] })
        return zip(deposits, copies).map { deposit, copies in
            let settled = deposit.settled(as: .alone, after: [], copying: copies, under: RuleProfile())
            return settled?.findings.filter { $0.code == .ref07 } ?? []
        }
    }

    @Test(arguments: [(5, 60, 5), (4, 60, 0), (5, 59, 0), (6, 61, 6)])
    func `from five comments of sixty letters on, both campuses are asked`(shared: Int, letters: Int, count: Int) {
        let places = (0..<count).map { SampleSheet.ratings.cell("H\($0 + 2)") }
        let expected = places.map { Finding(.rating(.copiedFromAnotherCampus), at: $0) }
        #expect(copies(shared, letters: letters) == [expected, expected])
    }

    @Test func `a deposit that does not stand for its campus is not compared`() {
        #expect(copies(5, letters: 60, current: ["a"]) == [[], []])
    }
}
