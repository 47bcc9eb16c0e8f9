import Office
import Words

/// What a cell of a form takes, and what people are told there: an input rule without its cells.
///
/// A guard is made once and shared by the cells of its column: two of them are the same when they were made together.
struct Guard: Hashable {
    private final class Kept: Sendable {
        let accepts: InputRule.Acceptance
        let title: String
        let help: String
        let alert: InputRule.Alert

        init(_ accepts: InputRule.Acceptance, _ title: String, _ help: String, _ alert: InputRule.Alert) {
            self.accepts = accepts
            self.title = FrenchTypography.polished(title)
            self.help = FrenchTypography.polished(help)
            self.alert = alert
        }
    }

    private let kept: Kept

    private init(_ accepts: InputRule.Acceptance, _ title: String, _ help: String, _ alert: InputRule.Alert) {
        kept = Kept(accepts, title, help, alert)
    }

    static func == (left: Guard, right: Guard) -> Bool { left.kept === right.kept }

    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(kept)) }

    /// Whatever people type, with a word of help.
    static func anything(_ title: String, _ help: String) -> Guard { Guard(.anything, title, help, .none) }

    /// A value of the list and nothing else; nil without a list to choose from.
    static func choice(_ list: SheetRange?, _ title: String, _ help: String, refusal: String) -> Guard? {
        list.map { Guard(.list($0), title, help, .stop(message(title, refusal))) }
    }

    /// A value of the list, which people may leave; nil without a list.
    static func suggestion(_ list: SheetRange?, _ title: String, _ help: String, doubt: String? = nil) -> Guard? {
        list.map { Guard(.list($0), title, help, doubt.map { .warning(message(title, $0)) } ?? .none) }
    }

    static func whole(_ bounds: InputRule.Bounds<Int>, _ title: String, _ help: String, refusal: String) -> Guard {
        Guard(.whole(bounds), title, help, .stop(message(title, refusal)))
    }

    static func figure(_ bounds: InputRule.Bounds<Double>, _ title: String, _ help: String, refusal: String) -> Guard {
        Guard(.decimal(bounds), title, help, .stop(message(title, refusal)))
    }

    static func length(_ length: Int, _ title: String, _ help: String, refusal: String) -> Guard {
        Guard(.length(.exactly(length)), title, help, .stop(message(title, refusal)))
    }

    /// A day of a period; a doubt lets people keep another one.
    static func date(_ period: ClosedRange<CalendarDate>, _ title: String, _ help: String, doubt: String? = nil)
        -> Guard
    {
        let bounds = InputRule.Bounds.between(period.lowerBound, period.upperBound)
        let days = [period.lowerBound, period.upperBound].map(FrenchFormat.shortDate)
        let refusal = "Saisir une date JJ/MM/AAAA, entre le \(days[0]) et le \(days[1])."
        let alert = doubt.map { InputRule.Alert.warning(message(title, $0)) } ?? .stop(message(title, refusal))
        return Guard(.date(bounds), title, help, alert)
    }

    private static func message(_ title: String, _ text: String) -> InputRule.Message {
        InputRule.Message(FrenchTypography.polished(title), FrenchTypography.polished(text))
    }

    /// The rule on some cells, with what experience tells of them as far as there is room for it.
    func rule(on ranges: [CellRange], recalling experience: String?) -> InputRule {
        var text = kept.help
        if let experience, text.utf16.count + 1 + experience.utf16.count <= InputRule.Message.longestHelp {
            text += " " + experience
        }
        let help = InputRule.Message(kept.title, text)
        return InputRule(on: ranges, accepts: kept.accepts, help: help, alert: kept.alert)
    }

    /// Whether the form may hold a value there: what was typed in another year may be out of the bounds of this one, and
    /// a program does not judge a value that stands already. A day that the check took is true, however long ago.
    func admits(_ content: CellContent) -> Bool {
        guard case .stop = kept.alert else { return true }
        return switch (kept.accepts, content) {
        case (.whole(let bounds), .number(let number)): Int(exactly: number).map { Self.lies($0, in: bounds) } ?? false
        case (.decimal(let bounds), .number(let number)): Self.lies(number, in: bounds)
        case (.length(let bounds), .text(let text)): Self.lies(text.utf16.count, in: bounds)
        case (.anything, _), (.list, _), (.date, .date), (_, .empty): true
        case (.whole, _), (.decimal, _), (.date, _), (.length, _): false
        }
    }

    private static func lies<Value: Comparable>(_ value: Value, in bounds: InputRule.Bounds<Value>) -> Bool {
        switch bounds {
        case .between(let lower, let upper): lower <= value && value <= upper
        case .atLeast(let lower): lower <= value
        case .exactly(let only): value == only
        }
    }
}
