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
        .text("statut", "statut de l’action", "en cours") { $0.action.status.value?.rawValue },
        .number("avancement", "avancement en points", "80") { $0.action.progress.value },
        .number("budget", "budget en euros", "13000") { $0.action.budget.value },
        .text("repère", "en retard, référence sous le seuil, ou vide", "en retard") { PlanText.mark(of: $0) },
        .boolean("retard", "l’action est en retard à la date de dépôt") { $0.isLate },
        .style("couleur", "style de la cellule de repère", among: markStyles) {
            $0.isLate ? markStyles[1] : markStyles[0]
        },
    ]

    private static let markStyles = ["Repère", "Repère alerte"]

    static let followUp: [DocumentField<FollowUp>] = [
        .text("identifiant", "numéro de la recommandation", "2017-R1") { $0.identifier.value },
        .text("texte", "texte de la recommandation", "Tenir à jour un tableau de bord") { $0.recommendation.value },
        .text("suite", "suite donnée", "Le travail est engagé.") { $0.outcome.value },
        .text("statut", "traitée, en cours ou non traitée", "en cours") { $0.status.value?.rawValue },
        .text("preuve", "preuve de la suite donnée", "P012") { $0.evidence.value },
    ]
}
