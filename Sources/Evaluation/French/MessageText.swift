import Words

/// What the mission writes to a campus that owes something: plain text, ready to copy.
package struct ReminderText: Sendable {
    package let subject: String
    /// Paragraphs, an empty line between them.
    package let body: String

    /// Nil when there is nothing to ask.
    package init?(to campus: CohortCampus, in campaign: Campaign) {
        switch campus.state {
        case .missing: self.init(awaiting: campus, in: campaign)
        case .blocked, .toCorrect, .toExplain: self.init(returningTo: campus, in: campaign)
        case .ready: return nil
        }
    }

    private init(awaiting campus: CohortCampus, in campaign: Campaign) {
        let id = campus.identifier
        self.init(
            "Campagne \(campaign.name) : votre dossier d’auto-évaluation est attendu (\(id))",
            [
                """
                Sauf erreur de notre part, le dossier \(CohortText.named(campus.campus)), attendu pour la demande \
                « \(campus.campus.request) », ne nous est pas parvenu. Le dépôt était ouvert du \
                \(CohortText.period(from: campaign.opening, to: campaign.closing)).
                """,
                """
                Ce qu’il vous reste à faire : remplir le formulaire préparé pour votre campus (\(id).ods ou \(id).xlsx) et \
                nous le renvoyer dès que possible.
                """,
                """
                Si vous l’avez déjà envoyé, merci de nous indiquer la date de l’envoi et le nom du fichier.
                """,
            ]
        )
    }

    private init(returningTo campus: CohortCampus, in campaign: Campaign) {
        let list = CohortText.toDo(by: campus)
        let date = campus.deposit?.deposit.date.map { ", déposé le \(FrenchFormat.longDate($0))" } ?? ""
        let outcome =
            switch campus.state {
            case .blocked: " ; en l’état, il ne peut pas être examiné"
            case .toCorrect: " ; votre rapport est produit à titre provisoire"
            case .toExplain, .missing, .ready: ""
            }
        self.init(
            "Campagne \(campaign.name) : votre dossier \(campus.identifier), \(list)",
            [
                """
                Nous avons bien reçu le dossier \(CohortText.named(campus.campus))\(date). Son contrôle relève \
                \(list)\(outcome).
                """,
                """
                Ce qu’il vous reste à faire :
                1. ouvrir le classeur joint : chaque cellule concernée porte un commentaire ;
                2. corriger, ou expliquer dans la colonne « Votre explication » de la feuille « Anomalies » ;
                3. nous renvoyer ce même classeur dès que possible.
                """,
            ]
        )
    }

    private init(_ subject: String, _ paragraphs: [String]) {
        self.subject = FrenchTypography.polished(subject)
        body = (["Bonjour,"] + paragraphs + ["Cordialement,\nLa mission"]).map(FrenchTypography.polished)
            .joined(separator: "\n\n")
    }
}
