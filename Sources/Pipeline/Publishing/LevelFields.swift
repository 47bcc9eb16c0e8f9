internal import Evaluation

/// Levels, thresholds and rated standards.
enum LevelFields {
    static let level: [DocumentField<LevelStatement>] = [
        .text("texte", "niveau du campus", "niveau 2") { LevelText.text(ofCampus: $0.level) },
        .style("couleur", "style de la cellule de niveau", among: LevelStyle.names) {
            LevelStyle.name(of: $0.level.map(Rating.rated))
        },
        .text("suivant", "niveau suivant, vide au niveau 4", "niveau 3") { $0.next.map(LevelText.text) },
        .count("ancres", "nombre de références d’ancrage", "10") { $0.anchorCount },
        .text("ancre", "ce qu’est une ancre, avant « dont dépend le niveau »", "l’une des 10 références") {
            LevelText.anchor(among: $0.anchorCount)
        },
        .list("freins", "références d’ancrage cotées sous le niveau suivant", standard) { $0.holdingBack },
    ]

    static let threshold: [DocumentField<LevelStatement>] = [
        .text("texte", "niveau exigé", "niveau 3") { $0.threshold.map(LevelText.text) },
        .text("type", "quel seuil de la campagne s’applique", "seuil de renouvellement") {
            $0.request.map(LevelText.threshold)
        },
        .text("conclusion", "atteint, non atteint ou sans objet", "non atteint") {
            LevelText.text(ofOutcome: $0.meetsThreshold)
        },
        .boolean("connu", "le type de demande est connu, donc le seuil") { $0.threshold != nil },
        .boolean("atteint", "le niveau du campus atteint le seuil") { $0.meetsThreshold },
    ]

    static let standard: [DocumentField<RatedStandard>] = [
        .text("code", "code de la référence, suivi de ★ pour une ancre", "D1.C1.R1 ★") {
            LevelText.code(of: $0.standard)
        },
        .text("titre", "titre de la référence", "Instances et représentation") { $0.standard.title },
        .boolean("ancre", "la référence est une ancre du niveau du campus") { $0.standard.isAnchor },
        .text("niveau", "niveau auto-évalué, en toutes lettres", "Niveau 2") { LevelText.word(of: $0.rating) },
        .style("couleur", "style de la cellule de niveau", among: LevelStyle.names) { LevelStyle.name(of: $0.rating) },
        .figure("échelle", "le niveau parmi les quatre, avec le seuil, le niveau visé et le précédent") {
            DocumentFigures.scale(of: $0)
        },
        .text("descripteur", "ce que le référentiel dit du niveau choisi", "Un diagnostic écrit a été validé.") {
            standard in standard.rating?.level.map(standard.standard.text)
        },
        .text("visé", "niveau visé", "niveau 3") { $0.target.map(LevelText.text) },
        .date("échéance", "échéance visée") { $0.targetDate },
        .count("preuves", "nombre de preuves", "2") { $0.evidenceCount },
        .boolean("faible", "le niveau est sous le seuil de la demande") { $0.isUnderThreshold },
        .boolean("non concernée", "le campus répond NC") { $0.rating == .notConcerned },
        .boolean("commentée", "le campus a écrit un commentaire, un point fort ou un point faible") { $0.isCommented },
        .boolean("longue", "ce que le campus écrit ne tient pas dans une ligne de tableau") { $0.isLong },
        .paragraphs("commentaire", "commentaire du campus", "Le comité de pilotage retient…") { $0.comment },
        .text("forces", "points forts", "Un diagnostic partagé") { $0.strengths },
        .text("faiblesses", "points faibles", "Un suivi irrégulier") { $0.weaknesses },
    ]
}

/// The paragraph styles that colour a level in the templates; the cell says the level in words too.
enum LevelStyle {
    static let names = ["Cote 1", "Cote 2", "Cote 3", "Cote 4", "Cote NC", "Cote absente"]

    static func name(of rating: Rating?) -> String {
        switch rating {
        case .rated(let level): "Cote \(level.rawValue)"
        case .notConcerned: "Cote NC"
        case nil: "Cote absente"
        }
    }
}
