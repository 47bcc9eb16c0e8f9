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
            .list("experts", "experts chargés du campus, par fonction", ExpertFields.all) { $0.experts },
            .list("avis", "avis parmi lesquels l’expert choisit", opinion) { $0.opinions },
            .count("durée maximale", "durée maximale du label en années", "4") { $0.maximumDuration },
            .record("niveau", "niveau auto-évalué du campus", LevelFields.level) { $0.level },
            .record("seuil", "seuil que la demande doit atteindre", LevelFields.threshold) { $0.level },
            .text("état", "où en est la synthèse", "à compléter par l’expert") {
                ExpertText.state(grids: $0.evaluations.count)
            },
            .boolean("plusieurs", "deux experts ou plus ont rendu leur grille") { $0.evaluations.count > 1 },
            .list("évaluations", "grilles rendues par les experts", EvaluationFields.evaluation) { $0.evaluations },
            .list("attendus", "experts dont la grille n’est pas rendue", ExpertFields.all) { $0.awaited },
            .list("discordances", "écarts de 2 niveaux ou plus avec le campus", EvaluationFields.comparison) {
                $0.discordances
            },
            .list("désaccords", "écarts de 2 niveaux ou plus entre experts", EvaluationFields.disagreement) {
                $0.disagreements
            },
            .list("recommandations", "recommandations des experts", EvaluationFields.recommendation) {
                $0.recommendations
            },
            .list("progression", "ce qui change depuis la campagne précédente", ProgressionFields.all) {
                [$0.progression].compactMap(\.self)
            },
            .list("domaines", "les domaines du référentiel", domain) { $0.domains },
            .list("écarts", "ancres que le campus ou un expert cote sous le seuil", gap) { $0.gaps },
            .list("points", "points à vérifier sur place", SiteFields.point) { $0.sitePoints },
            .list("points expliqués", "ceux que le campus a expliqués", SiteFields.point) { synthesis in
                synthesis.sitePoints.filter { !$0.finding.isOpen }
            },
        ]

    private static let domain: [DocumentField<ExaminedDomain>] =
        DomainFields.all.map { $0.carried(by: \.chapter) } + [
            .list("cotes", "chaque référence, expert après expert", EvaluationFields.comparison) { $0.comparisons },
            .list("constats", "références où un expert a écrit un constat", EvaluationFields.comparison) {
                $0.statements
            },
            .list("appréciations", "ce que chaque expert dit du domaine", EvaluationFields.appraisal) {
                $0.appraisals
            },
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
            .list("cotes", "ce que chaque expert en dit", EvaluationFields.reading) { $0.readings },
        ]
}
