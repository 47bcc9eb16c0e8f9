import Words

/// The charts of documents in words, for who cannot see them.
package enum ChartText {
    /// `Répartition des niveaux par domaine. D0 : 2 au niveau 1, 7 au niveau 2. D1 : …`
    package static func alternative(of chapters: [DomainChapter]) -> String {
        "Barres empilées, une par domaine." + chapters.map { " " + sentence(on: $0) }.joined()
    }

    private static func sentence(on chapter: DomainChapter) -> String {
        let profile = chapter.profile
        var parts = Level.allCases.compactMap { level in
            profile.count(at: level) == 0 ? nil : "\(profile.count(at: level)) au \(LevelText.text(of: level))"
        }
        if profile.notConcernedCount > 0 { parts.append("\(profile.notConcernedCount) NC") }
        if profile.unratedCount > 0 { parts.append("\(profile.unratedCount) sans réponse") }
        return "\(chapter.domain.code)\u{A0}: \(parts.isEmpty ? "aucune référence" : parts.joined(separator: ", "))."
    }

    /// `Barres groupées, une par année. D0.C1.R1.I1 : 78,7 %, non renseigné, 81 %.`
    package static func alternative(of readings: [IndicatorReading]) -> String {
        "Barres groupées, une par année, de N-2 à N."
            + readings.map { reading in
                let years = reading.years.map { value in
                    value.map { FigureText.figure($0, of: reading.indicator) + "\u{202F}%" } ?? "non renseigné"
                }
                return " \(reading.indicator.code)\u{A0}: \(years.joined(separator: ", "))."
            }.joined()
    }

    /// `Deux points par domaine, sur une échelle de 1 à 4. D0 : 2,5 pour le campus, 2,3 pour l’expert.`
    package static func alternative(of readings: [DomainReading]) -> String {
        "Deux points par domaine, sur une échelle de 1 à 4."
            + readings.map { reading in
                guard let own = reading.ownMean, let external = reading.externalMean else {
                    return " \(reading.domain.code)\u{A0}: rien à comparer."
                }
                let values = [own, external].map { FrenchFormat.number($0, .atMost(1)) }
                return " \(reading.domain.code)\u{A0}: \(values[0]) pour le campus, \(values[1]) pour l’expert."
            }.joined()
    }
}
