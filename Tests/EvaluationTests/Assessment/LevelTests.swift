import Evaluation
import Office
import Support
import Testing

@Suite struct `The level of a campus` {
    private let anchors = ["D0.C1.R1", "D0.C1.R2", "D1.C1.R1"].map { code in
        Standard(
            code: SampleReferential.code(code),
            title: code,
            criteria: [],
            suggestedEvidence: [],
            levelTexts: [],
            isAnchor: true,
            indicators: []
        )
    }

    private func level(_ ratings: Rating?...) -> CampusLevel {
        let pairs = zip(anchors.map(\.code), ratings).compactMap { code, rating in rating.map { (code, $0) } }
        return CampusLevel(anchors: anchors, in: Dictionary(uniqueKeysWithValues: pairs))
    }

    @Test func `is the lowest of its anchors, never their average`() {
        let level = level(.rated(.recognized), .rated(.structured), .rated(.recognized))
        #expect(level.level == .structured)
        #expect(level.holdingBack.map(\.description) == ["D0.C1.R2"])
    }

    @Test func `is the fourth when nothing holds it back`() {
        #expect(level(.rated(.recognized), .rated(.recognized), .rated(.recognized)).holdingBack == [])
    }

    @Test(arguments: [Rating?.none, .notConcerned])
    func `does not exist while an anchor has no level`(_ rating: Rating?) {
        let level = level(.rated(.recognized), rating, .rated(.achieved))
        #expect(level.level == nil)
        #expect(level.holdingBack.map(\.description) == ["D0.C1.R2"])
    }

    @Test func `meets the threshold of the request`() {
        var form = SampleForm()
        #expect(form.assessment().meetsThreshold == true)
        form.set("Auto-évaluation", "G2", .number(2, .plain))
        #expect(form.assessment().meetsThreshold == false)
        form.set("Identité", "B9", .text("suivi à mi-parcours"))
        #expect(form.assessment().meetsThreshold == true)
    }
}

@Suite struct `The profile of a set of standards` {
    @Test func `counts levels, NC and answers`() {
        let standards = SampleReferential.referential.standards
        let ratings: [ReferentialCode: Rating] = [
            standards[0].code: .rated(.achieved), standards[1].code: .rated(.structured),
            standards[2].code: .notConcerned,
        ]
        let profile = Profile(of: standards, in: ratings)
        #expect(profile.distribution == [0, 1, 1, 0])
        #expect(profile.notConcernedCount == 1)
        #expect(profile.unratedCount == 1)
        #expect(profile.median == 2.5)
        #expect(profile.completeness == 75)
    }

    @Test func `has no median when nothing is rated`() {
        #expect(Profile(of: SampleReferential.referential.standards, in: [:]).median == nil)
    }
}
