import Words

/// Facts about who evaluates whom (EXP): they stand in the campaign workbook, and stop nothing.
package enum AssignmentFact: RuleFact {
    case conflict(ConflictOfInterest, campus: String, common: String)
    case heavyLoad(Int, maximum: Int)
    case fewExperts(Int, wanted: Int)

    package var code: RuleCode {
        switch self {
        case .conflict: .exp01
        case .heavyLoad: .exp02
        case .fewExperts: .exp03
        }
    }

    package var topic: String? {
        switch self {
        case .conflict(_, let campus, _): campus
        case .fewExperts(let count, _): "\(count)"
        case .heavyLoad: nil
        }
    }
}

extension AssignmentFact {
    package func text(typed value: String) -> FindingText {
        switch self {
        case .conflict(.sameDistrict, let campus, let district):
            FindingText(
                "L’expert \(value) et le campus \(campus) sont de la même académie, \(district).",
                "Affecter un autre expert (cmq assign en propose), ou l’assumer."
            )
        case .conflict(.memberOrganisation, let campus, let organisation):
            FindingText(
                "L’organisme de l’expert \(value), \(FrenchFormat.quoted(organisation, limit: 30)), est membre du réseau de \(campus).",
                "Affecter un autre expert (cmq assign en propose), ou l’assumer."
            )
        case .heavyLoad(let load, let maximum):
            FindingText(
                "L’expert \(value) a \(load) campus, au-dessus de la charge maximale de \(maximum).",
                "Confier un de ces campus à un autre expert, ou relever le paramètre."
            )
        case .fewExperts(let count, let wanted):
            FindingText(
                "Le campus \(value) a \(count == 0 ? "0 expert" : count == 1 ? "1 expert" : "\(count) experts") sur les \(wanted) demandés.",
                "Compléter les affectations : cmq assign les propose."
            )
        }
    }
}
