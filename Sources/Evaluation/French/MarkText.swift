import Words

/// What a report says of the other campuses (*repères de cohorte*): medians and quartiles, never a rank, never a name.
package enum MarkText {
    /// What the marks of a report are, for its reading keys.
    package static func key(of marks: CampusMarks) -> String {
        let (all, sector) = (marks.everybody.count, marks.sector.count)
        guard all >= Cohort.fewest else {
            return "Moins de cinq campus sont recevables : effectif insuffisant, aucun repère n’est donné."
        }
        let own =
            sector < Cohort.fewest
            ? "La filière du campus en compte moins de cinq : effectif insuffisant."
            : "La filière du campus en compte \(sector)."
        return
            "Médiane et quartiles des \(all) campus recevables de la campagne : la moitié d’entre eux se trouve entre les "
            + "deux quartiles. \(own) Rien n’est dit de moins de cinq campus, et aucun n’est classé."
    }

    /// `Médiane du domaine D1 : 2 ; médiane des 12 campus recevables : 2,5 (quartiles 2 à 3)`; nil without marks.
    package static func caption(of chapter: DomainChapter) -> String? {
        guard let mark = chapter.marks.first else { return nil }
        let own = mark.median.map { FrenchFormat.number($0) } ?? "aucune"
        let others = mark.others.everybody
        return "Médiane du domaine \(chapter.domain.code) : \(own) ; médiane des \(others.count) campus recevables : "
            + spread(of: others, quartiles: "quartiles ") { FrenchFormat.number($0) }
    }

    /// `C1 Connaissance du territoire`, `Domaine D1`: what a row is about.
    package static func name(of mark: ProfileMark) -> String {
        let parts = "\(mark.code)".split(separator: ".").dropFirst()
        return parts.isEmpty ? "Domaine \(mark.code)" : "\(parts.joined(separator: ".")) \(mark.title)"
    }

    /// `2,5 (2 à 3) ; 12 campus`: a cell on campuses.
    package static func cell(_ mark: CohortMark?) -> String {
        guard let mark else { return "effectif insuffisant" }
        return spread(of: mark) { FrenchFormat.number($0) } + " ; \(mark.count) campus"
    }

    /// `Médiane de 11 campus : 26,3 % (21,0 à 36,2) ; de 5 de la filière : 24,0 % (20,0 à 30,0)`; nil without marks.
    package static func note(on reading: IndicatorReading) -> String? {
        guard let marks = reading.marks else { return nil }
        func figures(_ mark: CohortMark) -> String {
            spread(of: mark, unit: reading.indicator.unit == "%" ? "\u{202F}%" : "") {
                FigureText.figure($0, of: reading.indicator)
            }
        }
        let sector = marks.sector.map { " ; de \($0.count) de la filière : \(figures($0))" } ?? ""
        return "Médiane de \(marks.everybody.count) campus : \(figures(marks.everybody))\(sector)"
    }

    /// `2,5 (2 à 3)`.
    private static func spread(
        of mark: CohortMark,
        quartiles word: String = "",
        unit: String = "",
        _ figure: (Double) -> String
    ) -> String {
        let quartiles = mark.quartiles
        return "\(figure(quartiles.median))\(unit) (\(word)\(figure(quartiles.first)) à \(figure(quartiles.third)))"
    }
}
