/// Rules that look at the same thing: the first letters of their codes.
package enum RuleFamily: String, CaseIterable, Sendable {
    case file = "FIC"
    case identity = "IDN"
    case network = "RES"
    case rating = "REF"
    case indicator = "IND"
    case evidence = "PRV"
    case plan = "PLA"
    case followUp = "SUI"
    case summary = "BIL"
    case privacy = "CPR"
    case history = "HIS"
    case grid = "GRI"
    case assignment = "EXP"
    case referential = "RFL"
    case campaign = "CAM"

    /// The rules of the family, in the order of their codes.
    package var codes: [RuleCode] { RuleCode.allCases.filter { $0.rawValue.hasPrefix(rawValue) } }

    /// What the rules look at.
    package var title: String {
        switch self {
        case .file: "Le classeur"
        case .identity: "Identité du campus"
        case .network: "Réseau"
        case .rating: "Auto-évaluation"
        case .indicator: "Indicateurs"
        case .evidence: "Preuves"
        case .plan: "Plan d’action"
        case .followUp: "Suivi des recommandations"
        case .summary: "Bilan par domaine"
        case .privacy: "Données personnelles"
        case .history: "Campagne précédente"
        case .grid: "Grilles des experts"
        case .assignment: "Affectations des experts"
        case .referential: "Référentiel"
        case .campaign: "Classeur de campagne"
        }
    }
}
