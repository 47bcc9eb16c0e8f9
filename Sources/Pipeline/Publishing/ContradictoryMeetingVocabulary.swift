package import Evaluation
package import Office

extension ContradictoryMeeting: DocumentContent {
    /// What the template of the meeting may say.
    package static let vocabulary: TemplateVocabulary = fields.vocabulary()

    package var model: DocumentModel { .meeting }

    /// The values of every field of the vocabulary.
    package var context: TemplateContext { Self.fields.context(of: self) }

    private static let fields: [DocumentField<ContradictoryMeeting>] =
        SubjectFields.all { $0.subject } + [
            .record("campus", "le campus", SubjectFields.campus) { $0.subject },
            .record("niveau", "niveau auto-évalué du campus", LevelFields.level) { $0.level },
            .record("seuil", "seuil que la demande doit atteindre", LevelFields.threshold) { $0.level },
            .list("évaluations", "grilles rendues par les experts", EvaluationFields.evaluation) { $0.evaluations },
            .list("points", "points à discuter, le plus lourd d’abord", point) { $0.points },
            .text(
                "sans point",
                "phrase qui remplace les points quand il n’y en a pas",
                "Aucun écart ne demande de discussion."
            ) {
                $0.evaluations.contains { $0.standards.contains { $0.external != nil } }
                    ? "Aucun écart ne demande de discussion."
                    : "Aucune référence n’est cotée par un expert : il n’y a rien à comparer."
            },
            .list("observations", "ce que le campus répond au rapport", observation) { $0.observations },
        ]

    private static let point: [DocumentField<MeetingPoint>] =
        LevelFields.standard.map { $0.carried(by: \.rated) } + [
            .text("écart", "écart de chaque expert avec le campus, une fois s’il est le même", "−1 / +1") {
                ExpertText.gaps(of: $0)
            },
            .text("niveaux externes", "niveau donné par chaque expert", "EXP-01 : niveau 1") {
                ExpertText.levels(of: $0.readings)
            },
            .list("cotes", "ce que chaque expert en dit", EvaluationFields.reading) { $0.readings },
            .list("enjeux", "textes des niveaux entre lesquels se tient la discussion", stake) { point in
                point.levels.map { (point.rated.standard, $0) }
            },
            .list("citées", "preuves que le campus cite", evidence) { $0.evidence },
            .list("explications", "questions que le campus a expliquées", FindingFields.explained) { $0.explained },
        ]

    private static let stake: [DocumentField<(Standard, Level)>] = [
        .text("niveau", "niveau, en toutes lettres", "Niveau 2") { LevelText.word(of: .rated($0.1)) },
        .style("couleur", "style de la cellule de niveau", among: LevelStyle.names) {
            LevelStyle.name(of: .rated($0.1))
        },
        .text("texte", "ce que le référentiel dit de ce niveau", "Le diagnostic est révisé chaque année.") {
            $0.0.text(of: $0.1)
        },
    ]

    private static let observation: [DocumentField<Observation>] = [
        .text("page", "page du rapport", "12") { $0.page },
        .text("erreur", "ce qui y est écrit", "Le comité ne se réunit pas.") { $0.error },
        .text("demande", "ce que le campus demande", "Écrire « trois fois en 2018 ».") { $0.request },
        .text("suite", "suite donnée", "corrigé") { $0.outcome },
    ]

    private static let evidence: [DocumentField<Evidence>] = [
        .text("identifiant", "identifiant de la preuve", "P001") { $0.identifier.value },
        .text("titre", "titre de la preuve", "Compte rendu du comité") { $0.title.value },
        .date("date", "date de la preuve") { $0.date.value },
    ]
}
