/// A workbook of a campaign, by what it is for.
package enum WorkbookKind: String, Codable, Sendable {
    case submission, grid, campaign, referential

    /// « une grille d’expert ».
    var phrase: String {
        switch self {
        case .submission: "une auto-évaluation"
        case .grid: "une grille d’expert"
        case .campaign: "le classeur de campagne"
        case .referential: "le référentiel"
        }
    }

    /// Where the mission puts it.
    var destination: String {
        switch self {
        case .submission: "dans « soumissions »"
        case .grid: "dans « grilles »"
        case .campaign: "à côté de « soumissions », sous le nom « campagne.ods »"
        case .referential: "à côté de « soumissions », sous le nom « referentiel.ods »"
        }
    }
}
