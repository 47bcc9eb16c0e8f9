extension Verification.State {
    /// What files in this state are, before their names.
    package var heading: String {
        switch self {
        case .intact: "Intacts"
        case .outOfDate: "À refaire"
        case .filledIn: "Remplis dans leurs passages conservés, ou enregistrés de nouveau"
        case .changedByHand: "Repris à la main"
        case .missing: "Absents"
        case .unknown: "Inconnus"
        case .different: "Différents de ce que le programme produit"
        }
    }

    /// What to do about files in this state: one line for each command that makes some of them.
    package func remedies(for names: [String]) -> [String] {
        switch self {
        case .intact: ["Rien à faire."]
        case .outOfDate: commands(for: names, then: " ; cmq why FICHIER dit ce qui a changé")
        case .filledIn:
            [
                "Rien à faire : ce qui y est écrit reste au prochain passage ; largeurs, bordures et pages sont celles du modèle."
            ]
        case .changedByHand:
            ["Rien à faire : cmq n’y touche pas. cmq build --replace FICHIER le met aux archives."]
        case .missing: commands(for: names)
        case .unknown: ["Rien à faire : cmq ne les a pas écrits, et n’y touche pas."]
        case .different: ["Signaler ce défaut du programme, avec le fichier."]
        }
    }

    private func commands(for names: [String], then advice: String = "") -> [String] {
        let forms = names.count(where: FormsRun.holds)
        let build = forms < names.count ? ["Relancer cmq build\(advice)."] : []
        return build + (forms > 0 ? ["Relancer cmq forms pour les formulaires\(build.isEmpty ? advice : "")."] : [])
    }
}
