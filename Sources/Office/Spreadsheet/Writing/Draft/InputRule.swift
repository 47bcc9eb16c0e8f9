package import Words

/// What may be typed into some cells, and what people are told about it.
package struct InputRule: Hashable, Sendable {
    package let ranges: [CellRange]
    package let accepts: Acceptance
    /// Shown while the cell is chosen.
    package let help: Message?
    package let alert: Alert

    package init(
        on ranges: [CellRange],
        accepts: Acceptance = .anything,
        help: Message? = nil,
        alert: Alert = .none
    ) {
        self.ranges = ranges
        self.accepts = accepts
        self.help = help
        self.alert = alert
    }

    /// What may be typed; an empty cell is always right.
    package enum Acceptance: Hashable, Sendable {
        case anything
        /// One of the values that these cells hold.
        case list(SheetRange)
        case whole(Bounds<Int>)
        case decimal(Bounds<Double>)
        case date(Bounds<CalendarDate>)
        /// Text of so many characters.
        case length(Bounds<Int>)
    }

    /// How far a value may go.
    package enum Bounds<Value: Hashable & Sendable>: Hashable, Sendable {
        case between(Value, Value)
        case atLeast(Value)
        case exactly(Value)
    }

    /// A title and a sentence. Excel holds 32 letters of title, 255 of help and 225 of alert: more is cut.
    package struct Message: Hashable, Sendable {
        package let title: String
        package let text: String

        package init(_ title: String, _ text: String) {
            self.title = title
            self.text = text
        }

        static let longestTitle = 32
        /// Letters of help that Excel shows.
        package static let longestHelp = 255
        static let longestAlert = 225
    }

    /// What happens when something else is typed.
    package enum Alert: Hashable, Sendable {
        /// Nothing: the rule only offers.
        case none
        /// People may keep what they typed.
        case warning(Message)
        /// They may not.
        case stop(Message)
    }
}

extension String {
    /// The text as Excel can hold it, counted as it counts.
    func cut(to length: Int) -> String {
        guard utf8.count > length, utf16.count > length else { return self }
        var rest = length
        return String(
            prefix { character in
                rest -= character.utf16.count
                return rest >= 0
            }
        )
    }
}
