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

    @Test func `a gap sheet carries the texts of the levels and the actions of the campus`() {
        #expect(
            dump("écarts").filter { line in
                ["exigence", "niveaux[1].texte", "niveaux[2].texte", "actions[1].titre"].contains {
                    line.contains("." + $0 + " ")
                }
            } == [
                "écarts[1].actions[1].titre = Réviser le diagnostic",
                "écarts[1].exigence = 3",
                "écarts[1].niveaux[1].texte = Structuré.",
                "écarts[1].niveaux[2].texte = Réalisé.",
            ]
        )
    }

    @Test func `the notebook shows the four levels of each standard`() {
        let lines = dump("domaines").filter {
            $0.hasPrefix("domaines[1].références[1].degrés") && $0.contains(".niveau ")
        }
        #expect(lines.map { $0.suffix(8) } == (1...4).map { "Niveau\u{A0}\($0)"[...].suffix(8) })
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
            dump("évaluations").prefix(10) == [
                "évaluations[1].lettre = A",
                "évaluations[1].code = EXP-01",
                "évaluations[1].fonction = Inspectrice",
                "évaluations[1].avis = Favorable",
                "évaluations[1].durée = 4\u{A0}ans",
                "évaluations[1].motif = Les seuils sont atteints.",
                "évaluations[1].niveau = Niveau\u{A0}1",
                "évaluations[1].chiffre = 1",
                "évaluations[1].couleur = [Cote 1]",
                "évaluations[1].ancres faibles = 1 sur 1",
            ]
        )
        #expect(dump("état") == ["état = avec 1\u{A0}grille d’expert"])
    }

    @Test func `a standard has a cell for each expert, with its gap`() {
        let lines = dump("domaines").filter { $0.hasPrefix("domaines[1].références[1].cotes") }
        #expect(
            lines == [
                "domaines[1].références[1].cotes[1].expert = A",
                "domaines[1].références[1].cotes[1].chiffre = 1",
                "domaines[1].références[1].cotes[1].texte = 1 (−2)",
                "domaines[1].références[1].cotes[1].couleur = [Cote 1]",
            ]
        )
        #expect(
            dump("domaines").contains("domaines[1].références[1].constats utiles[1].texte = Un diagnostic sans date.")
        )
    }

    @Test func `a level that no expert gave is a word`() {
        #expect(dump("domaines").contains("domaines[2].références[2].cotes[1].texte = non vu"))
    }

    @Test func `too few standards have no kappa`() {
        let measure = dump("évaluations").first { $0.contains(".mesure ") }
        #expect(measure?.hasSuffix("kappa pondéré non calculable") == true)
    }

    @Test func `a recommendation keeps its number, its deadline and its expert`() {
        #expect(
            dump("recommandations").prefix(7) == [
                "recommandations[1].références = D0.C1.R1",
                "recommandations[1].texte = Tenir à jour le diagnostic",
                "recommandations[1].demandes[1].texte = A-R1\u{A0}: haute, 30/12/2019",
                "recommandations[1].demandes réunies[1].texte = A-R1\u{A0}: haute, 30/12/2019",
                "recommandations[1].attendue = Diagnostic daté",
                "recommandations[1].note = Déjà recommandé en 2017\u{202F}; ancre",
                "recommandations[1].couleur = [Alerte]",
            ]
        )
    }
}
