internal import Words

extension PlannedBatch.Refusal {
    /// Why the batch does not run, and what to do.
    package var french: [String] {
        switch self {
        case .unreadablePlan(let path, let error):
            let text = UnreadableText(error)
            return ["Le plan « \(path) » ne peut être lu : \(text.sentence)", "→ Le faire avec cmq batch plan > PLAN."]
        case .notAPlan(let path, let line):
            return [
                "« \(path) » n’est pas un plan : sa ligne \(line) n’est pas un lot.",
                "→ Le faire avec cmq batch plan > PLAN, et le laisser tel quel.",
            ]
        case .noSuchBatch(let number, let count):
            return [
                "Le plan n’a pas de lot \(number).",
                "→ Donner à --index \(count < 2 ? "le seul lot qu’il a, 1" : "un nombre de 1 à \(count)").",
            ]
        case .otherCampaign(let campaign, let planned):
            return [
                "Le plan est celui de la campagne « \(planned) », pas de « \(campaign) ».",
                "→ Faire le plan de celle-ci : cmq batch plan \(campaign) > PLAN.",
            ]
        case .otherFiles(let changed, let missing):
            return ["Le plan a été fait pour d’autres fichiers que ceux qui sont là : rien n’est écrit."]
                + changed.map { "  • \($0) a changé" } + missing.map { "  • \($0) manque" }
                + ["→ Refaire le plan avec cmq batch plan, puis relancer ses lots."]
        }
    }
}
