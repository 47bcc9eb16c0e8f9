internal import Evaluation
package import Office

extension SelfEvaluationReport {
    /// What the template of the report may say.
    package static let vocabulary: TemplateVocabulary = fields.vocabulary()

    /// The values of every field of the vocabulary.
    package var context: TemplateContext { Self.fields.context(of: self) }

    private static let fields: [DocumentField<SelfEvaluationReport>] =
        SubjectFields.all { $0.subject } + [
            .record("campus", "le campus et sa fiche d’identité", IdentityFields.all) { $0 },
            .record("document", "le document lui-même", document) { $0 },
            .record("niveau", "niveau du campus", LevelFields.level) { $0.level },
            .record("seuil", "seuil que la demande doit atteindre", LevelFields.threshold) { $0.level },
            .record("total", "répartition des niveaux sur tout le référentiel", ProfileFields.profile) { $0.profile },
            .chart("profil", "répartition des niveaux par domaine", series: ProfileFields.ratings) {
                ProfileFields.chart(of: $0.chapters)
            },
            .list("forces", "points forts des domaines les mieux cotés", remark) { $0.highlights.strengths },
            .list("faiblesses", "points faibles des domaines les moins bien cotés", remark) {
                $0.highlights.weaknesses
            },
            .list("priorités", "premières actions à mener", PlanFields.action) { $0.highlights.priorities },
            .record("réseau", "le réseau et sa gouvernance", NetworkFields.all) { $0 },
            .list("manques", "données qui manquent", FindingFields.missing) { $0.missing },
            .list("domaines", "les domaines du référentiel", DomainFields.all) { $0.chapters },
            .list("carte", "niveaux des références, champ par champ", LevelMapFields.row) { $0.levelMap.rows },
            .list("recommandations", "recommandations antérieures et suites données", PlanFields.followUp) {
                $0.recommendations
            },
            .list("progression", "ce qui change depuis la campagne précédente", ProgressionFields.all) {
                [$0.progression].compactMap(\.self)
            },
            .list("actions", "plan d’action", PlanFields.action) { $0.plan },
            .list("preuves", "toutes les preuves", EvidenceFields.all) { $0.evidence },
            .list("anomalies", "constats non levés", FindingFields.finding) { $0.findings },
            .list("explications", "questions que le campus a expliquées", FindingFields.explained) { $0.explained },
        ]

    private static let document: [DocumentField<SelfEvaluationReport>] = [
        .boolean("provisoire", "des erreurs restent à corriger") { $0.isProvisional },
        .text("mention", "mention portée au pied des pages", "document généré, à valider") {
            DocumentText.mention(isProvisional: $0.isProvisional)
        },
        .count("erreurs", "nombre d’erreurs", "3") { $0.findings.count { $0.severity >= .error } },
        .count("questions", "nombre de questions", "3") { $0.findings.count { $0.severity == .question } },
        .count("notes", "nombre de notes", "5") { $0.findings.count { $0.severity == .note } },
        .count("effectif", "dénominateur sous lequel un effectif est faible", "20") { $0.minimalHeadcount },
    ]

    private static let remark: [DocumentField<Highlights.Remark>] = [
        .text("domaine", "code du domaine", "D1") { "\($0.domain.code)" },
        .text("texte", "ce qu’en dit le campus", "Les instances fonctionnent.") { $0.text },
    ]
}
