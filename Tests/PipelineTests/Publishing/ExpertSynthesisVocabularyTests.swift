import Evaluation
import Office
import Pipeline
import Support
import Testing

@Suite struct ExpertSynthesisVocabularyTests {
    private let context = ExpertSynthesis(of: SampleAssessment.assessment).context

    private func dump(_ name: String) -> [String] { ExpertSynthesis.vocabulary.dump(context, name) }

    @Test func `experts are known by their function`() {
        #expect(
            dump("experts") == [
                "experts[1].code = EXP-02",
                "experts[1].fonction = Chargée de mission",
                "experts[1].académie = Lyon",
                "experts[1].organisme = Région",
            ]
        )
    }

    @Test func `the avis of the campaign are listed, none is proposed`() {
        #expect(
            dump("avis") == [
                "avis[1].code = FAV",
                "avis[1].libellé = Favorable",
                "avis[1].durée = 4\u{A0}ans",
                "avis[1].condition = Les seuils sont atteints.",
            ]
        )
    }

    @Test func `a gap sheet carries the text of the level and the actions of the campus`() {
        #expect(
            dump("écarts").filter { line in
                ["descripteur", "exigence", "actions[1].titre"].contains { line.contains("." + $0 + " ") }
            } == [
                "écarts[1].descripteur = Structuré.",
                "écarts[1].exigence = Réalisé.",
                "écarts[1].actions[1].titre = Réviser le diagnostic",
            ]
        )
    }
}

@Suite struct `The fields of a synthesis once grids are in` {
    private let context: TemplateContext

    init() {
        var grid = SampleGrid()
        grid.set("Grille", "D2", .number(1, .plain))
        grid.set("Grille", "F2", .text("Un diagnostic sans date."))
        let assessment = SampleForm().assessment(after: SampleEarlierCampaign.campaign())
        context = ExpertSynthesis(of: assessment, evaluatedBy: [grid.assessment(beside: assessment)]).context
    }

    private func dump(_ name: String) -> [String] { ExpertSynthesis.vocabulary.dump(context, name) }

    @Test func `an avis is told with the expert who gave it`() {
        #expect(
            dump("évaluations").prefix(9) == [
                "évaluations[1].expert = EXP-01",
                "évaluations[1].fonction = Inspectrice",
                "évaluations[1].date = 2019-01-14",
                "évaluations[1].sans conflit = true",
                "évaluations[1].avis = Favorable",
                "évaluations[1].durée = 4\u{A0}ans",
                "évaluations[1].motif = Les seuils sont atteints.",
                "évaluations[1].provisoire = false",
                "évaluations[1].discordances nombre = 1.0",
            ]
        )
        #expect(dump("état") == ["état = avec 1\u{A0}grille d’expert"])
    }

    @Test func `a discordance has both levels in words, its gap and its statement`() {
        #expect(
            dump("discordances") == [
                "discordances[1].code = D0.C1.R1\u{A0}★",
                "discordances[1].titre = Référence D0.C1.R1",
                "discordances[1].expert = EXP-01",
                "discordances[1].auto = Niveau\u{A0}3",
                "discordances[1].couleur auto = [Cote 3]",
                "discordances[1].externe = Niveau\u{A0}1",
                "discordances[1].couleur externe = [Cote 1]",
                "discordances[1].écart = −2",
                "discordances[1].couleur écart = [Repère alerte]",
                "discordances[1].jugement = suffisantes",
                "discordances[1].constat = Un diagnostic sans date.",
                "discordances[1].preuves = suffisantes, 1\u{A0}citée",
            ]
        )
    }

    @Test func `a level that no expert gave is a word, a gap that is not there is nothing`() {
        let aside = dump("domaines").filter { $0.hasPrefix("domaines[2].cotes[2].") }
        #expect(aside.contains("domaines[2].cotes[2].externe = Non examiné"))
        #expect(aside.contains("domaines[2].cotes[2].écart –"))
    }

    @Test func `the figure has two points per domain and a bar between them, and too few standards have no kappa`() {
        let lines = dump("évaluations")
        #expect(
            lines.contains(
                "évaluations[1].points = [\"D0\", \"D1\"] [[Optional(1.5), Optional(3.0)], [Optional(1.0), Optional(1.0)], "
                    + "[Optional(2.5), Optional(4.0)], [Optional(1.5), Optional(3.0)]]"
            )
        )
        #expect(lines.contains("évaluations[1].kappa –"))
    }

    @Test func `a recommendation keeps its number, its deadline and its expert`() {
        #expect(
            dump("recommandations").prefix(7) == [
                "recommandations[1].expert = EXP-01",
                "recommandations[1].numéro = R1",
                "recommandations[1].références = D0.C1.R1",
                "recommandations[1].texte = Tenir à jour le diagnostic",
                "recommandations[1].priorité = haute",
                "recommandations[1].échéance = 2019-12-30",
                "recommandations[1].attendue = Diagnostic daté",
            ]
        )
    }
}
