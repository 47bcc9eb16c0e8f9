internal import Evaluation
internal import Office
import Words

/// The small drawings of the documents of a campus, from figures that the same row gives in words.
enum DocumentFigures {
    /// *Échelle*: the level of a standard among the four; nil without one.
    static func scale(of standard: RatedStandard) -> Scene? {
        guard let level = standard.rating?.level, let title = DrawingText.scale(of: standard) else { return nil }
        return LevelScale(
            level: level.rawValue,
            threshold: standard.threshold?.rawValue,
            target: standard.target?.rawValue,
            earlier: standard.earlier?.level?.rawValue
        ).scene(titled: title)
    }

    /// *Bande*: the levels of a domain, field by field.
    static func band(of chapter: DomainChapter) -> Scene? {
        let standards = Dictionary(grouping: chapter.standards) { $0.standard.code.ancestor(.field) }
        let groups = chapter.domain.fields.map { field in (standards[field.code] ?? []).map(square) }
        return LevelBand(groups).scene(titled: DrawingText.band(of: chapter))
    }

    private static func square(of standard: RatedStandard) -> LevelBand.Square {
        let content: LevelBand.Square.Content =
            switch standard.rating {
            case .rated(let level): .level(level.rawValue)
            case .notConcerned: .notConcerned
            case nil: .absent
            }
        let isUnderlined = standard.standard.isAnchor && standard.rating != nil
        return LevelBand.Square(content, meetsThreshold: isUnderlined ? !standard.isUnderThreshold : nil)
    }

    /// *Courbe*: an indicator over the years; nil unless two of them can be compared.
    static func curve(of reading: IndicatorReading) -> Scene? {
        Sparkline(reading.years).scene(titled: DrawingText.curve(of: reading))
    }

    /// *Calendrier*: an action from its start to its end, within the years of its plan.
    static func calendar(of action: ScheduledAction) -> Scene? {
        guard let calendar = action.calendar, let title = DrawingText.calendar(of: action),
            let start = action.action.start.value, let deadline = action.action.deadline.value
        else { return nil }
        return TimelineStrip(
            from: start.dayNumber,
            to: deadline.dayNumber,
            progress: (action.action.progress.value ?? 0) / 100
        ).scene(over: TimelineStrip.Calendar(calendar), titled: title)
    }

    /// *Positions*: where the campus and its experts stand; nil when nobody gives a level.
    static func positions(own: Level?, experts: [Level?], threshold: Level?) -> Scene? {
        PositionStrip(
            own: own?.rawValue,
            others: experts.map { $0?.rawValue },
            threshold: threshold?.rawValue
        ).scene(titled: DrawingText.positions(own: own, experts: experts))
    }
}

extension TimelineStrip.Calendar {
    fileprivate init(_ calendar: PlanCalendar) {
        let years = calendar.years
        let first = CalendarDate(year: years.lowerBound, month: 1, day: 1)?.dayNumber ?? 0
        let last = CalendarDate(year: years.upperBound, month: 12, day: 31)?.dayNumber ?? first
        // A plan of centuries is a mistyped year: its ticks would be a grey bar.
        let ticks = years.count > 20 ? [] : years.dropFirst().compactMap { CalendarDate(year: $0, month: 1, day: 1) }
        self.init(from: first, to: last, ticks: ticks.map(\.dayNumber), today: calendar.deposit?.dayNumber)
    }
}
