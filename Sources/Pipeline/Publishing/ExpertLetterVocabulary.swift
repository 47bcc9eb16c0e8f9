package import Evaluation
package import Office

extension ExpertLetter: DocumentContent {
    /// What the template of the letter may say.
    package static let vocabulary: TemplateVocabulary = fields.vocabulary()

    package var model: DocumentModel { .expertLetter }

    /// The values of every field of the vocabulary.
    package var context: TemplateContext { Self.fields.context(of: self) }

    private static let fields: [DocumentField<ExpertLetter>] = [
        .record("campagne", "la campagne d’évaluation", CampaignFields.all) { $0.campaign },
        .record("mission", "qui écrit, d’où et quand", LetterFields.mission) { $0.campaign.letterhead },
        .text("objet", "ce dont parle la lettre", "évaluation externe de 5 campus") { LetterText.object(of: $0) },
        .record("expert", "à qui la lettre est adressée", ExpertFields.all) { $0.expert },
        .boolean("pièces", "un dossier au moins peut être examiné") { $0.campuses.contains(where: \.isAssessable) },
        .count("nombre", "nombre de campus confiés", "5") { $0.campuses.count },
        .list("campus", "les campus confiés", campus) { $0.campuses },
    ]

    private static let campus: [DocumentField<EntrustedCampus>] = [
        .text("identifiant", "identifiant du campus", "CLE-001") { $0.campus.identifier },
        .text("nom", "nom du campus", "Campus des métiers et des qualifications du bois") { $0.campus.name },
        .text("nom court", "nom sans « Campus des métiers et des qualifications »", "du bois") {
            CohortText.shortName(of: $0.campus)
        },
        .text("académie", "académie", "Clermont-Ferrand") { $0.campus.district },
        .text("demande", "type de demande", "renouvellement") { $0.campus.request },
        .text("dossier", "où en est le dossier", "recevable") { ExpertText.state(of: $0.status) },
        .text("grille", "où en est la grille de l’expert", "attendue") { ExpertText.stateOfGrid(on: $0) },
        .text("avec", "codes des autres experts du campus", "EXP-02") {
            $0.others.map(\.code).joined(separator: ", ")
        },
    ]
}

/// What documents say of an expert.
enum ExpertFields {
    static let all: [DocumentField<Expert>] = [
        .text("code", "code de l’expert", "EXP-01") { $0.code },
        .text("fonction", "fonction de l’expert", "Inspecteur général") { $0.function },
        .text("académie", "académie de l’expert", "Rennes") { $0.district },
        .text("organisme", "organisme de l’expert", "Rectorat") { $0.organisation },
    ]
}
