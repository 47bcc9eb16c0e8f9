import Evaluation
import Office
import Support
import Testing
import Words

@Suite struct ExpertSynthesisTests {
    private let synthesis = ExpertSynthesis(of: SampleAssessment.assessment)

    @Test func `the experts are those assigned to the campus`() {
        #expect(synthesis.experts.map(\.function) == ["Chargée de mission"])
    }

    @Test func `each anchor under the threshold has a sheet with the actions of the campus`() {
        #expect(synthesis.gaps.map(\.anchor.rated.standard.title) == ["Diagnostic"])
        #expect(synthesis.gaps.map { $0.anchor.actions.map { $0.action.identifier.value } } == [["A2"]])
    }

    @Test func `the points to check on site are numbered, faults first, and leave notes aside`() {
        let severities = synthesis.sitePoints.map(\.finding.severity)
        #expect(!severities.isEmpty)
        #expect(severities.allSatisfy { $0 > .note })
        let gravestFirst = severities.sorted { $0 > $1 }
        #expect(severities == gravestFirst)
        #expect(synthesis.sitePoints.map(\.number) == Array(1...severities.count))
    }

    @Test func `before the grids nothing is said for an expert`() {
        #expect(synthesis.evaluations.isEmpty && synthesis.clarifications.filter(\.isOfGrids).isEmpty)
        #expect(synthesis.domains.allSatisfy { $0.appraisals.isEmpty && $0.confirmations.isEmpty })
        #expect(synthesis.standards.allSatisfy { $0.readings.isEmpty && $0.spread == nil })
        #expect(synthesis.awaited.map(\.code) == ["EXP-02"])
        #expect(SynthesisText.headline(of: synthesis.evaluations) == "Aucune grille rendue")
    }
}

@Suite struct `A synthesis once grids are in` {
    private let synthesis: ExpertSynthesis

    init() {
        var second = SampleGrid()
        second.set("Grille", "D2", .number(1, .plain))
        let assessment = SampleForm().assessment(after: SampleEarlierCampaign.campaign())
        let grids = [SampleGrid(), second].map { $0.assessment(beside: assessment) }
        synthesis = ExpertSynthesis(of: assessment, evaluatedBy: grids)
    }

    @Test func `shows every expert beside the campus`() {
        #expect(synthesis.evaluations.map(\.overall.exactCount) == [2, 1])
        #expect(synthesis.evaluations.map { $0.standards.map(\.gap) } == [[0, 0, -1, nil], [-2, 0, -1, nil]])
        #expect(synthesis.evaluations.map { $0.domains.map(\.divergence.count) } == [[2, 1], [2, 1]])
        #expect(synthesis.evaluations.map(\.opinion?.code) == ["FAV", "FAV"])
        #expect(synthesis.evaluations.map(\.isProvisional) == [false, true])
        #expect(synthesis.standards.map { $0.readings.count } == [2, 2, 2, 2])
    }

    @Test func `tells the level that follows from the ratings of each`() {
        #expect(synthesis.evaluations.map(\.campusLevel.level) == [.achieved, .initiated])
        #expect(
            SynthesisText.lead(of: synthesis).hasPrefix(
                "D’après leurs cotations, l’expert A situe le campus au niveau\u{A0}3, l’expert B au niveau\u{A0}1."
            )
        )
        #expect(
            SynthesisText.headline(of: synthesis.evaluations)
                == "Deux avis favorables\u{202F}; durée proposée\u{A0}: 4\u{A0}ans"
        )
    }

    @Test func `flags where experts part, and what an avis supposes`() {
        let anchor = SampleReferential.code("D0.C1.R1")
        #expect(synthesis.disputes.map(\.code) == [anchor])
        #expect(
            synthesis.clarifications.filter(\.isOfGrids) == [
                .condition(ranks: [1], "Seuils atteints.", [Supposition(ranks: [1], anchors: 1, byTwoLevels: 1)]),
                .disputes(anchors: [anchor], standards: 1),
            ]
        )
    }

    @Test func `opens a sheet on an anchor that only an expert rates under the threshold`() {
        #expect(synthesis.gaps.map(\.anchor.rated.isUnderThreshold) == [false])
        #expect(synthesis.gaps.map { "\($0.anchor.code)" } == ["D0.C1.R1"])
        #expect(synthesis.gaps.map(\.levels) == [[.initiated, .structured, .achieved]])
        #expect(synthesis.gaps.map { $0.anchor.doubters(under: .achieved) } == [[1]])
    }

    @Test func `gives both ends of the gap of a domain, over what both rated`() {
        let ends = synthesis.evaluations.map { $0.domains.map { [$0.ownMean, $0.externalMean] } }
        #expect(ends == [[[2.5, 2.5], [4, 3]], [[2.5, 1.5], [4, 3]]])
    }

    @Test func `joins what two experts ask in the same words`() {
        #expect(synthesis.recommendations.map(\.standards) == [["D0.C1.R1"], ["D1.C1.R1"]])
        #expect(synthesis.recommendations.map { $0.demands.map(\.rank) } == [[0, 1], [0, 1]])
        #expect(synthesis.recommendations.map(\.concernsAnchor) == [true, false])
        #expect(
            SynthesisText.message(of: synthesis.recommendations)
                == "2\u{A0}recommandations distinctes\u{202F}; 2 données par plusieurs experts."
        )
    }

    @Test func `is dated no earlier than what it quotes`() {
        #expect(synthesis.date >= synthesis.subject.referenceDate)
        #expect(synthesis.evaluations.allSatisfy { $0.date.map { $0 <= synthesis.date } ?? true })
    }
}

