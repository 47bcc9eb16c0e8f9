package import Evaluation
package import Office

extension CampusLetter: DocumentContent {
    /// What the template of the letter may say.
    package static let vocabulary: TemplateVocabulary = fields.vocabulary()

    package var model: DocumentModel { .letter }

    /// The values of every field of the vocabulary.
    package var context: TemplateContext { Self.fields.context(of: self) }

    private static let fields: [DocumentField<CampusLetter>] =
        SubjectFields.all { $0.subject } + [
            .record("campus", "le campus", SubjectFields.campus) { $0.subject },
            .record("mission", "qui écrit, d’où et quand", LetterFields.mission) { $0.letterhead },
            .text("objet", "ce dont parle la lettre", "contrôle de votre auto-évaluation, dossier à corriger") {
                LetterText.object(of: $0)
            },
            .text("référence", "campus, campagne et dépôt", "AIX-001 / 2018 / dépôt du 17 novembre 2018") {
                LetterText.reference(of: $0)
            },
            .text("académie", "académie du campus, dans l’adresse", "Académie d’Aix-Marseille") {
                LetterText.district($0.subject.district)
            },
            .text("copie", "à qui va une copie", "rectorat de l’académie d’Aix-Marseille") {
                LetterText.copies(of: $0.subject)
            },
            .text("pièce", "nom du classeur joint", "AIX-001.xlsx") { $0.attachment },
            .text("accusé", "ce qui a été déposé, et quand", "Vous avez déposé le 17 novembre 2018 l’auto-évaluation…")
            {
                LetterText.acknowledgement(of: $0)
            },
            .boolean("à répondre", "une erreur ou une question reste ouverte") { $0.asksAnAnswer },
            .text(
                "relevé",
                "ce que le contrôle relève",
                "3 erreurs à corriger et 2 questions, à corriger ou à expliquer"
            ) {
                LetterText.tally(of: $0)
            },
            .date("limite", "dernier jour pour renvoyer le classeur, vide si c’est dès que possible") {
                $0.deadline
            },
            .text("échéance", "quand renvoyer le classeur", "au plus tard le 14 décembre 2018") {
                LetterText.deadline(of: $0)
            },
            .text(
                "précisions",
                "ce que devient le dossier d’ici là, et si les niveaux sont en cause",
                "D’ici là, aucun rapport n’est produit."
            ) { LetterText.details(of: $0) },
            .list("urgences", "les anomalies ouvertes, les plus graves d’abord, 12 au plus", finding) { $0.pressing },
            .text("autres", "les anomalies qui n’ont pas de ligne", "Les 7 autres sont dans la feuille « Anomalies ».")
            {
                LetterText.others($0.others)
            },
            .text("notes", "les notes, qui ne demandent rien", "7 notes, pour information, figurent dans la feuille…") {
                LetterText.notes($0.notes)
            },
            .text(
                "suite",
                "ce qui change depuis le dépôt précédent",
                "Depuis votre dépôt précédent, hors notes : 1 nouvelle."
            ) {
                LetterText.progress(of: $0)
            },
            .boolean("sans reste", "rien n’a été relevé, pas même une note") { $0.isSpotless },
        ]

    private static let finding: [DocumentField<Finding>] =
        FindingFields.finding + [
            .text("mot", "mot de la gravité", "Erreur") { LetterText.word(for: $0.severity) }
        ]
}
