/// Something for the expert to look at on site (*point à vérifier*), in the order to take them.
package struct SitePoint: Sendable {
    /// From 1: how the expert and the campus name it.
    package let number: Int
    package let finding: Finding

    /// The faults that stand, then the open questions, then the explanations that nobody has verified.
    package static func all(of assessment: Assessment) -> [SitePoint] {
        let open = assessment.findings.filter { $0.isOpen && $0.severity != .note }
        let faults = open.filter { $0.severity > .question }
        let questions = open.filter { $0.severity == .question }
        let explained = assessment.findings.filter { !$0.isOpen }
        return (faults + questions + explained).enumerated().map {
            SitePoint(number: $0.offset + 1, finding: $0.element)
        }
    }
}
