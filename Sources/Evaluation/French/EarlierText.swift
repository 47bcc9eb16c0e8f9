import Words

extension FindingText {
    static func text(of fact: EarlierFact, typed value: String) -> FindingText {
        switch fact {
        case .unanswered(let number, let campaign):
            FindingText(
                "La recommandation \(FrenchFormat.quoted(number)) de la campagne \(campaign) n’a pas de réponse.",
                "Ajouter une ligne qui porte ce numéro, avec un statut, ou expliquer."
            )
        case .missingStatus(let number):
            FindingText(
                "La recommandation \(number.isEmpty ? "" : FrenchFormat.quoted(number) + " ")n’a pas de statut.",
                "Choisir traitée, en cours ou non traitée, ou expliquer."
            )
        case .unknownStatus(let nearest):
            FindingText(
                "Le statut \(value) n’est pas dans la liste.",
                proposing(nearest, otherwise: "Choisir traitée, en cours ou non traitée.")
            )
        case .mistypedNumber(let nearest, let campaign):
            FindingText(
                "Le numéro \(value) n’est pas celui d’une recommandation de la campagne \(campaign).",
                proposing(nearest, otherwise: "Recopier le numéro de la recommandation.")
            )
        case .repeatedAnswer(let firstCell):
            FindingText(
                "La recommandation \(value) a déjà une réponse, en \(firstCell).",
                "Garder une seule ligne par recommandation, ou expliquer."
            )
        case .loweredLevel(let code, let from, let to, let campaign):
            FindingText(
                "La référence \(code) passe du \(LevelText.text(of: from)), en \(campaign), au \(LevelText.text(of: to)), sans commentaire.",
                "Dire en commentaire ce qui a changé."
            )
        }
    }
}
