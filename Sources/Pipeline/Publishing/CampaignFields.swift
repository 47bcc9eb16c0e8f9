internal import Evaluation

/// What letters and messages say of the campaign.
enum CampaignFields {
    static let all: [DocumentField<Campaign>] = [
        .text("nom", "nom de la campagne", "2018") { $0.name },
        .text("intitulé", "intitulé de la campagne", "Campagne d’évaluation 2018-2019") { $0.title },
        .text("instance", "qui évalue", "CNEE et groupe d’experts") { $0.evaluationBody },
        .date("ouverture", "premier jour des dépôts") { $0.opening },
        .date("clôture", "dernier jour des dépôts") { $0.closing },
        .date("date", "date de référence, celle des documents") { $0.referenceDate },
    ]
}
