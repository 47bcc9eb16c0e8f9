import Words

/// The small drawings of documents in words, for who cannot see them: at most 80 characters.
package enum DrawingText {
    /// `Niveau 2 sur 4, visé 3, seuil 3, 2 en 2017`.
    package static func scale(of standard: RatedStandard) -> String? {
        guard let level = standard.rating?.level else { return nil }
        let parts = [
            "Niveau \(level.rawValue) sur 4",
            standard.target.map { "visé \($0.rawValue)" },
            standard.threshold.map { "seuil \($0.rawValue)" },
            standard.earlier.flatMap { earlier in earlier.level.map { "\($0.rawValue) en \(earlier.campaign)" } },
        ]
        return short(parts.compactMap(\.self).joined(separator: ", "))
    }

    /// `D1, niveaux dans l’ordre des références : 2, 3, 2`.
    package static func band(of chapter: DomainChapter) -> String {
        let levels = chapter.standards.map { LevelText.sign(of: $0.rating) ?? "–" }
        return short(
            "\(chapter.domain.code), niveaux dans l’ordre des références\u{A0}: " + levels.joined(separator: ", ")
        )
    }

    /// `Évolution : 31,3 ; 34,6 ; 41,1`.
    package static func curve(of reading: IndicatorReading) -> String {
        let years = reading.years.map { value in
            value.map { FigureText.figure($0, of: reading.indicator) } ?? "–"
        }
        return short("Évolution\u{A0}: " + years.joined(separator: "\u{202F}; "))
    }

    /// `Du 20/08/2018 au 31/08/2019, 15 %`; nil unless the action has both its ends.
    package static func calendar(of action: ScheduledAction) -> String? {
        guard let start = action.action.start.value, let deadline = action.action.deadline.value else { return nil }
        let progress = action.action.progress.value.map { ", \(FrenchFormat.number($0))\u{202F}%" } ?? ""
        return "Du \(FrenchFormat.shortDate(start)) au \(FrenchFormat.shortDate(deadline))\(progress)"
    }

    /// `Campus 2, expert A 1, expert B –`: experts in their order.
    package static func positions(own: Level?, experts: [Level?]) -> String {
        let levels = [("Campus", own)] + experts.enumerated().map { ("expert \(letter($0))", $1) }
        return short(levels.map { "\($0) \($1.map { "\($0.rawValue)" } ?? "–")" }.joined(separator: ", "))
    }

    /// `A`, `B`… then `27`: how a document calls the experts, in their order from 0.
    package static func letter(_ index: Int) -> String {
        guard (0..<26).contains(index), let letter = Unicode.Scalar(65 + index) else { return "\(index + 1)" }
        return String(Character(letter))
    }

    private static func short(_ text: String) -> String {
        text.count > longest ? text.prefix(longest - 1) + "…" : text
    }

    /// Characters: what readers of alternative texts ask.
    private static let longest = 80
}
