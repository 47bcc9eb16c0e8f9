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
        guard let parts = subjects(of: finding) else { return nil }
        // A row of the list that a workbook brings back is known by the mark of a finding, which is nobody's word.
        return (parts.count > 1 && parts[0].contains("|") ? parts.dropFirst() : parts[...]).joined(separator: ", ")
    }

    /// The key of the row and the heading; nil when only the place of the cell tells.
    private static func subjects(of finding: Finding) -> [Substring]? {
        guard let location = finding.place.location, location.subject != location.cell else { return nil }
        return location.subject.split(separator: "/")
    }

    /// `PRV-01 P005, Date`: what a point is from one deposit to the next, whatever its number and the words that tell it.
    ///
    /// Where two say the same of the same thing, each has its cell too: what was written of one is never taken for the other's.
    package static func mark(of point: SitePoint) -> String {
        let finding = point.finding
        let subject = subjects(of: finding)?.joined(separator: ", ")
        let place = subject == nil || point.hasNamesake ? finding.place.name : nil
        return [finding.code.rawValue, subject, place, finding.fact.topic].compactMap(\.self).joined(separator: " ")
    }
}
