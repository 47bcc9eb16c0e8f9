import Evaluation
import Office
import Support
import Testing
import Words

@Suite struct `Self against external` {
    private func pairs(_ own: Level, _ external: Level, _ count: Int) -> [RatingPair] {
        Array(repeating: RatingPair(own: own, external: external), count: count)
    }

    @Test func `counts agreements and averages the signed gap`() {
        let divergence = Divergence(
            of: pairs(.structured, .structured, 2) + pairs(.achieved, .structured, 1)
                + pairs(.initiated, .recognized, 1)
        )
        #expect(divergence.count == 4)
        #expect(divergence.exactShare == Fraction(1, of: 2))
        #expect(divergence.withinOneShare == Fraction(3, of: 4))
        #expect(divergence.meanGap == 0.5)
        #expect(divergence.kappa == nil, "fewer than 20 standards")
    }

    /// Twenty pairs: 8 of (1, 1), 2 of (1, 2), 4 of (2, 1), 6 of (2, 2). Seen: 6 gaps of 1. By chance: 10 × 8 / 20
    /// of (1, 2) and 10 × 12 / 20 of (2, 1), that is 10. Kappa = 1 − 6 / 10.
    @Test func `kappa is that of a hand`() {
        let divergence = Divergence(
            of: pairs(.initiated, .initiated, 8) + pairs(.initiated, .structured, 2)
                + pairs(.structured, .initiated, 4) + pairs(.structured, .structured, 6)
        )
        #expect(divergence.kappa.map { abs($0 - 0.4) < 1e-12 } == true)
    }

    @Test(arguments: [(11, false), (12, true)])
    func `kappa asks for twenty standards`(agreed: Int, isTold: Bool) {
        let divergence = Divergence(of: pairs(.structured, .structured, agreed) + pairs(.achieved, .achieved, 8))
        #expect((divergence.kappa != nil) == isTold)
    }

    /// Ten of (1, 3) and ten of (3, 1): a squared gap of 4 everywhere, where chance gives 2.
    @Test func `kappa weighs a gap by its square, and falls under zero when experts say the contrary`() {
        let divergence = Divergence(of: pairs(.initiated, .achieved, 10) + pairs(.achieved, .initiated, 10))
        #expect(divergence.kappa == -1)
    }

    @Test func `perfect agreement on two levels is one`() {
        #expect(Divergence(of: pairs(.structured, .structured, 12) + pairs(.achieved, .achieved, 8)).kappa == 1)
    }

    @Test func `one level only cannot be computed`() {
        #expect(Divergence(of: pairs(.structured, .structured, 30)).kappa == nil)
    }

    @Test func `nothing compared gives no figure`() {
        let divergence = Divergence(of: [])
        #expect(divergence.meanGap == nil && divergence.exactShare == nil && divergence.kappa == nil)
    }

    @Test func `only standards that both rated are compared`() {
        let grid = SampleGrid().assessment(beside: SampleForm().assessment())
        let divergence = grid.divergence(on: SampleReferential.referential.standards)
        #expect(divergence.count == 3)
        #expect(divergence.exactCount == 2)
        #expect(grid.discordances == [])
    }

    @Test func `experts two levels apart are flagged, and never averaged`() {
        var other = SampleGrid()
        other.set("Grille", "D2", .number(1, .plain))
        other.set("Grille", "D3", .number(1, .plain))
        let standards = SampleReferential.referential.standards
        #expect(
            [SampleGrid().assessment(), other.assessment()].disagreements(on: standards).map(\.description) == [
                "D0.C1.R1"
            ]
        )
        #expect([SampleGrid().assessment()].disagreements(on: standards) == [])
    }
}
