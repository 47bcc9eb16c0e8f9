import Words

extension CampaignOpening.Refusal {
    /// Why, and what to do.
    package var french: [String] {
        switch self {
        case .impossibleName(let name):
            return ["\(FrenchFormat.quoted(name)) ne peut être le nom d’un dossier.", "→ Donner l’année : 2019."]
        case .notAYear(let name):
            return [
                "\(FrenchFormat.quoted(name)) n’est pas le nom d’une année.", "→ Donner l’année : 2019, ou 2019-2020.",
            ]
        case .beyondCalendar(let name):
            return [
                "Les dates de la campagne \(FrenchFormat.quoted(name)) sortiraient du calendrier.",
                "→ Donner l’année : 2019.",
            ]
        case .exists(let folder):
            return [
                "Le dossier « \(folder) » existe déjà : rien n’est écrit.", "→ Choisir un autre nom, ou le déplacer.",
            ]
        case .unreadable(let error):
            let text = UnreadableText(error)
            return [text.sentence, "→ \(text.hint)"]
        case .refused(let refusal, let folder):
            return Publication(refused: [refusal], in: folder).refusedLines
        }
    }
}