@Suite struct `What the rules of a synthesis find` {
    /// A grid with these levels and statements on the four standards; nil is not examined.
    private func grid(_ levels: [Double?], _ statements: [String?] = [], by expert: String = "EXP-01") -> SampleGrid {
        var grid = SampleGrid()
        grid.set("Évaluation", "B3", .text(expert))
        for (row, level) in levels.enumerated() { grid.set("Grille", "D\(row + 2)", level.map { .number($0, .plain) }) }
        for (row, text) in statements.enumerated() { grid.set("Grille", "F\(row + 2)", text.map(CellValue.text)) }
        return grid
    }

    private func synthesis(_ grids: SampleGrid...) -> ExpertSynthesis {
        let assessment = SampleForm().assessment()
        return ExpertSynthesis(of: assessment, evaluatedBy: grids.map { $0.assessment(beside: assessment) })
    }

    @Test(arguments: [([1.0, 2], false), ([1, 3], true), ([3, 3], false), ([4, 2], true)])
    func `experts part from two levels on`(levels: [Double], isDisputed: Bool) {
        let synthesis = synthesis(grid([levels[0]]), grid([levels[1]]))
        #expect(synthesis.disputes.isEmpty == !isDisputed)
    }

    @Test func `one expert alone parts from nobody`() {
        #expect(synthesis(grid([1])).standards.allSatisfy { $0.spread == nil })
    }

