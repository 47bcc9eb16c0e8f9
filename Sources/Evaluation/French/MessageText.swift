import Words

/// What the mission writes to campuses and experts: plain text, ready to copy or to send.
package struct MessageText: Sendable {
    package let subject: String
    /// Paragraphs, an empty line between them.
    package let body: String

    /// What a campus still owes; nil when there is nothing to ask.
    package static func reminder(to campus: CohortCampus, in campaign: Campaign) -> MessageText? {
        switch campus.state {
        case .missing: MessageText(awaiting: campus, in: campaign)
        case .blocked, .toCorrect, .toExplain: MessageText(returningTo: campus, in: campaign)
        case .ready: nil
        }
    }

    /// The form of a campus, at the opening of the campaign.
    package static func form(to campus: Campus, in campaign: Campaign) -> MessageText {
        let id = campus.identifier
        return MessageText(
            "Campagne \(campaign.name) : votre formulaire d’auto-évaluation (\(id))",
            [
                """
                Vous trouverez ci-joint le formulaire \(CohortText.named(campus)), préparé pour la demande \
                « \(campus.request) ». Il est donné en deux formats, ODS et XLSX : un seul est à remplir.
                """,
                """
                Ce que nous savons déjà y est repris, et demande seulement à être relu. Le dépôt est ouvert du \
                \(CohortText.period(from: campaign.opening, to: campaign.closing)) : merci de nous renvoyer le classeur rempli \
                en réponse à ce message.
                """,
            ],
            from: campaign
        )
    }

    /// The campuses that an expert is in charge of, with all that is to be read and filled.
    package static func entrusting(_ letter: ExpertLetter) -> MessageText {
        let count = letter.campuses.count
        let list = letter.campuses.map { entrusted in
            let (campus, name) = (entrusted.campus, CohortText.shortName(of: entrusted.campus))
            let title = name == campus.name ? name : "campus \(name)"
            return "– \(title) (\(campus.identifier)) : dossier \(ExpertText.state(of: entrusted.status))"
        }
        return MessageText(
            "Campagne \(letter.campaign.name) : \(CohortText.count(count, "campus", "campus")) à évaluer (\(letter.expert.code))",
            [
                "Vous avez bien voulu évaluer \(count > 1 ? "les \(count) campus suivants" : "le campus suivant") :\n"
                    + list.joined(separator: "\n"),
                """
                La lettre jointe dit le calendrier et la marche à suivre. Pour chaque dossier recevable ou à corriger, vous \
                trouverez le rapport d’auto-évaluation, la synthèse où écrire, et la grille à remplir puis à nous renvoyer, en \
                deux formats dont un seul est à remplir.
                """,
            ],
            from: letter.campaign
        )
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
            ],
            from: campaign
        )
    }

    private init(returningTo campus: CohortCampus, in campaign: Campaign) {
        let list = CohortText.toDo(by: campus)
        let deadline =
            campaign.letterhead.deadline.map { "au plus tard le \(FrenchFormat.longDate($0))" } ?? "dès que possible"
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
                3. nous renvoyer ce même classeur \(deadline).
                """,
            ],
            from: campaign
        )
    }

    private init(_ subject: String, _ paragraphs: [String], from campaign: Campaign) {
        self.subject = FrenchTypography.polished(subject)
        let signature = "Cordialement,\n\(campaign.letterhead.service ?? "La mission")"
        body = (["Bonjour,"] + paragraphs + [signature]).map(FrenchTypography.polished)
            .joined(separator: "\n\n")
    }
}
