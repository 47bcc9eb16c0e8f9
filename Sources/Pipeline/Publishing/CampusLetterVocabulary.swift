internal import Evaluation
package import Office

extension CampusLetter {
    /// What the template of the letter may say.
    package static let vocabulary: TemplateVocabulary = fields.vocabulary()

    /// The values of every field of the vocabulary.
    package var context: TemplateContext { Self.fields.context(of: self) }

    private static let fields: [DocumentField<CampusLetter>] =
        SubjectFields.all { $0.subject } + [
            .record("campus", "le campus", SubjectFields.campus) { $0.subject },
            .text("verdict", "ce qui peut être fait du dossier", "Votre dossier est recevable.") {
                ReturnText.verdict(on: $0.status)
            },
            .boolean("recevable", "ni erreur ni bloquant") { $0.status == .sound },
            .list("gravités", "nombre d’anomalies de chaque gravité", tally) { $0.tallies },
            .list("urgences", "les anomalies les plus graves qui restent ouvertes", FindingFields.finding) {
                $0.pressing
            },
            .count("autres", "anomalies ouvertes qui ne tiennent pas dans la lettre", "7") { $0.others },
            .boolean("suite", "un dépôt a précédé celui-ci") { $0.progress != nil },
            .count("corrigées", "anomalies du dépôt précédent qui sont corrigées", "4") { $0.progress?.corrected ?? 0 },
            .count("restées", "anomalies qui étaient déjà là", "2") { $0.progress?.standing ?? 0 },
            .count("nouvelles", "anomalies que le dépôt précédent n’avait pas", "1") { $0.progress?.new ?? 0 },
            .date("clôture", "dernier jour des dépôts") { $0.closing },
        ]

    private static let tally: [DocumentField<Tally>] = [
        .text("gravité", "signe et mot de la gravité", "✗ erreur") { $0.severity.label },
        .count("nombre", "nombre d’anomalies", "3") { $0.count },
        .count("expliquées", "dont le campus a donné l’explication", "1") { $0.explained },
        .text("tâche", "ce qu’il faut en faire", "À corriger dans la cellule indiquée.") {
            ReturnText.task(for: $0.severity)
        },
    ]
}