    @Test(arguments: [(2, 0), (3, 3)])
    func `the same words on three standards confirm, on two they speak`(count: Int, confirmed: Int) {
        let own = SampleForm().assessment().ratings
        let levels = SampleReferential.referential.standards.map { own[$0.code]?.level.map { Double($0.rawValue) } }
        let words = (0..<4).map { $0 < count ? "La cotation est  Confirmée." : nil }
        let synthesis = synthesis(grid(levels, words))
        #expect(
            synthesis.evaluations.map(\.confirmations.count) == [
                min(confirmed, levels.prefix(count).compactMap(\.self).count)
            ]
        )
    }

    @Test func `a level apart is not confirmed by the words that confirm elsewhere`() {
        let words = Array(repeating: Optional("Confirmée."), count: 4)
        let synthesis = synthesis(grid([1, 1, 1, 1], words))
        let equal = synthesis.evaluations[0].standards.filter { $0.gap == 0 }.map(\.standard.code)
        #expect(synthesis.evaluations[0].confirmations == Set(equal))
    }

    @Test func `no level follows when an anchor is not examined`() {
        let synthesis = synthesis(grid([nil]))
        #expect(synthesis.evaluations.map(\.campusLevel.level) == [nil])
        #expect(
            SynthesisText.lead(of: synthesis).hasPrefix(
                "D’après les cotations de l’expert, niveau non établi\u{A0}: D0.C1.R1 non examinée."
            )
        )
    }

    @Test func `experts in the same case are told together`() {
        let synthesis = synthesis(grid([2]), grid([3]), grid([2]))
        let point = Clarification.condition(
            ranks: [0, 2],
            "Seuils atteints.",
            [Supposition(ranks: [0, 2], anchors: 1, byTwoLevels: 0)]
        )
        #expect(synthesis.clarifications.filter(\.isOfGrids) == [point])
        #expect(SynthesisText.object(of: point) == "Avis des experts A et C")
        #expect(
            SynthesisText.text(of: point)
                == "dans la liste des avis, il suppose\u{A0}: «\u{A0}Seuils atteints.\u{A0}» Dans les cotations de chacun, "
                + "1\u{A0}ancre est sous le seuil."
        )
    }

    @Test func `a condition is quoted once, however many cases there are`() {
        let synthesis = synthesis(grid([2]), grid([3]), grid([1]), grid([2]))
        let point = Clarification.condition(
            ranks: [0, 2, 3],
            "Seuils atteints.",
            [
                Supposition(ranks: [0, 3], anchors: 1, byTwoLevels: 0),
                Supposition(ranks: [2], anchors: 1, byTwoLevels: 1),
            ]
        )
        #expect(synthesis.clarifications.filter { $0 == point }.count == 1)
        #expect(SynthesisText.object(of: point) == "Avis des experts A, C et D")
        #expect(
            SynthesisText.text(of: point).hasSuffix(
                "Sous le seuil dans leurs cotations\u{A0}: 1\u{A0}ancre pour A et D\u{202F}; "
                    + "1\u{A0}ancre pour C, de deux niveaux ou plus."
            )
        )
    }

    @Test func `experts are named in the order of their codes`() {
        let synthesis = synthesis(grid([3], by: "EXP-01"), grid([1], by: "EXP-01"))
        #expect(synthesis.evaluations.map(\.campusLevel.level) == [.achieved, .initiated])
    }

    @Test func `an examination begins with the anchors, and says when nothing calls for a look`() {
        let steps = ExpertSynthesis(of: SampleForm().assessment()).order.steps
        #expect(steps.map(\.reason) == [.anchor, .unsupported, .highest, .outdated])
        #expect(steps.first?.codes == [SampleReferential.code("D0.C1.R1")])
        #expect(NotebookText.text(of: .init(reason: .highest, codes: [])) == "Aucune.")
    }

    @Test(arguments: [(9, false), (8, true)])
    func `evidence that is older than two years at the deposit is to be looked at`(day: Int, isOutdated: Bool) {
        var deposit = SampleDeposit(standards: 1)
        deposit.identity.depositDate = .value(SampleCampaign.date(2018, 11, 9))
        for index in deposit.proofs.indices { deposit.proofs[index].date = .value(SampleCampaign.date(2016, 11, day)) }
        let step = ExpertSynthesis(of: deposit.assessment).order.steps.first { $0.reason == .outdated }
        #expect(step?.codes.isEmpty == !isOutdated)
    }

    @Test(arguments: [(1, "D0.C1.R1"), (21, "R20 et D0.C1.R21"), (22, "R20 et 2 autres"), (58, "R20 et 38 autres")])
    func `a step of the examination shows twenty codes, and counts the others`(count: Int, end: String) {
        let codes = (1...count).map { SampleReferential.code("D0.C1.R\($0)") }
        let text = NotebookText.text(of: .init(reason: .raised(since: "2017"), codes: codes))
        #expect(text.hasSuffix(end + "\u{A0}: la preuve du progrès est à voir."))
    }

    @Test(arguments: [
        ([3.0, 3], "Aucune ancre n’est sous le seuil pour les deux experts."),
        (
            [2, 3],
            "Aucune ancre n’est sous le seuil pour les deux experts à la fois\u{202F}; 1 l’est pour l’un des deux."
        ),
        ([2, 2], "1\u{A0}ancre est sous le seuil pour les deux experts."),
        (
            [2, nil],
            "Aucune ancre n’est sous le seuil pour les deux experts à la fois\u{202F}; 1 l’est pour le seul expert qui la cote."
        ),
        ([nil, nil], "Aucune ancre n’est cotée dans les grilles des experts."),
    ])
    func `anchors are counted for all the experts, then for some`(levels: [Double?], text: String) {
        #expect(SynthesisText.anchorsMessage(of: synthesis(grid([levels[0]]), grid([levels[1]]))) == text)
    }

    @Test func `an anchor that one of two does not rate is under the threshold for who rates it`() {
        let codes = ["D0.C1.R1", "D0.C1.R2", "D1.C1.R1", "D1.C1.R2"]
        var deposit = SampleDeposit(standards: 4)
        deposit.referential = SampleReferential.referential(standards: codes, anchors: Set(codes))
        func message(_ levels: [Double?]...) -> String? {
            let grids = levels.map { grid($0).assessment(beside: deposit.assessment) }
            return SynthesisText.anchorsMessage(of: ExpertSynthesis(of: deposit.assessment, evaluatedBy: grids))
        }
        #expect(
            message([1, 1, nil, 1], [1, nil, 1, 3])
                == "1\u{A0}ancre est sous le seuil pour les deux experts\u{202F}; 1 ne l’est que pour l’un des deux"
                + "\u{202F}; 2 le sont pour le seul expert qui les cote."
        )
        #expect(
            message([1, 1, 1, 1], [1, nil, 1, nil], [1, nil, 1, nil])?.hasPrefix("4\u{A0}ancres sont sous") == true
        )
    }

    @Test(arguments: [
        ([3.0, 3], "Aucune ancre n’est sous le seuil pour l’expert."),
        ([3, nil], "Aucune ancre n’est sous le seuil pour l’expert\u{202F}; 1 n’est pas examinée."),
        ([1, nil], "1\u{A0}ancre est sous le seuil pour l’expert\u{202F}; 1 n’est pas examinée."),
    ])
    func `anchors that nobody examined are counted beside the others`(levels: [Double?], text: String) {
        let codes = ["D0.C1.R1", "D0.C1.R2"]
        var deposit = SampleDeposit(standards: 2)
        deposit.referential = SampleReferential.referential(standards: codes, anchors: Set(codes))
        let grid = grid(levels).assessment(beside: deposit.assessment)
        #expect(SynthesisText.anchorsMessage(of: ExpertSynthesis(of: deposit.assessment, evaluatedBy: [grid])) == text)
    }

    @Test(arguments: [(2.0, "1 sur 1"), (3, "0 sur 1"), (nil, "aucune examinée")])
    func `the anchors of an expert are counted among those examined`(level: Double?, text: String) {
        let synthesis = synthesis(grid([level]))
        #expect(synthesis.evaluations.map { SynthesisText.lowAnchors(in: $0, of: 1) } == [text])
    }

    @Test(arguments: [
        (1, "L’ancre du référentiel"), (2, "Les deux ancres"), (10, "Les dix ancres"), (17, "Les 17 ancres"),
    ])
    func `titles say small numbers in words`(count: Int, title: String) {
        #expect(SynthesisText.anchorsTitle(count) == title)
    }

    /// Each grid with its *avis* and its duration; nil, no duration.
    @Test(
        arguments: [
            ([("Favorable", 2), ("Favorable", 4)], "2 ans d’écart entre les deux avis."),
            ([("Favorable", 1), ("Favorable", 2), ("Favorable", 4)], "3 ans d’écart entre les avis extrêmes."),
            ([("Favorable", 4), ("Favorable", 4)], nil),
            ([("Favorable", 4), ("Favorable", nil)], "l’expert B n’en donne pas."),
            ([("Favorable", nil), ("Favorable", nil), ("Favorable", 4)], "les experts A et B n’en donnent pas."),
            ([("Défavorable", nil), ("Favorable", 4)], nil),
            (
                [("Défavorable", nil), ("Favorable", 4), ("Favorable", 2)],
                "2 ans d’écart entre les deux avis qui en donnent une."
            ),
            (
                [("Favorable", 4), ("Favorable", 2), ("Favorable", nil), ("Favorable", 1)],
                "3 ans d’écart entre les avis extrêmes de ceux qui en donnent une ; l’expert C n’en donne pas."
            ),
        ] as [([(String, Int?)], String?)]
    )
    func `durations apart are told, and who gives none of an avis that has one`(
        opinions: [(String, Int?)],
        text: String?
    ) {
        let assessment = SampleForm().assessment()
        let grids = opinions.map { opinion, years in
            var grid = grid([3])
            grid.set("Avis", "B1", .text(opinion))
            grid.set("Avis", "B2", years.map { .number(Double($0), .plain) })
            return grid.assessment(beside: assessment)
        }
        let points = ExpertSynthesis(of: assessment, evaluatedBy: grids).clarifications
            .filter { SynthesisText.object(of: $0) == "Durée" }.map(SynthesisText.text)
        let told = points.map { $0.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ") }
        #expect(told == [text].compactMap(\.self))
    }

    @Test(arguments: [
        (
            Clarification.plan(idle: 1, anchors: 1, closed: 0, asked: 0, since: nil),
            "l’ancre sous le seuil selon le campus n’a pas d’action vivante."
        ),
        (
            .plan(idle: 2, anchors: 3, closed: 1, asked: 4, since: "2017"),
            "2 des 3 ancres sous le seuil selon le campus n’ont pas d’action vivante\u{202F}; 1\u{A0}recommandation close sur 4 depuis 2017."
        ),
        (
            .plan(idle: 0, anchors: 3, closed: 2, asked: 4, since: "2017"),
            "2\u{A0}recommandations closes sur 4 depuis 2017."
        ),
    ])
    func `the plan is told in what it lacks`(point: Clarification, text: String) {
        #expect(SynthesisText.text(of: point) == text)
    }
}

extension Clarification {
    /// Whether it comes from the grids rather than from the plan of the campus.
    fileprivate var isOfGrids: Bool {
        switch self {
        case .unlisted, .durations, .condition, .disputes: true
        case .plan: false
        }
    }
}
