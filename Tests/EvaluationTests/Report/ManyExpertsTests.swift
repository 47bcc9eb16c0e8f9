import Evaluation
import Office
import Support
import Testing

/// What a synthesis says in the same words for several experts, and where it says it.
@Suite struct `A synthesis of many experts` {
    private func grid(_ level: Double?, statement: String? = nil, evidence: String? = "suffisantes") -> SampleGrid {
        var grid = SampleGrid()
        grid.set("Grille", "D2", level.map { .number($0, .plain) })
        grid.set("Grille", "E2", evidence.map { .text($0) })
        grid.set("Grille", "F2", statement.map { .text($0) })
        return grid
    }

    private func synthesis(_ grids: SampleGrid...) -> ExpertSynthesis {
        let assessment = SampleForm().assessment()
        return ExpertSynthesis(of: assessment, evaluatedBy: grids.map { $0.assessment(beside: assessment) })
    }

    @Test func `experts at one level are told together, the first level with its verb`() {
        let lead = SynthesisText.lead(of: synthesis(grid(3), grid(1), grid(3), grid(nil)))
        #expect(
            lead.hasPrefix(
                "D’après leurs cotations, les experts A et C situent le campus au niveau\u{A0}3, l’expert B au niveau\u{A0}1"
                    + "\u{202F}; pour l’expert D, niveau non établi\u{A0}: D0.C1.R1 non examinée."
            )
        )
    }

    @Test func `more than two without a level are told together`() {
        let two = SynthesisText.lead(of: synthesis(grid(3), grid(nil), grid(nil)))
        #expect(
            two.contains("pour l’expert B, niveau non établi") && two.contains("pour l’expert C, niveau non établi")
        )
        let three = SynthesisText.lead(of: synthesis(grid(3), grid(nil), grid(nil), grid(nil)))
        #expect(three.contains("\u{202F}; niveau non établi pour les experts B, C et D (tableau 1)."))
    }

    @Test(arguments: [
        (["3", "3"], nil), (["haut", "3"], "La grille de l’expert A est à corriger"),
        (["haut", "3", "haut"], "Les grilles des experts A et C sont à corriger"),
    ])
    func `the grids to correct are told in one sentence`(levels: [String], text: String?) {
        let assessment = SampleForm().assessment()
        let grids = levels.map { level in
            var grid = grid(3)
            if level == "haut" { grid.set("Grille", "D2", .text(level)) }
            return grid.assessment(beside: assessment)
        }
        let synthesis = ExpertSynthesis(of: assessment, evaluatedBy: grids)
        #expect(SynthesisText.provisional(synthesis.evaluations) == text)
    }

    @Test func `one level for all is told once, and their anchors where they count the same`() {
        let lead = SynthesisText.lead(of: synthesis(grid(2), grid(2), grid(2)))
        #expect(
            lead.hasPrefix(
                "D’après les cotations de chacun des trois experts, le campus est au niveau\u{A0}2 et 1\u{A0}ancre sur 1 est sous le"
            )
        )
    }

    @Test func `a message on one anchor speaks of one`() {
        #expect(
            SynthesisText.anchorsMessage(of: synthesis(grid(2), grid(2), grid(2)))
                == "1\u{A0}ancre est sous le seuil pour tous les experts qui la cotent."
        )
    }

    @Test func `an avis that several give is told once, with who gives it`() {
        var other = grid(3)
        other.set("Avis", "B1", .text("Défavorable"))
        let headline = SynthesisText.headline(of: synthesis(grid(3), other, grid(3)).evaluations)
        #expect(headline == "Avis partagés\u{A0}: favorable (A et C)\u{202F}; défavorable (B)")
        #expect(
            SynthesisText.headline(of: synthesis(grid(3), other).evaluations)
                == "Avis partagés\u{A0}: favorable\u{202F}; défavorable"
        )
    }

    @Test(arguments: [(1, 400, false), (1, 401, true), (2, 200, false), (2, 201, true)])
    func `long reasons stand beside the table of the first page`(experts: Int, length: Int, areLong: Bool) {
        var grid = SampleGrid()
        grid.set("Avis", "B3", .text(String(repeating: "a", count: length)))
        let assessment = SampleForm().assessment()
        let grids = (0..<experts).map { _ in grid.assessment(beside: assessment) }
        #expect(ExpertSynthesis(of: assessment, evaluatedBy: grids).hasLongReasons == areLong)
    }

    @Test func `a duration that an expert leaves out is not that of an avis without one`() {
        var silent = grid(3)
        silent.set("Avis", "B2", nil)
        #expect(SynthesisText.headline(of: synthesis(silent).evaluations) == "Avis favorable, durée non donnée")
        #expect(
            SynthesisText.headline(of: synthesis(silent, grid(3)).evaluations)
                == "Deux avis favorables\u{202F}; durée proposée\u{A0}: 4\u{A0}ans (non donnée par A)"
        )
        var without = grid(3)
        without.set("Avis", "B1", .text("Défavorable"))
        without.set("Avis", "B2", nil)
        #expect(synthesis(without).evaluations.map(SynthesisText.duration) == ["sans durée"])
    }

    @Test func `the same words are written once, in the order of who writes them first`() {
        let standard = synthesis(
            grid(2, statement: "Sans date."),
            grid(3),
            grid(1, statement: "sans  DATE."),
            grid(3)
        ).standards[0]
        #expect(standard.statements.map(\.ranks) == [[0, 2], [1, 3]])
        #expect(standard.statements.map(\.text) == ["Sans date.", nil])
        #expect(standard.usefulStatements.map(\.ranks) == [[0, 2]])
    }

    @Test(arguments: [
        (["suffisantes"], "suff."),
        (["suffisantes", "partielles"], "suff. / part."),
        (["suffisantes", "suffisantes"], "suff. / suff."),
        (["suffisantes", "suffisantes", "suffisantes"], "suff."),
        (["suffisantes", "partielles", "suffisantes"], "suff. (A et C)\u{202F}; part. (B)"),
    ])
    func `two experts have their evidence side by side, three are told together`(evidence: [String], text: String) {
        let assessment = SampleForm().assessment()
        let grids = evidence.map { grid(3, evidence: $0).assessment(beside: assessment) }
        let synthesis = ExpertSynthesis(of: assessment, evaluatedBy: grids)
        #expect(SynthesisText.evidence(synthesis.standards[0].readings) == text)
    }

    @Test func `evidence of a sheet is told by judgement`() {
        let synthesis = synthesis(grid(2), grid(2, evidence: "partielles"), grid(2))
        #expect(FileText.evidence(synthesis.standards[0]).hasSuffix("Jugées suffisantes par A et C, partielles par B."))
    }

    @Test(arguments: [(2, "sous le seuil pour A et B"), (3, "sous le seuil pour A, B et C")])
    func `experts under the threshold are named while the campus is not`(count: Int, text: String) {
        let assessment = SampleForm().assessment()
        let grids = (0..<count).map { _ in grid(1).assessment(beside: assessment) }
        let standard = ExpertSynthesis(of: assessment, evaluatedBy: grids).standards[0]
        #expect(FileText.positions(of: standard, under: .achieved).hasSuffix(text))
    }

    @Test(arguments: [(2, "sous le seuil pour le campus, A et B"), (3, "sous le seuil pour tous")])
    func `all are not named one by one where they are many`(count: Int, text: String) {
        var form = SampleForm()
        form.set("Auto-évaluation", "G2", .number(1, .plain))
        let assessment = form.assessment()
        let grids = (0..<count).map { _ in grid(1).assessment(beside: assessment) }
        let standard = ExpertSynthesis(of: assessment, evaluatedBy: grids).standards[0]
        #expect(FileText.positions(of: standard, under: .achieved).hasSuffix(text))
    }

    @Test(arguments: [(1, 600, false), (1, 601, true), (2, 300, false), (2, 301, true), (3, 1, true)])
    func `statements stand under the tables where a row has no room for them`(count: Int, length: Int, isApart: Bool) {
        let letters = ["a", "b", "c"]
        let grids = (0..<count).map { grid(2, statement: String(repeating: letters[$0], count: length)) }
        let assessment = SampleForm().assessment()
        let synthesis = ExpertSynthesis(
            of: assessment,
            evaluatedBy: grids.map { $0.assessment(beside: assessment) }
        )
        #expect(synthesis.tellsStatementsApart == isApart)
        #expect(SynthesisText.domainsKey(of: synthesis).contains("Constats sous le tableau") == isApart)
    }

    @Test func `who asks the same in the same terms is told together`() {
        let demands = SynthesisText.demands(in: synthesis(grid(3), grid(3), grid(3)).recommendations[0])
        #expect(demands == ["A-R1, B-R1, C-R1\u{A0}: haute, 30/12/2019"])
        var later = grid(3)
        later.set("Recommandations", "D2", .text("basse"))
        let apart = SynthesisText.demands(in: synthesis(grid(3), later).recommendations[0])
        #expect(apart == ["A-R1\u{A0}: haute, 30/12/2019", "B-R1\u{A0}: basse, 30/12/2019"])
    }

    @Test(arguments: [
        ([], ""), (["D2"], ", dont 1 avec des priorités différentes"),
        (["D2", "D3"], ", avec des priorités différentes"),
    ])
    func `recommendations whose priorities differ are counted`(cells: [String], end: String) {
        var other = grid(3)
        for cell in cells { other.set("Recommandations", cell, .text("moyenne")) }
        #expect(
            SynthesisText.message(of: synthesis(grid(3), other).recommendations)
                == "2\u{A0}recommandations distinctes\u{202F}; 2 données par plusieurs experts\(end)."
        )
    }

    @Test(
        arguments: [
            (["Procès-verbal", "Procès-verbal"], "Procès-verbal"), ([nil, "Procès-verbal"], "Procès-verbal"),
            ([nil, nil], nil),
            (["Procès-verbal", "Émargements"], "A\u{A0}: Procès-verbal\nB\u{A0}: Émargements"),
        ] as [([String?], String?)]
    )
    func `all the evidence that experts expect is told`(expected: [String?], text: String?) {
        let grids = expected.map { evidence in
            var grid = grid(3)
            grid.set("Recommandations", "F2", evidence.map(CellValue.text))
            return grid
        }
        let recommendation = synthesis(grids[0], grids[1]).recommendations[0]
        #expect(SynthesisText.expectedEvidence(of: recommendation) == text)
    }
}

/// Words that a table has no room for.
@Suite struct `What a campus writes at length` {
    @Test(arguments: [(900, false), (901, true)])
    func `stands beside the card from 901 characters on`(length: Int, isLong: Bool) {
        var form = SampleForm()
        form.set("Auto-évaluation", "H2", .text(String(repeating: "é", count: length - 20)))
        form.set("Auto-évaluation", "I2", .text(String(repeating: "f", count: 10)))
        form.set("Auto-évaluation", "J2", .text(String(repeating: "g", count: 10)))
        #expect(RatedStandard.all(of: form.assessment())[0].isLong == isLong)
    }

    @Test(arguments: [(400, false), (401, true)])
    func `stands below the boxes of a domain from 401 characters on`(length: Int, isLong: Bool) {
        var form = SampleForm()
        form.set("Bilan", "C2", .text(String(repeating: "é", count: length)))
        let report = SelfEvaluationReport(of: form.assessment())
        #expect(report.chapters[0].hasLongBoxes == isLong)
    }
}
