import Evaluation
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
