internal import Evaluation

/// An expert within a synthesis, where the place among the others gives the name.
struct EvaluationInSynthesis: Sendable {
    let rank: Int
    let reading: ExpertReading
    let synthesis: ExpertSynthesis
}

/// A recommendation within a synthesis: a column for each of its experts.
struct RecommendationInSynthesis: Sendable {
    let recommendation: JointRecommendation
    let experts: Int
    /// The name of the earlier campaign.
    let campaign: String?
}

extension ExpertSynthesis {
    static let evaluation: [DocumentField<EvaluationInSynthesis>] = [
        .text("lettre", "comment le document nomme l’expert", "A") { SynthesisText.letter($0.rank) },
        .text("code", "code de l’expert", "EXP-01") { ExpertText.code(of: $0.reading.expert) },
        .text("fonction", "fonction de l’expert", "Inspecteur général") { $0.reading.expert?.function },
        .text("avis", "avis donné par l’expert dans sa grille", "Favorable") {
            SynthesisText.opinion(of: $0.reading)
        },
        .text("durée", "durée donnée par l’expert", "4 ans") { SynthesisText.duration(of: $0.reading) },
        .paragraphs("motif", "motif donné par l’expert", "Les seuils sont atteints.") { $0.reading.reason },
        .text("niveau", "niveau qui résulte de ses cotations", "Niveau 1") { SynthesisText.level(of: $0.reading) },
        .text("chiffre", "ce niveau, en chiffre", "1") { evaluation in
            evaluation.reading.campusLevel.level.map { "\($0.rawValue)" } ?? "–"
        },
        .style("couleur", "style de la cellule de ce niveau", among: LevelStyle.names) {
            LevelStyle.name(of: $0.reading.campusLevel.level.map(Rating.rated))
        },
        .text("ancres faibles", "ancres que l’expert cote sous le seuil", "7 sur 10") {
            SynthesisText.lowAnchors(in: $0.reading, of: $0.synthesis.level.anchorCount)
        },
        .text("cotées", "références que l’expert cote", "54 sur 57 ; 3 non examinées") {
            SynthesisText.rated(by: $0.reading)
        },
        .text("accord", "références de même niveau que le campus", "39 sur 54 ; à 1 près : 53") {
            SynthesisText.agreement($0.reading.overall)
        },
        .text("conflit", "ce que l’expert déclare de ses liens", "Aucun, déclaré le 10 janvier 2019") {
            SynthesisText.conflict(of: $0.reading)
        },
        .text("mesure", "accord avec le campus, en chiffres", "54 références comparées, écart moyen +0,1") {
            SynthesisText.measures(of: $0.reading.overall)
        },
        .boolean("provisoire", "des erreurs restent dans la grille") { $0.reading.isProvisional },
    ]

    static let recommendation: [DocumentField<RecommendationInSynthesis>] = [
        .text("références", "codes des références", "D0.C1.R1") { demand in
            demand.recommendation.standards.isEmpty ? nil : demand.recommendation.standards.joined(separator: "\n")
        },
        .text("texte", "texte de la recommandation", "Tenir à jour un tableau de bord") { $0.recommendation.text },
        .list("demandes", "ce que chaque expert en dit, dans leur ordre", demand) { shown in
            (0..<shown.experts).map { Ranked(rank: $0, value: shown.recommendation) }
        },
        .list("demandes réunies", "ce que les experts en disent, ensemble dans les mêmes termes", ExaminedFields.line) {
            SynthesisText.demands(in: $0.recommendation)
        },
        .text("attendue", "preuve attendue", "Tableau de bord daté") {
            SynthesisText.expectedEvidence(of: $0.recommendation)
        },
        .text("note", "ce qu’il y a à en noter", "Priorités différentes ; ancre") {
            SynthesisText.note(on: $0.recommendation, after: $0.campaign)
        },
        .style("couleur", "style de la note, en alerte si elle appelle une décision", among: NoteStyle.names) {
            NoteStyle.names[SynthesisText.alerts(on: $0.recommendation, after: $0.campaign).isEmpty ? 0 : 1]
        },
    ]

    private static let demand: [DocumentField<Ranked<JointRecommendation>>] = [
        .text("texte", "numéro, priorité et échéance, ou vide", "A-R1 : haute, 30/12/2019") {
            SynthesisText.demand(of: $0.rank, in: $0.value)
        }
    ]
}

/// The paragraph styles of what there is to note of a recommendation.
enum NoteStyle {
    static let names = ["Table Contents", "Alerte"]
}
