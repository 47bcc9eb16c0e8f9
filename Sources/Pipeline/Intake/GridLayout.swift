import Evaluation

/// The sheets of the grid that an expert fills (specification §4).
enum GridKey: String, SheetKey {
    static let sheet = "Évaluation"
    case campaign = "Campagne"
    case campus = "Identifiant du campus"
    case expert = "Code de l'expert"
    case hasNoConflict = "Absence de conflit d'intérêts"
    case date = "Date de l'évaluation"
}

enum GridColumn: String, SheetColumn {
    static let sheet = "Grille"
    static let key = GridColumn.code
    static let answer: GridColumn? = .level
    static let keyRank: ReferentialCode.Rank? = .standard
    case code = "Code"
    case title = "Référence"
    case selfRating = "Niveau auto-évalué"
    case level = "Niveau externe"
    case evidence = "Preuves"
    case statement = "Constat"

    var isRequired: Bool { !isLabel }

    /// The grid recalls the title and the self-rating to the expert.
    var isLabel: Bool { self == .title || self == .selfRating }
}

enum EvaluatedDomainColumn: String, SheetColumn {
    static let sheet = "Domaines"
    static let key = EvaluatedDomainColumn.domain
    case domain = "Domaine"
    case statements = "Constats"
    case strengths = "Points forts"
    case improvements = "Points à améliorer"
}

enum RecommendationColumn: String, SheetColumn {
    static let sheet = "Recommandations"
    static let key = RecommendationColumn.number
    case number = "Numéro"
    case standards = "Référence"
    case text = "Recommandation"
    case priority = "Priorité"
    case deadline = "Échéance"
    case expectedEvidence = "Preuve attendue"
}

enum OpinionKey: String, SheetKey {
    static let sheet = "Avis"
    case opinion = "Avis proposé"
    case duration = "Durée proposée (années)"
    case reason = "Motif"
}
