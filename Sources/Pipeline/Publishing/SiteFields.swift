internal import Evaluation

/// What an expert looks at on site.
enum SiteFields {
    static let point: [DocumentField<SitePoint>] =
        [
            .count("numéro", "numéro du point", "1") { $0.number },
            .text("objet", "ce dont parle la cellule", "D1.C1.R1, Commentaire") {
                SiteText.subject(of: $0.finding)
            },
            .text("repère", "ce qui le distingue des autres points, d’un dépôt à l’autre", "PRV-01 P005, Date") {
                SiteText.mark(of: $0)
            },
            .text("tâche", "que faire sur place", "Poser la question, voir la pièce qui y répond.") {
                SiteText.task(for: $0.finding)
            },
            .boolean("expliqué", "le campus a donné une explication") { !$0.finding.isOpen },
        ] + FindingFields.explained.map { $0.carried(by: \.finding) }
}
