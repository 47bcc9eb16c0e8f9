/// What an expert does about a finding on site.
package enum SiteText {
    /// `Relever la bonne valeur`, `Poser la question`…
    package static func task(for finding: Finding) -> String {
        guard finding.isOpen else { return "Vérifier l’explication du campus sur pièce." }
        return switch finding.severity {
        case .blocking, .error: "Établir ce qui est exact avec le campus."
        case .question: "Poser la question, voir la pièce qui y répond."
        case .note: "Pour information."
        }
    }

    /// `D1.C1.R1, Commentaire`: what the cell is about; nil when only its place tells.
    package static func subject(of finding: Finding) -> String? {
        guard let location = finding.place.location, location.subject != location.cell else { return nil }
        return location.subject.split(separator: "/").joined(separator: ", ")
    }

    /// `PRV-01 P005, Date`: what a point is from one deposit to the next, whatever its number and the words that tell it.
    package static func mark(of finding: Finding) -> String {
        [finding.code.rawValue, subject(of: finding) ?? finding.place.name, finding.fact.topic].compactMap(\.self)
            .joined(separator: " ")
    }
}
