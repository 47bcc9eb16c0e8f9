/// The profile of a campus in words, for who cannot see its figure.
package enum ProfileText {
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
}
