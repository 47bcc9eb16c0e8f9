/// Something for the expert to look at on site (*point à vérifier*), in the order to take them.
package struct SitePoint: Sendable {
    /// From 1: how the expert and the campus name it.
    package let number: Int
    package let finding: Finding
    /// Whether another point says the same of the same thing, as where two rows have one identifier.
    package let hasNamesake: Bool

    /// The faults that stand, then the open questions, then the explanations that nobody has verified.
    package static func all(of findings: [Finding]) -> [SitePoint] {
        let open = findings.filter { $0.isOpen && $0.severity != .note }
        let faults = open.filter { $0.severity > .question }
        let questions = open.filter { $0.severity == .question }
        let explained = findings.filter { !$0.isOpen }
        let all = faults + questions + explained
        let counts = Dictionary(all.map { ($0.matter, 1) }, uniquingKeysWith: +)
        return all.enumerated().map { place, finding in
            SitePoint(number: place + 1, finding: finding, hasNamesake: counts[finding.matter, default: 0] > 1)
        }
    }
}

extension Finding {
    /// What it says and of what, wherever that stands.
    fileprivate var matter: FindingIdentity {
        FindingIdentity(rule: code.rawValue, sheet: nil, subject: place.location?.subject, topic: fact.topic)
    }
}
