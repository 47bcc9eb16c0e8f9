internal import Evaluation

/// What every document may say of the campus, its campaign and the referential.
enum SubjectFields {
    /// The same fields for any document that has a subject.
    static func all<Document>(
        _ subject: @escaping @Sendable (Document) -> DocumentSubject
    ) -> [DocumentField<Document>] {
        [
            .record("campagne", "la campagne d’évaluation", campaign, subject),
            .record("référentiel", "le référentiel utilisé", referential, subject),
        ]
    }

    private static let campaign: [DocumentField<DocumentSubject>] = [
        .text("nom", "nom de la campagne", "2018") { $0.campaignName },
        .text("intitulé", "intitulé de la campagne", "Campagne d’évaluation 2018-2019") { $0.campaignTitle },
        .text("instance", "qui évalue", "CNEE et groupe d’experts") { $0.evaluationBody },
        .date("date", "date de référence, celle des documents") { $0.referenceDate },
        .text("seuil initial", "niveau exigé pour une labellisation", "niveau 1") {
            LevelText.text(of: $0.thresholds.initial)
        },
        .text("seuil à mi-parcours", "niveau exigé pour un suivi", "niveau 2") {
            LevelText.text(of: $0.thresholds.midTerm)
        },
        .text("seuil de renouvellement", "niveau exigé pour un renouvellement", "niveau 3") {
            LevelText.text(of: $0.thresholds.renewal)
        },
        .list("règles adaptées", "règles de contrôle que la campagne a changées", adaptation) { $0.adaptedRules },
    ]

    private static let adaptation: [DocumentField<RuleAdaptation>] = [
        .text("code", "code de la règle", "REF-08") { $0.code.rawValue },
        .text("fait", "ce que la règle demande", "Le même niveau n’est pas donné partout.") {
            $0.code.explanation.fact
        },
        .text("changement", "ce que la campagne en fait", "ramenée de question à note") {
            RuleText.change(by: $0)
        },
        .text("motif", "pourquoi", "Première année du référentiel.") { $0.reason },
    ]

    private static let referential: [DocumentField<DocumentSubject>] = [
        .text("version", "version du référentiel", "2018.1") { $0.referentialVersion },
        .text("origine", "d’où vient le texte du référentiel", "Référentiel proposé v0") { $0.referentialOrigin },
    ]

    /// The campus as every document names it.
    static let campus: [DocumentField<DocumentSubject>] = [
        .text("identifiant", "identifiant du campus", "CLE-001") { $0.identifier },
        .text("nom", "nom du campus", "Campus des métiers et des qualifications du bois") { $0.name },
        .text("filière", "filière", "Chimie et biotechnologies") { $0.sector },
        .text("académie", "académie", "Clermont-Ferrand") { $0.district },
        .text("région", "région académique", "Auvergne-Rhône-Alpes") { $0.region },
        .text("demande", "type de demande", "renouvellement") { $0.request },
    ]
}
