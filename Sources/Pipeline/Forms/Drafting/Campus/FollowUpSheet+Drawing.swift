import Evaluation
import Office

extension FollowUpSheet {
    /// The answers that a renewal owes; nil when the form asks for none.
    static func drawn(for form: FormSubject) -> DrawnSheet? {
        guard form.request == .renewal else { return nil }
        let received = form.earlier?.recommendations ?? []
        let told =
            form.earlier.map { "Ce que les experts ont recommandé en \($0.campaign), et ce que le campus en a fait." }
            ?? ""
        let table = DrawnTable<ReceivedRecommendation>(
            title,
            received.isEmpty
                ? "Aucune recommandation antérieure n’est connue : laisser cette feuille telle quelle." : told,
            groups: [
                ColumnGroup("Recommandation reçue (verrouillée)", .past, recalled),
                ColumnGroup("Votre réponse", .answer, answers(form)),
            ],
            rows: received,
            start: outcome
        )
        return table.drawn(as: title, in: form.setting)
    }

    private static let expert = Entry(label: "Expert", .text, width: 1.7)
    private static let standards = Entry(label: "Code visé", .text, width: 1.8)
    private static let priority = Entry(label: "Priorité", .text, width: 1.7)
    private static let deadline = Entry(label: "Échéance demandée", .text, width: 2.2)
    private static let expectedEvidence = Entry(label: "Preuve demandée", .text, width: 4)

    private static var recalled: [DrawnColumn<ReceivedRecommendation>] {
        [
            DrawnColumn(identifier) { DrawnCell(CellContent(typed: $0.recommendation.number), .code) },
            DrawnColumn(expert) { DrawnCell(CellContent(typed: $0.expert), .past) },
            DrawnColumn(standards) {
                DrawnCell(CellContent(typed: $0.recommendation.standards?.joined(separator: " ; ")), .past)
            },
            DrawnColumn(recommendation) { DrawnCell(CellContent(typed: $0.recommendation.text), .past) },
            DrawnColumn(priority) { DrawnCell(CellContent($0.recommendation.priority), .past) },
            DrawnColumn(deadline) { DrawnCell(CellContent($0.recommendation.deadline), .pastDate) },
            DrawnColumn(expectedEvidence) { DrawnCell(CellContent(typed: $0.recommendation.expectedEvidence), .past) },
        ]
    }

    private static func answers(_ form: FormSubject) -> [DrawnColumn<ReceivedRecommendation>] {
        let outcomes = Guard.anything(
            outcome.heading,
            "Deux ou trois phrases : ce qui a été fait, ce qui reste, pourquoi."
        )
        let statuses = Guard.choice(
            form.lists[.followUpStatus],
            "Statut",
            "traitée, en cours ou non traitée.",
            refusal: "Choisir traitée, en cours ou non traitée."
        )
        let items = Guard.anything("Preuve", "Identifiant de la preuve, par exemple P055. Facultatif.")
        return [
            DrawnColumn(outcome, marks: [Mark(due: { $0.isEmpty(outcome) })]) { _ in
                DrawnCell(.empty, .text, accepts: outcomes)
            },
            DrawnColumn(status, marks: [Mark(due: { $0.isEmpty(status) })]) { _ in
                DrawnCell(.empty, .word, accepts: statuses)
            },
            DrawnColumn(evidence) { _ in DrawnCell(.empty, .text, accepts: items) },
        ]
    }
}
