internal import Evaluation
package import Office

extension Message {
    /// What the template of messages may say.
    package static let vocabulary: TemplateVocabulary = MessageFields.all.vocabulary(keepsPlaces: false)

    /// The values of every field of the vocabulary.
    package var context: TemplateContext { MessageFields.all.context(of: self) }
}

private enum MessageFields {
    static let all: [DocumentField<Message>] = [
        .boolean("formulaire", "le message apporte son formulaire à un campus") { $0.formats != nil },
        .boolean("attente", "rien n’est parvenu du campus") { $0.isAwaiting },
        .boolean("retour", "le classeur revient au campus, à corriger ou à expliquer") { $0.returned != nil },
        .boolean("mandat", "des campus sont confiés à un expert") { $0.letter != nil },
        .record("campagne", "la campagne d’évaluation", CampaignFields.all) { $0.campaign },
        .text("période", "du premier au dernier jour des dépôts", "1ᵉʳ octobre au 30 novembre 2018") {
            CohortText.period(from: $0.campaign.opening, to: $0.campaign.closing)
        },
        .date("date limite", "dernier jour pour répondre") { $0.lastDay },
        .record("mission", "qui écrit", LetterFields.mission) { $0.campaign.letterhead },
        .record("campus", "le campus", campus) { $0 },
        .record("dossier", "le dossier qui revient au campus", dossier) { $0 },
        .boolean("deux formats", "le formulaire est donné en deux formats, dont un est à remplir") {
            $0.formats.map { $0 > 1 }
        },
        .text("expert", "code de l’expert", "EXP-01") { $0.letter?.expert.code },
        .text("demandé", "ce qui est demandé à l’expert", "3 campus à évaluer, 2 grilles à revoir") {
            $0.letter.map(MessageText.request)
        },
        .count("nombre", "nombre de campus que l’expert doit encore évaluer", "5") { $0.letter?.awaited.count ?? 0 },
        .count("évalués", "nombre de campus que l’expert a déjà évalués", "1") { $0.letter?.evaluated.count ?? 0 },
        .list("confiés", "les campus que l’expert doit encore évaluer", entrusted) { $0.letter?.awaited ?? [] },
        .boolean("pièces", "le dossier d’un de ces campus peut être examiné\u{A0}: ses documents sont joints") {
            $0.letter?.awaited.contains(where: \.isAssessable)
        },
        .text("à revoir", "les grilles reçues à corriger ou à revoir", "LYO-001 (1 erreur) et CLE-001 (1 question)") {
            $0.letter.flatMap(MessageText.toReview)
        },
        .list("points", "ce qui est à corriger ou à revoir dans ces grilles", point) { message in
            message.letter?.toReview.flatMap(MessageText.points) ?? []
        },
    ]

    private static let campus: [DocumentField<Message>] = [
        .text("identifiant", "identifiant du campus", "GRE-001") { $0.campus?.identifier },
        .text("nom", "nom du campus", "Campus des métiers et des qualifications du bois") { $0.campus?.name },
        .text("désignation", "le campus dans une phrase", "du campus du bois (GRE-001)") {
            $0.campus.map { CohortText.named($0) }
        },
        .text("demande", "type de demande", "renouvellement") { $0.campus?.request },
    ]

    private static let dossier: [DocumentField<Message>] = [
        .date("date", "date du dépôt") { $0.returned?.deposit?.depositDate },
        .text("reste", "ce qui reste à faire", "7 erreurs à corriger et 4 questions à expliquer ou à corriger") {
            $0.returned.map { CohortText.toDo(by: $0) }
        },
        .boolean("questions", "une question au moins, que le campus peut expliquer") {
            $0.returned.map { $0.openFindings(.question) > 0 }
        },
        .boolean("bloqué", "il ne peut pas être examiné") { $0.returned.map { $0.state == .blocked } },
        .boolean("provisoire", "son rapport est provisoire") { $0.returned.map { $0.state == .toCorrect } },
    ]

    private static let entrusted: [DocumentField<EntrustedCampus>] = [
        .text("texte", "le campus, et où en est son dossier", "campus du bois (GRE-001) : dossier recevable") {
            MessageText.line(on: $0)
        }
    ]

    private static let point: [DocumentField<String>] = [
        .text("texte", "la cellule, le constat et que faire", "LYO-001, Grille H12 : l’écart est sans constat.") { $0 }
    ]
}
