import Testing
import Words

@Suite struct `A fraction` {
    @Test(arguments: [(1, 8, 12.5), (1, 16, 6.3), (-1, 16, -6.3), (2, 3, 66.7), (0, 5, 0)])
    func `is rounded half away from zero in per cent`(part: Int, whole: Int, percent: Double) {
        #expect(Fraction(part, of: whole)?.percent(decimals: 1) == percent)
    }

    @Test func `of nothing is none`() {
        #expect(Fraction(0, of: 0) == nil)
    }

    @Test func `is compared exactly`() throws {
        let (third, more) = (try #require(Fraction(1, of: 3)), try #require(Fraction(333_334, of: 1_000_000)))
        #expect(third < more)
        #expect(third == Fraction(2, of: 6))
    }
}

@Suite struct `An alphabetical list` {
    @Test func `minds neither accents nor capitals, but spaces`() {
        let names = [
            "Occitanie", "Île-de-France", "ile d’Yeu", "Hauts-de-France", "Élan", "Paysage", "Pays de la Loire",
        ]
        #expect(
            names.alphabetical == [
                "Élan", "Hauts-de-France", "ile d’Yeu", "Île-de-France", "Occitanie", "Pays de la Loire", "Paysage",
            ]
        )
    }
}
