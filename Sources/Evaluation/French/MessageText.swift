import Words

/// What a message says: plain text, ready to copy or to send.
package struct MessageText: Hashable, Sendable {
    package let subject: String
    /// Paragraphs, an empty line between them.
    package let body: String

    /// The first paragraph is the subject.
    package init(of paragraphs: [String]) {
        subject = paragraphs.first ?? ""
        body = paragraphs.dropFirst().joined(separator: "\n\n")
    }

    /// `campus de la montagne (GRE-001) : dossier recevable`: a campus given to an expert.
    package static func line(on entrusted: EntrustedCampus) -> String {
        let (campus, name) = (entrusted.campus, CohortText.shortName(of: entrusted.campus))
        let title = name == campus.name ? name : "campus \(name)"
        let subject = name.isBlank ? "campus \(campus.identifier)" : "\(title) (\(campus.identifier))"
        return "\(subject)\u{A0}: dossier \(ExpertText.state(of: entrusted.status))"
    }

    /// `3 campus à évaluer, 2 grilles à revoir`: what is asked of an expert.
    package static func request(in letter: ExpertLetter) -> String {
        let parts = [
            (letter.awaited.count, "campus à évaluer", "campus à évaluer"),
            (letter.toReview.count, "grille à revoir", "grilles à revoir"),
        ]
        return parts.filter { $0.0 > 0 }.map(FrenchPhrase.count).joined(separator: ", ")
    }

    /// `LYO-001 (1 erreur) et CLE-001 (1 question)`: the grids to review; nil when there is none.
    package static func toReview(in letter: ExpertLetter) -> String? {
        let grids = letter.toReview.map { entrusted in
            let counts = SeverityText.tally { severity in entrusted.toAnswer.count { $0.severity == severity } }
            let stopped = entrusted.isBlocked ? "\u{A0}: en l’état, votre grille ne peut pas être prise en compte" : ""
            return "\(entrusted.campus.identifier) (\(counts.joined(separator: ", "))\(stopped))"
        }
        return grids.isEmpty ? nil : FrenchPhrase.list(grids)
    }

    /// `LYO-001, Grille H12 : D0.C2.R3 est … Rédiger le constat.`: what there is to do in a grid, point after point.
    package static func points(to entrusted: EntrustedCampus) -> [String] {
        points(entrusted.toAnswer, on: entrusted.campus.identifier)
    }

    /// The same of these findings in a grid on a campus.
    package static func points(_ findings: [Finding], on campus: String) -> [String] {
        let points = findings.map { finding in
            let (text, place) = (FindingText(finding), finding.place)
            let cell = [place.sheet ?? "fichier", place.range ?? place.cell].compactMap(\.self).joined(separator: " ")
            return "\(campus), \(cell)\u{A0}: \(text.sentence) \(text.hint)"
        }
        let left = points.count - mostPoints
        let others = FrenchPhrase.plainCount(left, "autre point", "autres points")
        return points.prefix(mostPoints) + (left > 0 ? ["\(campus)\u{A0}: \(others), que la mission vous dira."] : [])
    }

    /// Points of a grid: who has more of them has one cause to find, and nobody reads on.
    private static let mostPoints = 20
}
