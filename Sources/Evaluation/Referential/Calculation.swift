import Words

/// A figure that the program derives from the rest of a submission, so that nobody types it (specification §7); the raw
/// value is its name in the column *calcul* of the referential.
package enum Calculation: String, CaseIterable, Sendable {
    /// Signatories of the convention / declared members.
    case signatoryShare = "part des signataires"
    /// Completed actions / actions whose deadline has passed.
    case planRealisation = "réalisation du plan"
    /// Actions of the plan.
    case actionCount = "nombre d’actions"
    /// Required indicators with a figure / required indicators a campus types.
    case completeness = "complétude"
    /// Earlier recommendations done / earlier recommendations.
    case recommendationsClosed = "recommandations suivies"

    /// The calculation that the column names.
    package init?(named name: String) {
        guard let known = Self.allCases.first(where: { Folded($0.rawValue) == Folded(name) }) else { return nil }
        self = known
    }

    /// The calculation that the formula of an indicator says, or its title when it has no formula: what tells it in a
    /// referential that has no column *calcul*.
    package init?(saidBy wording: String) {
        guard let known = Self.allCases.first(where: { Folded($0.wording) == Folded(wording) }) else { return nil }
        self = known
    }

    private var wording: String {
        switch self {
        case .signatoryShare: "membres signataires / membres déclarés"
        case .planRealisation: "actions achevées / actions arrivées à échéance"
        case .actionCount: "Nombre d’actions inscrites au plan en cours"
        case .completeness: "valeurs obligatoires renseignées / valeurs obligatoires attendues"
        case .recommendationsClosed: "recommandations traitées / recommandations reçues"
        }
    }
}
