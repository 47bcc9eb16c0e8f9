import Evaluation
import Support
import Testing

@Suite struct `What a report says of a domain` {
    /// A domain whose first standards are anchors; nil is not rated, 0 not concerned.
    private func chapter(_ levels: [Int?], anchors: Int = 0, then: [Int?]? = nil) -> DomainChapter? {
        let codes = levels.indices.map { "D0.C1.R\($0 + 1)" }
        var deposit = SampleDeposit(standards: 1)
        deposit.referential = SampleReferential.referential(standards: codes, anchors: Set(codes.prefix(anchors)))
        deposit.ratings = Self.ratings(codes, levels)
        if let then {
            var earlier = deposit
            earlier.ratings = Self.ratings(codes, then)
            deposit.earlier = EarlierCampaign(
                named: "2017",
                deposits: [DepositRecord(of: earlier.assessment)],
                grids: [],
                from: deposit.referential,
                to: deposit.referential
            )
        }
        return SelfEvaluationReport(of: deposit.assessment).chapters.first
    }

    private static func ratings(_ codes: [String], _ levels: [Int?]) -> [SampleDeposit.RatingValues] {
        zip(codes, levels).compactMap { code, level in
            level.map { SampleDeposit.RatingValues(code, Level(rawValue: $0).map(Rating.rated) ?? .notConcerned) }
        }
    }

    @Test(
        arguments: [
            ([2, 2, 2], "Toutes les références (3 sur 3) sont au niveau 2 ; aucune ancre dans ce domaine."),
            ([2, 2, 2, 1], "La plupart des références (3 sur 4) sont au niveau 2 ; aucune ancre dans ce domaine."),
            ([2, 2, 1], "Plus de la moitié des références (2 sur 3) sont au niveau 2 ; aucune ancre dans ce domaine."),
            (
                [2, 2, 1, 1],
                "Les références se répartissent : 2 au niveau 1, 2 au niveau 2 ; aucune ancre dans ce domaine."
            ),
            ([2], "La seule référence est au niveau 2 ; aucune ancre dans ce domaine."),
            ([2, nil], "La seule référence cotée est au niveau 2 ; aucune ancre dans ce domaine."),
            ([2, 2, 0], "Toutes les références cotées (2 sur 2) sont au niveau 2 ; aucune ancre dans ce domaine."),
            ([nil, 0], "Aucune référence n’est cotée ; aucune ancre dans ce domaine."),
            ([0, 0], "Les 2 références sont non concernées ; aucune ancre dans ce domaine."),
            ([0], "La seule référence est non concernée ; aucune ancre dans ce domaine."),
        ] as [([Int?], String)]
    )
    func `names the level of more than half of the standards`(levels: [Int?], message: String) throws {
        #expect(try DomainText.message(on: #require(chapter(levels))) == message)
    }

    @Test(
        arguments: [
            ([3], 1, "l’ancre du domaine est au seuil."), ([2], 1, "l’ancre du domaine est sous le seuil."),
            ([nil], 1, "l’ancre du domaine n’est pas cotée."), ([3, 4], 2, "les 2 ancres sont au seuil."),
            ([2, 2], 2, "les 2 ancres sont sous le seuil."), ([2, 3], 2, "1 des 2 ancres est sous le seuil."),
            ([2, 2, 3], 3, "2 des 3 ancres sont sous le seuil."),
            ([2, 3, nil], 3, "1 des 3 ancres est sous le seuil, 1\u{A0}n’est pas cotée."),
            ([3, nil], 2, "aucune des 2 ancres n’est sous le seuil, 1\u{A0}n’est pas cotée."),
            ([nil, nil], 2, "aucune des 2 ancres n’est cotée."),
        ] as [([Int?], Int, String)]
    )
    func `counts its anchors under the threshold`(levels: [Int?], anchors: Int, end: String) throws {
        #expect(try DomainText.message(on: #require(chapter(levels, anchors: anchors))).hasSuffix(" ; " + end))
    }

    @Test(
        arguments: [
            (.more, "* Obligatoire. Sauf mention, mieux si la valeur monte. Source"), (.less, "* Obligatoire. Source"),
            (nil, "* Obligatoire. Source"),
        ] as [(Indicator.Sense?, String)]
    )
    func `says that the more is the better of indicators that have a sense`(sense: Indicator.Sense?, start: String)
        throws
    {
        let deposit = SampleDeposit(answering: .count, sense: sense, 12)
        let key = try DomainText.indicatorsKey(#require(SelfEvaluationReport(of: deposit.assessment).chapters.first))
        #expect(key.hasPrefix(start) && key.hasSuffix(". Chaque courbe a sa propre échelle."))
        #expect(!key.contains("  "))
    }

    @Test func `tells what rose and fell since the earlier campaign`() throws {
        let moved = try #require(chapter([2, 3, 1, 2], then: [1, 2, 2, nil]))
        #expect(DomainText.message(on: moved).hasSuffix(". Depuis 2017 : 2 en hausse, 1 en baisse."))
        #expect(DomainText.moves(moved) == "+2 −1")
        let alone = try #require(chapter([2, nil], then: [nil, 2]))
        #expect(DomainText.moves(alone) == nil)
    }

    @Test(
        arguments: [
            ([3, 2, 0, nil], "1 sur 3"), ([4, 3], "2 sur 2"), ([0], nil),
        ] as [([Int?], String?)]
    )
    func `counts what is at the threshold among what is asked`(levels: [Int?], text: String?) throws {
        #expect(try DomainText.atThreshold(#require(chapter(levels))) == text)
    }
}
