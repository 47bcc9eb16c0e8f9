import Evaluation
import Support
import Testing

/// A synthesis says « l’expert » of one, and shows no sign that nobody has.
@Suite struct `How to read a synthesis` {
    /// Experts who rate the anchor and the three other standards; nil: not examined.
    private func synthesis(_ levels: [[Level?]], opinions: [String] = [], request: RequestKind? = .renewal)
        -> ExpertSynthesis
    {
        var deposit = SampleDeposit()
        deposit.identity.request = request.map { .value($0) } ?? .empty
        if request == nil { deposit.campaign = deposit.campaign.expecting([SampleSubject.campus(asking: "")]) }
        let grids = levels.enumerated().map { place, levels in
            var grid = SampleEvaluation()
            grid.expert = .value("EXP-0\(place + 1)")
            grid.levels = levels.map { ($0.map { .value($0) } ?? .empty, .empty) }
            if opinions.indices.contains(place) {
                grid.opinion = opinions[place].isEmpty ? .empty : .value(opinions[place])
            }
            grid.recommendedStandards = []
            return grid.assessment
        }
        return ExpertSynthesis(of: deposit.assessment, evaluatedBy: grids)
    }

    private func key(experts: Int, request: RequestKind? = .renewal) -> String {
        SynthesisText.anchorsKey(
            of: synthesis(Array(repeating: [.achieved, nil, nil, nil], count: experts), request: request)
        ).replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    }

