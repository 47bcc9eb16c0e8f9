package import Evaluation
internal import Words

/// The experts proposed, as a page to read.
package struct AssignmentPage {
    private let proposal: AssignmentProposal
    private let wrapping: Wrapping

    /// - Parameter width: that of the terminal; nil where lines are not bounded.
    package init(of proposal: AssignmentProposal, width: Int?) {
        self.proposal = proposal
        wrapping = Wrapping(width: width)
    }

    /// What is proposed, what loads would be, and what is still missing.
    package var lines: [String] {
        ([wrapping.paragraph(heading)] + [proposed, loads, unfilled]).flatMap(\.self)
    }

    private var heading: String {
        let (campaign, workload) = (proposal.campaign, proposal.campaign.workload)
        let missing = proposal.assignments.count + proposal.unfilled.map(\.missing).reduce(0, +)
        let goal = "\(workload.expertsPerCampus) par campus, \(workload.maximumLoad) campus au plus par expert"
        guard missing > 0 else { return "Campagne \(campaign.name) : chaque campus a ses experts (\(goal))." }
        let lack = FrenchPhrase.plainCount(missing, "expert", "experts")
        return "Campagne \(campaign.name) : il manque \(lack) (\(goal)) ; "
            + "\(FrenchPhrase.plainCount(proposal.assignments.count, "affectation proposée", "affectations proposées"))."
    }

    private var proposed: [String] {
        guard !proposal.assignments.isEmpty else { return [] }
        let campuses = Dictionary(grouping: proposal.assignments, by: \.campus).sorted { $0.key < $1.key }
        let width = (campuses.map(\.key.count).max() ?? 0) + 2
        return ["", "Propositions"]
            + campuses.map { campus, team in
                "  \(campus.printable.padded(toWidth: width))\(team.map(\.expert.printable).joined(separator: ", "))"
            }
    }

    private var loads: [String] {
        let width = (proposal.loads.map(\.expert.code.count).max() ?? 0) + 2
        return ["", "Charges"]
            + proposal.loads.map { expert, assigned, added in
                let sum = added > 0 ? " (\(assigned) + \(added))" : ""
                return "  \(expert.code.printable.padded(toWidth: width))\(assigned + added) campus\(sum)"
            }
    }

    private var unfilled: [String] {
        guard !proposal.unfilled.isEmpty else { return [] }
        let names = proposal.unfilled.map { campus, missing in
            campus.identifier.printable + (missing > 1 ? " (\(missing))" : "")
        }
        let missing = proposal.unfilled.map(\.missing).reduce(0, +)
        let isLoadInTheWay = proposal.unfilled.contains { campus, _ in
            proposal.standings(at: campus).contains { if case .full = $0.standing { true } else { false } }
        }
        let advice =
            isLoadInTheWay
            ? "Ajouter des experts, ou relever le paramètre « Charge maximale par expert »"
            : "Ajouter des experts d’autres académies et d’autres organismes"
        return ["", "Sans expert disponible (\(missing))"]
            + wrapping.lines(of: names.joined(separator: ", "), first: "  ")
            + wrapping.paragraph(
                "→ \(advice) ; cmq assign --why "
                    + "\(proposal.unfilled[0].campus.identifier) dit ce qui écarte chacun.",
                first: "  "
            )
    }

    /// What each expert is to some campuses.
    package func lines(onCampusesNamed names: [String]) throws(UnknownCampus) -> [String] {
        var lines: [String] = []
        for name in names {
            let campus = try proposal.campaign.campus(named: name)
            lines += (lines.isEmpty ? [] : [""]) + self.lines(on: campus)
        }
        return lines
    }

    private func lines(on campus: Campus) -> [String] {
        let standings = proposal.standings(at: campus)
        let width = (standings.map(\.expert.code.count).max() ?? 0) + 2
        return wrapping.paragraph("\(campus.identifier), académie : \(CohortText.shown(campus.district)).")
            + standings.flatMap { expert, standing in
                wrapping.paragraph(
                    sentence(standing, of: expert),
                    first: "  " + expert.code.printable.padded(toWidth: width)
                )
            }
    }

    private func sentence(_ standing: AssignmentProposal.Standing, of expert: Expert) -> String {
        switch standing {
        case .assigned: "déjà affecté"
        case .proposed: "proposé"
        case .excluded(.sameDistrict): "écarté : même académie que le campus"
        case .excluded(.memberOrganisation):
            "écarté : son organisme, \(FrenchFormat.quoted(expert.organisation)), est membre du réseau"
        case .full(let load, let added):
            "écarté : \(FrenchPhrase.plainCount(load, "campus", "campus"))\(Self.proposed(added)), charge maximale atteinte"
        case .spared(let load):
            "possible, non retenu : \(FrenchPhrase.plainCount(load, "campus", "campus")), d’autres en ont moins ou autant"
        }
    }

    /// « + 1 proposé »: the campuses that this very run proposes to an expert.
    private static func proposed(_ count: Int) -> String {
        count > 0 ? " + \(FrenchPhrase.plainCount(count, "proposé", "proposés"))" : ""
    }
}
