internal import Evaluation

/// What changed since the earlier campaign.
enum ProgressionFields {
    /// Each document has at most one: a list shows it, and nothing when there is no earlier campaign.
    static let all: [DocumentField<ProgressionStatement>] = [
        .text("campagne", "nom de la campagne précédente", "2017") { $0.progression.campaign },
        .boolean("connue", "le campus a coté des références dans la campagne précédente") { $0.tookPart },
        .text("avant", "niveau du campus dans la campagne précédente", "niveau 1") { statement in
            statement.tookPart ? LevelText.text(ofCampus: statement.progression.campusLevel) : "aucun dossier coté"
        },
        .text("maintenant", "niveau du campus", "niveau 2") { LevelText.text(ofCampus: $0.level) },
        .count("comparées", "nombre de références cotées les deux fois", "54") { $0.progression.comparedCount },
        .count("hausses", "nombre de références dont le niveau monte", "12") { $0.progression.raised.count },
        .count("baisses", "nombre de références dont le niveau baisse", "2") { $0.progression.lowered.count },
        .number("recommandations", "nombre de recommandations de la campagne précédente, si on les connaît", "4") {
            $0.progression.recommendationCount.map(Double.init)
        },
        .number("traitées", "recommandations que le campus dit traitées, si on les connaît", "2") {
            $0.progression.closedCount.map(Double.init)
        },
        .list("mouvements", "références dont le niveau change", move) { $0.moves },
    ]

    private static let move: [DocumentField<StandardMove>] = [
        .text("code", "code de la référence, suivi de ★ pour une ancre", "D1.C1.R1 ★") {
            LevelText.code(of: $0.standard)
        },
        .text("titre", "titre de la référence", "Instances et représentation") { $0.standard.title },
        .text("avant", "niveau de la campagne précédente", "Niveau 1") { LevelText.word(of: .rated($0.then)) },
        .style("couleur avant", "style de la cellule du niveau précédent", among: LevelStyle.names) {
            LevelStyle.name(of: .rated($0.then))
        },
        .text("maintenant", "niveau de cette campagne", "Niveau 2") { LevelText.word(of: .rated($0.now)) },
        .style("couleur maintenant", "style de la cellule du niveau", among: LevelStyle.names) {
            LevelStyle.name(of: .rated($0.now))
        },
        .text("sens", "en hausse ou en baisse", "en hausse") { $0.now > $0.then ? "en hausse" : "en baisse" },
    ]
}
