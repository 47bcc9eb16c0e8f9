import Evaluation
import Office
import Pipeline
import Support
import Testing
import Words

/// The alternative texts of the drawings: they say what the drawings were made from.
@Suite struct `The drawings of a report` {
    private func titles(_ list: String, _ field: String, of form: SampleForm, after earlier: SampleForm? = nil)
        -> [String]
    {
        let campaign = earlier.map { SampleEarlierCampaign.campaign(assessments: [$0.assessment()]) }
        let context = SelfEvaluationReport(of: form.assessment(after: campaign)).context
        return SelfEvaluationReport.vocabulary.dump(context, list).filter { $0.contains(".\(field) ") }
            .map { String($0.drop { $0 != " " }.dropFirst()) }
    }

    @Test func `a scale tells the level, the target, the threshold of an anchor and the level of then`() {
        var form = SampleForm()
        form.set("Auto-évaluation", "G2", .number(1, .plain))
        form.set("Auto-évaluation", "K2", .number(2, .plain))
        var earlier = SampleForm()
        earlier.set("Auto-évaluation", "G2", .number(3, .plain))
        let scales = titles("domaines", "échelle", of: form, after: earlier)
        #expect(scales.first == "= image « Niveau 1 sur 4, visé 2, seuil 3, 3 en 2017 »")
    }

    @Test func `a standard without a level has no scale`() {
        var form = SampleForm()
        form.set("Auto-évaluation", "G2", .text("NC"))
        #expect(titles("domaines", "échelle", of: form).first == "–")
    }

    @Test func `a band tells the level of each standard in order`() {
        var form = SampleForm()
        form.set("Auto-évaluation", "G2", .text("NC"))
        #expect(
            titles("domaines", "bande", of: form).first?.hasPrefix(
                "= image « D0, niveaux dans l’ordre des références\u{A0}: NC, "
            ) == true
        )
    }

    @Test func `a curve needs two years`() {
        #expect(
            dump("domaines", SampleAssessment.assessment, "courbe") == [
                "domaines[1].indicateurs[1].courbe = image « Évolution\u{A0}: –\u{202F}; 78,7\u{202F}; 81,8 »",
                "domaines[1].indicateurs[2].courbe –", "domaines[2].indicateurs[1].courbe –",
                "domaines[2].indicateurs[2].courbe –",
            ]
        )
    }

    @Test func `an action without an end has no bar`() {
        var form = SampleForm()
        form.set("Plan d'action", "F2", nil)
        #expect(titles("actions", "calendrier", of: SampleForm()).contains { $0.contains("image « Du ") })
        #expect(titles("actions", "calendrier", of: form).contains("–"))
    }

    @Test func `experts are told by their letters, and who gives no level by a dash`() {
        #expect(
            DrawingText.positions(own: .structured, experts: [.initiated, nil]) == "Campus 2, expert A 1, expert B –"
        )
        let six = DrawingText.positions(own: .initiated, experts: [Level?](repeating: .initiated, count: 6))
        #expect(six.count == 80 && six.hasSuffix("expert F 1"))
        let seven = DrawingText.positions(own: .initiated, experts: [Level?](repeating: .initiated, count: 7))
        #expect(seven.count == 80 && seven.hasSuffix("…"))
        #expect(DrawingText.letter(25) == "Z")
        #expect(DrawingText.letter(26) == "27")
    }

    private func dump(_ list: String, _ assessment: Assessment, _ field: String) -> [String] {
        SelfEvaluationReport.vocabulary.dump(SelfEvaluationReport(of: assessment).context, list)
            .filter { $0.contains("indicateurs[") && $0.contains(".\(field) ") }
    }
}
