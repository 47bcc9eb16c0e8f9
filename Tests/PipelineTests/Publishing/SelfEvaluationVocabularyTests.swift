import Evaluation
import Office
import Pipeline
import Support
import Testing

@Suite struct SelfEvaluationVocabularyTests {
    private let context = SelfEvaluationReport(of: SampleAssessment.assessment).context

    private func dump(_ name: String) -> [String] { SelfEvaluationReport.vocabulary.dump(context, name) }

    @Test func `the identity sheet leaves the e-mail out`() {
        #expect(
            dump("campus") == [
                "campus.identifiant = CLE-001",
                "campus.nom = Campus des encres",
                "campus.filière = Chimie et biotechnologies",
                "campus.académie = Clermont-Ferrand",
                "campus.région = Auvergne-Rhône-Alpes",
                "campus.demande = renouvellement",
                "campus.catégorie = CMQ",
                "campus.label = 2015-01-30",
                "campus.durée = 4.0",
                "campus.échéance = 2019-01-30",
                "campus.uai = 0750654D",
                "campus.siret = 194\u{A0}971\u{A0}339\u{A0}00388",
                "campus.statut = convention",
                "campus.directeur = Directeur opérationnel",
                "campus.quotité = 0.5",
                "campus.mission = 2017-10-23",
                "campus.site –",
                "campus.dépôt = 2018-11-09",
                "campus.territoire = Un bassin.",
                "campus.projet = Un projet.",
                "campus.support = Établissement 0750654D\u{202F}; statut juridique du campus\u{A0}: convention",
                "campus.direction = Directeur opérationnel\u{202F}; quotité 0,5\u{A0}ETP\u{202F}; lettre de mission du 23\u{A0}octobre\u{A0}2017",
                "campus.labellisation = Obtenu le 30\u{A0}janvier\u{A0}2015 pour 4\u{A0}ans\u{202F}; échéance le 30\u{A0}janvier\u{A0}2019",
            ]
        )
    }

    @Test func `marks that nobody sees stay out, and hide no address`() {
        var form = SampleForm()
        form.set("Identité", "B23", .text("\u{202E}Un\u{AD} projet\u{202C}, a\u{200B}b@campus.example\u{2069}"))
        let context = SelfEvaluationReport(of: form.assessment()).context
        let project =
            SelfEvaluationReport.vocabulary.dump(context, "campus").first { $0.hasPrefix("campus.projet") } ?? ""
        #expect(Array(project.unicodeScalars) == Array("campus.projet = Un projet, [courriel retiré]".unicodeScalars))
    }

    @Test func `the level, its rule and its threshold are told in words`() {
        #expect(
            dump("niveau").prefix(6) == [
                "niveau.texte = niveau\u{A0}2", "niveau.couleur = [Cote 2]", "niveau.suivant = niveau\u{A0}3",
                "niveau.ancres = 2.0", "niveau.ancre = l’une des 2 références",
                "niveau.freins[1].code = D0.C1.R1\u{A0}★",
            ]
        )
        #expect(
            dump("seuil") == [
                "seuil.texte = niveau\u{A0}3",
                "seuil.type = seuil de renouvellement",
                "seuil.conclusion = non atteint",
                "seuil.connu = true",
                "seuil.atteint = false",
            ]
        )
    }

    @Test func `the figure has a bar per domain and draws nothing for nothing`() {
        #expect(
            dump("profil") == [
                """
                profil = ["D0", "D1"] [[nil, nil], [Optional(1.0), nil], [nil, Optional(1.0)], [nil, nil], \
                [Optional(1.0), nil], [nil, Optional(1.0)]]
                """
            ]
        )
    }

    @Test func `typed text is polished, and its lines are kept`() {
        #expect(
            dump("domaines").filter {
                ($0.contains(".commentaire =") && !$0.contains(".fiches")) || $0.contains(".synthèse =")
            } == [
                "domaines[1].synthèse = Deux lignes\nde synthèse.",
                "domaines[1].références[1].commentaire = Le comité retient le niveau\u{A0}2\u{A0}: c’est prouvé.",
                "domaines[1].commentées[1].commentaire = Le comité retient le niveau\u{A0}2\u{A0}: c’est prouvé.",
            ]
        )
    }

    @Test func `an action is marked late or under the threshold in words`() {
        #expect(
            dump("actions").filter { $0.contains(".repère") || $0.contains(".couleur") } == [
                "actions[1].repère = sous le seuil",
                "actions[1].couleur = [Repère]",
                "actions[2].repère –",
                "actions[2].couleur = [Repère]",
                "actions[3].repère = en retard",
                "actions[3].couleur = [Repère alerte]",
            ]
        )
    }

    @Test func `the end of a label that was not typed is computed, and told so`() {
        var form = SampleForm()
        form.set("Identité", "B12", nil)
        let context = SelfEvaluationReport(of: form.assessment()).context
        let lines = SelfEvaluationReport.vocabulary.dump(context, "campus")
        #expect(lines.contains("campus.échéance = 2019-01-30"))
        #expect(lines.contains { $0.hasSuffix("(calculée, non saisie par le campus)") })
    }

    @Test func `what a campus writes of a standard is one text, its strengths and limits named`() {
        #expect(
            words("Une ligne", "Un suivi", "Un budget") == ["Une ligne Force\u{A0}: Un suivi. Limite\u{A0}: Un budget."]
        )
    }

    @Test func `what follows a text of several lines begins another`() {
        #expect(
            words("Trois axes :\n- un ;\n- deux", "Un suivi", nil).suffix(2) == ["– deux", "Force\u{A0}: Un suivi."]
        )
        #expect(
            words("Une ligne.", "• Réseau\n• Équipe", "Un budget")
                == ["Une ligne.", "Force\u{A0}:", "• Réseau", "• Équipe", "Limite\u{A0}: Un budget."]
        )
    }

    /// The lines of what a campus writes of a standard.
    private func words(_ comment: String, _ strengths: String?, _ weaknesses: String?) -> [String] {
        var form = SampleForm()
        for (column, text) in zip(["H", "I", "J"], [comment, strengths, weaknesses]) {
            form.set("Auto-évaluation", column + "2", text.map { .text($0) })
        }
        let context = SelfEvaluationReport(of: form.assessment()).context
        guard case .list(let domains) = context["domaines"], case .list(let fields)? = domains.first?["champs"],
            case .list(let cards)? = fields.first?["fiches"], case .richText(let text)? = cards.first?["parole"]
        else { return [] }
        return text.blocks.compactMap { block in
            guard case .paragraph(let runs) = block else { return nil }
            return runs.map(\.text).joined()
        }
    }

    @Test func `the figure of the years shows rates with two years or more`() {
        let report = SelfEvaluationReport(of: SampleForm().assessment())
        let lines = SelfEvaluationReport.vocabulary.dump(report.context, "domaines")
        #expect(
            lines.filter { $0.contains(".années") } == [
                "domaines[1].années = [\"D0.C1.R1.I1\"] [[Optional(70.0)], [Optional(75.0)], [Optional(80.0)]]",
                "domaines[2].années = [] [[], [], []]",
            ]
        )
    }
}
