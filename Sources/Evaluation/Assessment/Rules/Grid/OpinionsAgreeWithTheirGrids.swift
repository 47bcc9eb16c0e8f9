/// GRI-05: an *avis* allows as many anchors under the threshold as the levels of its own grid give.
///
/// Nobody decides in the place of the expert: the question is asked, and the synthesis prints both.
struct OpinionsAgreeWithTheirGrids: GridRule {
    var severity: Severity { .question }
    var explanation: Explanation {
        Explanation(
            "L’avis s’accorde avec les cotations de la grille.",
            detail:
                "Les ancres que l’expert cote sous le seuil de la demande ne sont pas plus que ce que l’avis admet : colonne facultative « Ancres sous le seuil (maximum) » de la feuille Avis ; sans elle, 0 pour un avis de la durée maximale, 2 pour une durée plus courte, aucune limite pour un avis sans durée.",
            reason: "Qui décide lit l’avis et les cotations côte à côte : leur désaccord doit être voulu.",
            wrong: "avis « Favorable », 4 ans, avec 3 ancres cotées sous le seuil",
            right: "avis « Favorable », 4 ans, toutes les ancres cotées au seuil",
            remedy: "Revoir l’avis ou les niveaux des ancres, ou dire dans le motif pourquoi l’avis tient."
        )
    }

    func findings(in examination: GridExamination) -> [Finding] {
        let answer = examination.evaluation.opinion
        guard let opinion = examination.opinion, let threshold = examination.threshold,
            let most = opinion.mostAnchorsUnderThreshold(for: examination.campaign)
        else { return [] }
        let count = examination.anchorsUnderThreshold.count
        guard count > most else { return [] }
        let fact = GridFact.opinionBeyondItsGrid(
            opinion.label,
            most: most,
            count: count,
            threshold: threshold,
            level: examination.campusLevel.level
        )
        return [Finding(.grid(fact), at: answer.place, value: answer.typed)]
    }
}
