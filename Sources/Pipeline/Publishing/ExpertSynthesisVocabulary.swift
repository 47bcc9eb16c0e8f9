internal import Evaluation
package import Office

extension ExpertSynthesis {
    /// What the template of the synthesis may say.
    package static let vocabulary: TemplateVocabulary = fields.vocabulary()

    /// The values of every field of the vocabulary.
    package var context: TemplateContext { Self.fields.context(of: self) }

    private static let fields: [DocumentField<ExpertSynthesis>] =
        SubjectFields.all { $0.subject } + [
            .record("campus", "le campus", SubjectFields.campus) { $0.subject },
            .boolean("provisoire", "des erreurs restent dans l’auto-évaluation") { $0.isProvisional },
            .list("experts", "experts chargés du campus, par fonction", expert) { $0.experts },
            .list("avis", "avis parmi lesquels l’expert choisit", opinion) { $0.opinions },
            .count("durée maximale", "durée maximale du label en années", "4") { $0.maximumDuration },
            .record("niveau", "niveau auto-évalué du campus", LevelFields.level) { $0.level },
            .record("seuil", "seuil que la demande doit atteindre", LevelFields.threshold) { $0.level },
            .list("domaines", "les domaines du référentiel", DomainFields.all) { $0.chapters },
            .list("écarts", "ancres sous le seuil", gap) { $0.gaps },
            .list("questions", "points à éclaircir avec le campus", FindingFields.finding) { $0.questions },
            .list("explications", "questions que le campus a expliquées", FindingFields.explained) { $0.explained },
        ]

    private static let expert: [DocumentField<Expert>] = [
        .text("code", "code de l’expert", "EXP-01") { $0.code },
        .text("fonction", "fonction de l’expert", "Inspecteur général") { $0.function },
        .text("académie", "académie de l’expert", "Rennes") { $0.district },
        .text("organisme", "organisme de l’expert", "Rectorat") { $0.organisation },
    ]

    private static let opinion: [DocumentField<Opinion>] = [
        .text("code", "code de l’avis", "FAV") { $0.code },
        .text("libellé", "libellé de l’avis", "Favorable") { $0.label },
        .text("durée", "durée attachée à l’avis", "4 ans") { OpinionText.duration(of: $0) },
        .text("condition", "quand cet avis convient", "Les seuils sont atteints.") { $0.condition },
    ]

    private static let gap: [DocumentField<GapSheet>] =
        LevelFields.standard.map { $0.carried(by: \.anchor) } + [
            .text("exigence", "ce que le référentiel dit du niveau exigé", "Les premières actions sont suivies.") {
                $0.requiredText
            },
            .list("actions", "actions du campus sur cette référence", PlanFields.action) { $0.actions },
        ]
}
