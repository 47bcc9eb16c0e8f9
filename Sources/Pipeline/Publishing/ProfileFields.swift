internal import Evaluation
internal import Office

/// How levels are spread: figures and the figure drawn from them.
enum ProfileFields {
    static let profile: [DocumentField<Profile>] = [
        .count("références", "nombre de références", "9") { $0.standardCount },
        .count("renseignées", "nombre de références cotées ou non concernées", "9") {
            $0.ratedCount + $0.notConcernedCount
        },
        .count("n1", "nombre de références au niveau 1", "1") { $0.count(at: .initiated) },
        .count("n2", "nombre de références au niveau 2", "5") { $0.count(at: .structured) },
        .count("n3", "nombre de références au niveau 3", "2") { $0.count(at: .achieved) },
        .count("n4", "nombre de références au niveau 4", "1") { $0.count(at: .recognized) },
        .count("nc", "nombre de références non concernées", "0") { $0.notConcernedCount },
        .count("vides", "nombre de références sans réponse", "0") { $0.unratedCount },
        .number("médiane", "niveau médian", "2,5") { $0.median },
        .number("complétude", "part des références renseignées, en points", "98,3") { $0.completeness },
    ]

    /// Stacked bars: one per domain, one colour per level; an empty share draws nothing.
    static func chart(of chapters: [DomainChapter]) -> ChartData {
        let levels = Level.allCases.map { level in
            ChartSeries(name: LevelText.word(of: .rated(level)), values: shares(chapters) { $0.count(at: level) })
        }
        return ChartData(
            categories: chapters.map { "\($0.domain.code)" },
            series: levels + [
                ChartSeries(name: LevelText.word(of: .notConcerned), values: shares(chapters, \.notConcernedCount)),
                ChartSeries(name: LevelText.word(of: nil), values: shares(chapters, \.unratedCount)),
            ],
            alternativeText: ProfileText.alternative(of: chapters)
        )
    }

    private static func shares(_ chapters: [DomainChapter], _ count: (Profile) -> Int) -> [Double?] {
        chapters.map { chapter in
            let count = count(chapter.profile)
            return count == 0 ? nil : Double(count)
        }
    }
}
