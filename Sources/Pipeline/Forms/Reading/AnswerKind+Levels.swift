import Evaluation
import Office
import Words

extension AnswerKind where Value == Rating {
    /// 1, 2, 3, 4 or NC; « niv. 3 » and « 3/4 » are understood.
    static var rating: Self {
        AnswerKind { value, epoch in
            if case .text(let text) = value {
                let folded = Folded(text).description
                if folded == "nc" { return .value(.notConcerned) }
                switch folded.withoutMarks {
                case "nc", "n.c.", "n.c", "n/c", "nonconcerne", "nonconcernee", "ncnonconcerne", "ncnonconcernee":
                    return .converted(.notConcerned, shown: "NC")
                default: break
                }
            }
            return switch AnswerKind<Level>.level.parse(value, epoch) {
            case .value(let level): .value(.rated(level))
            case .converted(let level, let shown): .converted(.rated(level), shown: shown)
            case .empty: .empty
            case .unreadable(.notALevelNumber): .unreadable(.notALevel)
            case .unreadable(let reason): .unreadable(reason)
            }
        }
    }
}

extension AnswerKind where Value == Level {
    /// The level an expert gives: « non examiné » says the same as an empty cell.
    static var externalLevel: Self {
        AnswerKind { value, epoch in
            if case .text(let text) = value, ["nonexamine", "nonexaminee"].contains(Folded(text).description) {
                return .empty
            }
            return Self.level.parse(value, epoch)
        }
    }

    /// 1, 2, 3 or 4; « niv. 3 » and « 3/4 » are understood.
    static var level: Self {
        AnswerKind { value, epoch in
            switch value {
            case .number(let number, _):
                guard let level = Int(exactly: number).flatMap(Level.init(rawValue:)) else {
                    return .unreadable(.notALevelNumber)
                }
                return .value(level)
            case .text(let text):
                let folded = Folded(text).description
                if folded.isEmpty { return .empty }
                guard !TypedNumber.hasHyphen(text), let level = typedLevel(folded.withoutMarks) else {
                    return .unreadable(.notALevelNumber)
                }
                return .converted(level, shown: "\(level.rawValue)")
            case .date(let civil):
                let fraction = civil.serial(from: epoch) < firstTypedDay ? nil : fraction(of: civil)
                return .unreadable(fraction.map(Unreadable.dateOfFraction) ?? .madeByFormat(.date, wanted: .level))
            case .boolean: return .unreadable(.madeByFormat(.boolean, wanted: .level))
            case .duration: return .unreadable(.madeByFormat(.duration, wanted: .level))
            case .error: return .unreadable(.notALevelNumber)
            }
        }
    }

    /// A day numbered below is a level under a date format, which begins a calendar, and no day that « 3/4 » gave.
    private static var firstTypedDay: Double { 366 }

    /// « 3/4 », of which a spreadsheet made 3 April, or 4 March where months come first.
    private static func fraction(of day: CivilDateTime) -> String? {
        if (1...4).contains(day.day), day.month == 4 { return "\(day.day)/4" }
        return (1...4).contains(day.month) && day.day == 4 ? "\(day.month)/4" : nil
    }

    /// The level in a folded text: a number, alone or after « niveau », « niv. », « n° », out of 4, or before the name that forms
    /// give to that level.
    private static func typedLevel(_ folded: String) -> Level? {
        var body = folded[...]
        while let prefix = ["niveau", "niv.", "niv", "n.", "n°", "n"].first(where: body.hasPrefix) {
            body = body.dropFirst(prefix.count)
        }
        if let named = Level.allCases.first(where: { body == "\($0.rawValue)\(Folded(LevelText.name(of: $0)))" }) {
            return named
        }
        if let scale = ["/4", "sur4"].first(where: body.hasSuffix) { body = body.dropLast(scale.count) }
        guard let number = TypedNumber(String(body)), number.isBare else { return nil }
        return Int(exactly: number.value).flatMap(Level.init(rawValue:))
    }
}

extension String {
    /// Without the signs that people put around a level, « (3) », « Niveau : 3 », « NC (non concerné) », « [3] », « 3* », « 3. »,
    /// and the one that our forms show under a threshold, « 2 ▼ ».
    fileprivate var withoutMarks: String {
        let text = filter { !"():[]«»*▼".contains($0) }
        return text.hasSuffix(".") && !text.hasSuffix("n.c.") ? String(text.dropLast()) : text
    }
}
