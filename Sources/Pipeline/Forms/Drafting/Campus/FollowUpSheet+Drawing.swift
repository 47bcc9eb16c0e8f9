import Evaluation
import Office

/// A recommendation with what the campus answers to: its name.
private struct ReceivedRecommendation {
    let name: String?
    let recalled: RecalledRecommendation
}

extension FollowUpSheet {
    /// The answers that a renewal owes; nil when the form asks for none. Whoever is not expected yet may ask for one.
    static func drawn(for form: FormSubject) -> DrawnSheet? {
        guard form.request == .renewal || form.campus == nil else { return nil }
        let asked = form.earlier?.recommendations ?? []
        let received = zip(RecalledRecommendation.names(of: asked), asked).map(ReceivedRecommendation.init)
        guard let campaign = form.earlier?.campaign, !received.isEmpty else { return unknown(to: form) }
        let table = DrawnTable<ReceivedRecommendation?>(
            title,
            "Ce que les experts ont recommandé en \(campaign), et ce que le campus en a fait.",
            groups: [
                ColumnGroup("Recommandation reçue (verrouillée)", .past, recalled),
                ColumnGroup("Votre réponse", .answer, answers(form)),
            ],
            rows: received,
            leastHeight: heightOfAnswers,
            start: outcome
        )
        return table.drawn(as: title, in: form.setting)
    }

    /// Where a campus tells of recommendations that the mission does not know: those of an older campaign, most often.
    private static func unknown(to form: FormSubject) -> DrawnSheet {
        let identifiers = Guard.anything("Identifiant", "Le numéro que l’expert a donné à la recommandation.")
        let texts = Guard.anything("Recommandation", "La recommandation, telle que l’expert l’a écrite.")
        let table = DrawnTable<ReceivedRecommendation?>(
            title,
            form.campus == nil
                ? "Pour un renouvellement, inscrire les recommandations reçues à la dernière évaluation ; sinon, laisser vide."
                : "Aucune recommandation antérieure n’est connue de la mission : inscrire celles qui ont été reçues, sinon laisser vide.",
            groups: [
                ColumnGroup(
                    "Recommandation reçue",
                    .answer,
                    [
                        DrawnColumn(identifier) { _ in DrawnCell(.empty, .text, accepts: identifiers) },
                        DrawnColumn(recommendation) { _ in DrawnCell(.empty, .text, accepts: texts) },
                    ]
                ),
                ColumnGroup("Votre réponse", .answer, answers(form)),
            ],
            rows: [],
            spare: (nil, 20),
            leastHeight: heightOfAnswers,
            start: identifier
        )
        return table.drawn(as: title, in: form.setting)
    }

    /// Three lines, in points.
    private static let heightOfAnswers = 42.0

    private static let expert = Entry(label: "Expert", .text, width: 1.7)
    private static let standards = Entry(label: "Code visé", .text, width: 1.8)
    private static let priority = Entry(label: "Priorité", .text, width: 1.7)
    private static let deadline = Entry(label: "Échéance demandée", .text, width: 2.2)
    private static let expectedEvidence = Entry(label: "Preuve demandée", .text, width: 4)

    private static var recalled: [DrawnColumn<ReceivedRecommendation?>] {
        [
            DrawnColumn(identifier) { DrawnCell(CellContent(typed: $0?.name), .code) },
            DrawnColumn(expert) { DrawnCell(CellContent(typed: $0?.recalled.expert), .past) },
            DrawnColumn(standards) {
                DrawnCell(CellContent(typed: $0?.recalled.standards?.joined(separator: " ; ")), .past)
            },
            DrawnColumn(recommendation) { DrawnCell(CellContent(typed: $0?.recalled.text), .past) },
            DrawnColumn(priority) { DrawnCell(CellContent($0?.recalled.priority), .past) },
            DrawnColumn(deadline) { DrawnCell(CellContent($0?.recalled.deadline), .pastDate) },
            DrawnColumn(expectedEvidence) { DrawnCell(CellContent(typed: $0?.recalled.expectedEvidence), .past) },
        ]
    }

    private static func answers(_ form: FormSubject) -> [DrawnColumn<ReceivedRecommendation?>] {
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
        let isDue = { (entry: any FormEntry) in
            Mark<ReceivedRecommendation?>(due: { "AND(\($0.isFilled(identifier)),\($0.isEmpty(entry)))" })
        }
        let items = Guard.anything("Preuve", "Identifiant de la preuve, par exemple P055. Facultatif.")
        return [
            DrawnColumn(outcome, marks: [isDue(outcome)]) { _ in
                DrawnCell(.empty, .text, accepts: outcomes)
            },
            DrawnColumn(status, marks: [isDue(status)]) { _ in
                DrawnCell(.empty, .word, accepts: statuses)
            },
            DrawnColumn(evidence) { _ in DrawnCell(.empty, .text, accepts: items) },
        ]
    }
}