    @Test func `one expert has one sign, and nobody to differ from`() {
        let key = key(experts: 1)
        #expect(
            key.hasPrefix(
                "Lecture : cercle, le campus ; carré, l’expert A ; le trait, l’étendue ; pointillé, le seuil."
            )
        )
        #expect(!key.contains("triangle") && key.contains("Écart : un seul expert, rien à comparer."))
        #expect(!key.contains("dans l’ordre des experts"))
    }

    @Test func `two have two, in their order`() {
        let key = key(experts: 2)
        #expect(key.contains("carré, l’expert A ; triangle, l’expert B ; le trait"))
        #expect(key.contains("à lever à partir de 2.") && key.contains("dans l’ordre des experts"))
    }

    @Test(arguments: [(5, false), (6, true)])
    func `past five, signs come again`(experts: Int, comeAgain: Bool) {
        #expect(key(experts: experts).contains("barre, l’expert E"))
        #expect(key(experts: experts).contains("puis les mêmes signes") == comeAgain)
    }

    @Test(arguments: [(2, false), (3, true)])
    func `past two, evidence and statements are told by domain`(experts: Int, areApart: Bool) {
        #expect(key(experts: experts).contains("Preuves et constats : à l’examen par domaine.") == areApart)
    }

    @Test func `no line stands for a threshold that is not known`() {
        #expect(!key(experts: 1, request: nil).contains("pointillé"))
    }

    @Test(arguments: [(1, "celui de l’expert"), (2, "celui des experts")])
    func `statements are those of the experts there are`(experts: Int, whose: String) {
        let synthesis = synthesis(Array(repeating: [.achieved, nil, nil, nil], count: experts))
        #expect(SynthesisText.domainsKey(of: synthesis).contains(whose))
        #expect(SynthesisText.experts(experts) == (experts == 1 ? "l’expert" : "les experts"))
        #expect(SynthesisText.ofExperts(experts) == (experts == 1 ? "de l’expert" : "des experts"))
    }

    @Test(arguments: [
        ([[Level.structured, nil, nil, nil]], 1), ([[.structured, nil, nil, nil], [.initiated, nil, nil, nil]], 1),
        ([[.structured, nil, nil, nil], [.achieved, nil, nil, nil]], 0),
        ([[.structured, nil, nil, nil], [nil, nil, nil, nil]], 1),
        ([[.structured, nil, nil, nil], [.structured, nil, nil, nil], [nil, nil, nil, nil]], 1),
    ])
    func `an anchor under the threshold for all who rate it is forgotten without a recommendation`(
        levels: [[Level?]],
        forgotten: Int
    ) {
        let synthesis = synthesis(levels)
        #expect(synthesis.forgottenAnchors.count == forgotten)
        let told = SynthesisText.forgotten(synthesis.forgottenAnchors, by: levels.count)
        let isOfBoth = levels.count == 2 && levels.allSatisfy { $0[0] != nil }
        #expect(told?.contains("pour les deux experts") == (forgotten == 0 ? nil : isOfBoth))
        #expect(
            told?.contains("pour tous les experts qui la cotent")
                == (forgotten == 0 ? nil : levels.count > 1 && !isOfBoth)
        )
    }

    @Test(
        arguments: [
            ([3, 3], "0 sur 2", "Aucune ancre n’est annoncée sous le seuil."),
            ([2, 3], "1 sur 2", "1 ancre est annoncée sous le seuil."),
            ([2, nil], "1 sur 1 ; 1 non cotée", "1 ancre est annoncée sous le seuil, 1 n’est pas cotée."),
            (
                [3, nil, nil], "0 sur 1 ; 2 non cotées",
                "Aucune ancre n’est annoncée sous le seuil, 2 ne sont pas cotées."
            ),
            ([nil, nil], "aucune cotée", "Aucune ancre n’est cotée."),
        ] as [([Int?], String, String)]
    )
    func `anchors that the campus does not rate are not at the threshold`(levels: [Int?], low: String, told: String) {
        let synthesis = synthesis(anchorsAt: levels)
        let texts = [SynthesisText.lowAnchors(of: synthesis), NotebookText.lead(of: synthesis)]
            .map { $0.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ") }
        #expect(texts[0] == low)
        #expect(texts[1].contains("\(told) Il suffit"))
    }

    /// Before any grid, of a campus that rates these standards, all of them anchors.
    private func synthesis(anchorsAt levels: [Int?]) -> ExpertSynthesis {
        let codes = levels.indices.map { "D0.C1.R\($0 + 1)" }
        var deposit = SampleDeposit(standards: levels.count)
        deposit.referential = SampleReferential.referential(standards: codes, anchors: Set(codes))
        for (place, level) in levels.enumerated() {
            deposit.ratings[place].rating = level.flatMap(Level.init).map { .value(.rated($0)) } ?? .empty
        }
        return ExpertSynthesis(of: deposit.assessment)
    }

    @Test(arguments: [
        (1, "Si vous cotez l’ancre 1, vos cotations donnent le niveau 1.", "la référence"),
        (2, "Il suffit qu’une seule ancre soit cotée 1 pour que vos cotations", "l’une des 2 références"),
    ])
    func `an anchor is one of several, or the only one`(count: Int, rule: String, named: String) {
        let lead = NotebookText.lead(of: synthesis(anchorsAt: Array(repeating: 3, count: count)))
        #expect(lead.replacing("\u{A0}", with: " ").contains(rule))
        #expect(LevelText.anchor(among: count) == named)
    }

    @Test(arguments: [
        ([""], "Aucun avis donné"), (["", ""], "Aucun avis donné"),
        (["Sans suite"], "Avis « Sans suite » (hors liste), 4 ans"),
        (["Favorable", ""], "1 avis donné pour 2 grilles : favorable"),
        (["Favorable", "Sans suite"], "Avis partagés : favorable ; « Sans suite » (hors liste)"),
        (["Défavorable", "Défavorable"], "Deux avis identiques : défavorable"),
        (["Défavorable", "Favorable"], "Avis partagés : défavorable ; favorable"),
    ])
    func `an opinion that is missing is no opinion, one out of the list is told`(opinions: [String], headline: String) {
        let told = SynthesisText.headline(of: synthesis(opinions: opinions).evaluations)
        #expect(told.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ") == headline)
    }

    @Test(arguments: [
        (["Favorable", ""], []),
        (["Sans suite", "Favorable"], ["Avis de l’expert A"]),
        (["Sans suite", "Sans suite"], ["Avis des experts A et B"]),
        (["Sans suite", "Autre"], ["Avis de l’expert A", "Avis de l’expert B"]),
    ])
    func `an opinion out of the list is to be made clear`(opinions: [String], objects: [String]) {
        let points = synthesis(opinions: opinions).clarifications.filter {
            SynthesisText.text(of: $0).hasSuffix("n’est pas dans la liste des avis de la campagne.")
        }
        #expect(points.map(SynthesisText.object) == objects)
    }

    /// One expert for each opinion.
    private func synthesis(opinions: [String]) -> ExpertSynthesis {
        synthesis(opinions.map { _ in [.achieved, nil, nil, nil] }, opinions: opinions)
    }
}
