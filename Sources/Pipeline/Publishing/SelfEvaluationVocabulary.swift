package import Evaluation
package import Office

extension SelfEvaluationReport: DocumentContent {
    /// What the template of the report may say.
    package static let vocabulary: TemplateVocabulary = fields.vocabulary()

    package var model: DocumentModel { .report }

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
            .record("essentiel", "la première page", EssentialFields.all) { $0 },
            .list("ancres", "les références d’ancrage, la moins avancée d’abord", EssentialFields.anchor) {
                $0.essentials.anchors
            },
            .list("décisions", "ce qui demande une décision", EssentialFields.decision) { $0.essentials.decisions },
            .record("réseau", "le réseau et sa gouvernance", NetworkFields.all) { $0 },
            .list("manques", "données qui manquent", FindingFields.missing) { $0.missing },
            .list("domaines", "les domaines du référentiel", DomainFields.all) { $0.chapters },
            .list("recommandations", "recommandations antérieures et suites données", PlanFields.followUp) {
                $0.recommendations
            },
            .list("progression", "ce qui change depuis la campagne précédente", ProgressionFields.all) {
                [$0.progression].compactMap(\.self)
            },
            .record("plan", "le plan d’action, par groupes", planFields) { $0 },
            .record("suites", "ce que deviennent les recommandations antérieures", followUpFields) { $0 },
            .list("actions", "plan d’action", PlanFields.action) { $0.plan },
            .list("preuves", "toutes les preuves", EvidenceFields.all) { $0.evidence },
            .list("anomalies", "constats non levés", FindingFields.finding) { $0.findings },
            .list("explications", "questions que le campus a expliquées", FindingFields.explained) { $0.explained },
        ]

    private static let document: [DocumentField<SelfEvaluationReport>] = [
        .boolean("provisoire", "des erreurs restent à corriger") { $0.isProvisional },
        .text("mention", "mention portée au pied des pages", "document généré, à valider") {
            DocumentText.mention(errors: $0.essentials.errorCount)
        },
        .text(
            "seuil",
            "le niveau que la demande exige, et d’où il vient",
            "Niveau 3, exigé pour un renouvellement (paramètre de la campagne 2018)."
        ) {
            LevelText.key(of: $0.level, in: $0.subject)
        },
        .text("contenu", "ce que le dossier contient", "59 références renseignées sur 59 ; 54 preuves") {
            CampusText.file(of: $0)
        },
        .text("contrôle", "erreurs, questions et notes", "Aucune erreur, aucune question ouverte, 6 notes") {
            CampusText.findings(of: $0)
        },
        .text("preuves", "nombre de preuves et leur diffusion", "54 preuves, rattachées à 48 références") {
            CampusText.evidence(of: $0)
        },
        .count("erreurs", "nombre d’erreurs", "3") { $0.findings.count { $0.severity >= .error } },
        .count("questions", "nombre de questions", "3") { $0.findings.count { $0.severity == .question } },
        .count("notes", "nombre de notes", "5") { $0.findings.count { $0.severity == .note } },
        .text(
            "repères",
            "ce que sont les repères de cohorte, si la campagne les montre",
            "Médiane et quartiles des 12 campus recevables de la campagne."
        ) {
            $0.marks.map(MarkText.key)
        },
        .count("effectif", "dénominateur sous lequel un effectif est faible", "20") { $0.minimalHeadcount },
    ]

    private static let planFields: [DocumentField<SelfEvaluationReport>] = [
        .text("phrase", "nombre d’actions par statut", "48 actions : 10 achevées, 22 en cours dont 2 en retard.") {
            PlanText.message(on: $0.plan, anchors: $0.essentials.anchors)
        },
        .text("années", "les années du calendrier", "2017 à 2021") { PlanText.years(of: $0.plan) },
        .list("groupes", "les actions qui demandent la même attention", PlanFields.group) { $0.planGroups },
    ]

    private static let followUpFields: [DocumentField<SelfEvaluationReport>] = [
        .text("titre", "titre de la partie", "Suites données aux recommandations de 2017") {
            FollowUpText.title(of: $0.recommendations, after: $0.progression?.progression.campaign)
        },
        .text("phrase", "nombre de recommandations closes", "0 recommandation close sur 4 : 3 en cours.") {
            FollowUpText.message(on: $0.recommendations, after: $0.progression?.progression)
        },
    ]
}
