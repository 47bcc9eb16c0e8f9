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
            FindingText("Le campus \(value) \(Self.lack("a", count, of: wanted)).", Self.completing)
        }
    }

    package func text(ofSeveral number: Int) -> FindingText? {
        guard case .fewExperts(let count, let wanted) = self else { return nil }
        return FindingText("\(number) campus \(Self.lack("ont", count, of: wanted)).", Self.completing)
    }

    private static let completing = "Compléter les affectations : cmq assign les propose."

    /// `n’a aucun des 2 experts demandés`, `ont 1 expert sur les 2 demandés`.
    private static func lack(_ verb: String, _ count: Int, of wanted: Int) -> String {
        if count > 0 { return "\(verb) \(FrenchPhrase.count(count, "expert", "experts")) sur les \(wanted) demandés" }
        let negated = verb == "a" ? "n’a" : "n’ont"
        return wanted == 1 ? "\(negated) pas l’expert demandé" : "\(negated) aucun des \(wanted) experts demandés"
    }
}
