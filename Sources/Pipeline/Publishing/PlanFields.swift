internal import Evaluation

/// Actions planned and recommendations answered.
enum PlanFields {
    static let action: [DocumentField<ScheduledAction>] = [
        .text("identifiant", "identifiant de l’action", "A01") { $0.action.identifier.value },
        .text("références", "codes des références", "D0.C1.R1") { $0.action.standards.value?.joined(separator: "\n") },
        .text("titre", "intitulé de l’action", "Mettre à jour le diagnostic") { $0.action.title.value },
        .text("responsable", "fonction du responsable", "Référent qualité") { $0.action.owner.value },
        .date("début", "date de début") { $0.action.start.value },
        .date("échéance", "échéance") { $0.action.deadline.value },
        .text("statut", "statut de l’action", "en cours") { $0.action.status.wording },
        .text("état", "statut de l’action, et son retard", "en cours, en retard") { PlanText.state(of: $0) },
        .text("marche", "statut, avancement et retard, dans une phrase", "en cours à 80 %, en retard") {
            PlanText.progress(of: $0)
        },
        .text("étape", "les mêmes, dans une colonne", "en cours 80 %, en retard") {
            PlanText.progress(of: $0, joinedBy: " ")
        },
        .text("porteur", "responsable et budget, après un tiret", "– référent qualité, 13 000 €") {
            PlanText.bearer(of: $0)
        },
        .number("avancement", "avancement en points", "80") { $0.action.progress.value },
        .number("budget", "budget en euros", "13000") { $0.action.budget.value },
        .figure("calendrier", "du début à l’échéance, sur les années du plan") { DocumentFigures.calendar(of: $0) },
        .text("repère", "en retard, référence sous le seuil, ou vide", "en retard") { PlanText.mark(of: $0) },
        .boolean("retard", "l’action est en retard à la date de dépôt") { $0.isLate },
        .style("couleur", "style de la cellule de repère", among: MarkStyle.names) {
            MarkStyle.name(isAlert: $0.isLate)
        },
    ]

    static let group: [DocumentField<PlanGroup>] = [
        .text("titre", "ce que les actions ont en commun, et leur nombre", "En retard : 2") { PlanText.title(of: $0) },
        .count("nombre", "nombre d’actions", "2") { $0.actions.count },
        .list("actions", "les actions, chacune dans un groupe", action + [alert]) { $0.actions },
    ]

    private static let alert = DocumentField<ScheduledAction>.style(
        "couleur étape",
        "style de l’étape, en alerte si l’action est en retard",
        among: TextStyle.names
    ) { TextStyle.name(isAlert: $0.isLate) }

    static let followUp: [DocumentField<AnsweredRecommendation>] = [
        .text("identifiant", "numéro de la recommandation", "2017-R1") {
            $0.name
        },
        .text(
            "texte",
            "texte de la recommandation, celui de l’expert s’il est connu",
            "Tenir à jour un tableau de bord"
        ) {
            $0.recommendation?.text ?? $0.followUp?.recommendation.value
        },
        .text("références", "codes des références", "D0.C1.R1") {
            $0.recommendation?.standards?.joined(separator: "\n")
        },
        .text("priorité", "haute, moyenne ou basse", "haute") { $0.recommendation?.priority?.rawValue },
        .date("échéance", "échéance donnée par l’expert") { $0.recommendation?.deadline },
        .text("suite", "suite donnée, ou « Sans précision » d’un statut seul", "Le travail est engagé.") {
            FollowUpText.outcome(of: $0)
        },
        .text("statut", "statut de la suite, tel quel s’il est hors liste, ou sans statut ou sans réponse", "en cours")
        {
            FollowUpText.state(of: $0)
        },
        .text("preuve", "preuve de la suite donnée", "P012") { $0.followUp?.evidence.value },
        .style("couleur statut", "style du statut, en alerte s’il n’y a pas de suite", among: TextStyle.names) {
            TextStyle.name(isAlert: $0.followUp?.status.value == nil || $0.followUp?.status.value == .notDone)
        },
    ]
}

/// The paragraph styles of a mark in the templates; the cell says the mark in words too.
enum MarkStyle {
    static let names = ["Repère", "Repère alerte"]

    static func name(isAlert: Bool) -> String { isAlert ? names[1] : names[0] }
}
