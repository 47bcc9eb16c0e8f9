internal import Evaluation

/// What `cmq init` decided, as a list to check.
package struct OpeningPage {
    private let next: NextCampaign
    private let wrapping: Wrapping

    /// - Parameter width: that of the terminal; nil where lines are not bounded.
    package init(of next: NextCampaign, width: Int?) {
        self.next = next
        wrapping = Wrapping(width: width)
    }

    package var lines: [String] {
        wrapping.paragraph(
            "Campagne \(next.name), ouverte d’après \(next.earlier.name). À vérifier dans campagne.ods :"
        )
            + section("Paramètres", next.parameters.map { "\($0.name) : \($0.before) → \($0.after)" })
            + requests
            + section("Autres feuilles", others)
    }

    private var requests: [String] {
        let groups: [(String, (DueRequest) -> Bool)] = [
            (
                "en renouvellement, le label finit pendant la campagne",
                { if case .renewal = $0 { true } else { false } }
            ),
            (
                "en suivi à mi-parcours, la moitié du label y tombe",
                { if case .midTermReview = $0 { true } else { false } }
            ),
            ("au label déjà échu, demande inchangée", { if case .overdue = $0 { true } else { false } }),
            (
                "dont le label ne demande rien cette année, demande inchangée",
                { if case .nothing = $0 { true } else { false } }
            ),
            ("sans date de label connue, demande inchangée", { $0 == .unknown }),
        ]
        let texts = groups.compactMap { title, isIn -> String? in
            let names = next.campuses.filter { isIn($0.due) }.map(\.campus.identifier)
            return names.isEmpty ? nil : "\(names.count) campus \(title) : \(names.joined(separator: ", "))"
        }
        return section("Campus attendus", texts)
    }

    private var others: [String] {
        let rules = next.earlier.rules.adaptations
        return [
            "Experts, Avis, Académies, Filières : repris tels quels",
            "Affectations : vidée ; cmq assign \(next.name) en propose",
        ]
            + (rules.isEmpty
                ? [] : ["Règles : \(rules.map(\.code.rawValue).joined(separator: ", ")), à maintenir ou à retirer"])
            + ["referentiel.ods : même édition, où chaque code se correspond (feuille Correspondance)"]
    }

    private func section(_ title: String, _ items: [String]) -> [String] {
        items.isEmpty ? [] : ["", title] + items.flatMap { wrapping.paragraph($0 + ".", first: "  • ") }
    }
}
