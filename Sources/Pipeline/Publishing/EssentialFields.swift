internal import Evaluation

/// The first page of a report.
enum EssentialFields {
    static let all: [DocumentField<SelfEvaluationReport>] =
        [
            .text(
                "titre",
                "le niveau et ce qu’il faut en conclure",
                "Niveau 2 sur 4 : seuil de labellisation (niveau 1) atteint"
            ) {
                EssentialText.title(of: $0.essentials)
            },
            .text("phrases", "jusqu’à quatre phrases sur le niveau", "Les 10 références d’ancrage atteignent le seuil.")
            {
                EssentialText.lead(of: $0.essentials)
            },
            .text("faits", "identifiant, demande, filière, académie, dépôt", "CLE-001 · Renouvellement · Chimie") {
                CampusText.facts(of: $0)
            },
            .text("ancres", "titre du tableau des ancres", "2 ancres sur 10 atteignent le seuil") {
                EssentialText.anchorsCaption(of: $0.essentials)
            },
            .text("domaines", "titre du tableau des domaines", "Un domaine nettement au-dessus, D2") {
                EssentialText.domainsCaption(of: $0.essentials)
            },
            .text("dossier", "état du dossier", "complet et sans erreur ; 59 références sur 59, 54 preuves.") {
                CampusText.completeness(of: $0)
            },
            .boolean("sans décision", "rien ne demande de décision, et le dossier est complet et sans erreur") {
                $0.essentials.decisions.isEmpty && CampusText.isComplete($0) && CampusText.errors(in: $0) == 0
            },
            .text("campagne", "campagne précédente, si le campus y a coté des références", "2017") {
                EssentialText.earlierCampaign(of: $0.essentials)
            },
            .number("médiane", "niveau médian de toutes les références", "2") { $0.essentials.median },
        ]

    static let anchor: [DocumentField<AnchorStanding>] =
        LevelFields.standard.map { $0.carried(by: \.rated) } + [
            .text("lieu", "code seul, pour les liens", "D1.C1.R1") { "\($0.rated.standard.code)" },
            .text("rang", "chiffre du niveau", "2") { LevelText.sign(of: $0.rated.rating) },
            .text("objectif", "niveau visé et son année", "3 en 2020") { EssentialText.target(of: $0.rated) },
            .style("couleur objectif", "style de l’objectif, en alerte sous le seuil", among: TextStyle.names) {
                TextStyle.name(isAlert: $0.aimsTooLow)
            },
            .text("vivante", "action en cours ou à lancer, ou « aucune »", "A05, en cours") {
                EssentialText.liveAction(on: $0)
            },
            .text("éteinte", "à défaut, l’action qui ne l’est plus", "(A01 achevée)") {
                EssentialText.deadAction(on: $0)
            },
            .style("couleur vivante", "style de l’action, en alerte s’il en manque une", among: TextStyle.names) {
                TextStyle.name(isAlert: $0.rated.isUnderThreshold && !$0.isAlive)
            },
        ]

    static let decision: [DocumentField<DecisionPoint>] = [
        .text("objet", "ce qui demande une décision", "Actions en retard au dépôt") { EssentialText.subject(of: $0) },
        .text("texte", "ce qu’il y a à décider", "A13 et A36 (aucune sur une ancre).") { EssentialText.text(of: $0) },
    ]
}
