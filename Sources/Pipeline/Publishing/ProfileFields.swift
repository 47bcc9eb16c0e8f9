internal import Evaluation
internal import Office
import Words

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
        .number("complétude", "part des références renseignées, en points", "98,3") {
            $0.completeness?.rounded(decimals: 1)
        },
    ]

    /// What a standard may be rated.
    static let ratings =
        Level.allCases.map { LevelText.word(of: .rated($0)) } + [
            LevelText.word(of: .notConcerned), LevelText.word(of: nil),
        ]

    /// Stacked bars: one per domain, one colour per level; an empty share draws nothing.
    static func chart(of chapters: [DomainChapter]) -> ChartData {
        let levels = Level.allCases.map { level in shares(chapters) { $0.count(at: level) } }
        let others = [shares(chapters, \.notConcernedCount), shares(chapters, \.unratedCount)]
        return ChartData(
            categories: chapters.map { "\($0.domain.code)" },
            series: zip(ratings, levels + others).map { ChartSeries(name: $0, values: $1) },
            alternativeText: ChartText.alternative(of: chapters)
        )
    }

    private static func shares(_ chapters: [DomainChapter], _ count: (Profile) -> Int) -> [Double?] {
        chapters.map { chapter in
            let count = count(chapter.profile)
            return count == 0 ? nil : Double(count)
        }
    }
}
