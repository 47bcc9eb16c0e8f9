import Words

/// What may be typed into the cells of a worksheet (ECMA-376 part 1, §18.3.1.32 and §18.3.1.33).
struct XLSXInputRules {
    private let sheet: SheetDraft

    init(_ sheet: SheetDraft) { self.sheet = sheet }

    /// Ranges as one attribute writes them, as far as the sheet goes; nil when nothing is left of them.
    static func cells(_ ranges: [CellRange], in extent: CellRange) -> String? {
        let inside = ranges.compactMap { $0.intersection(with: extent)?.description }
        return inside.isEmpty ? nil : inside.joined(separator: " ")
    }

    func write(to writer: inout XMLWriter) {
        let extent = sheet.extent
        let placed = sheet.rules.compactMap { rule in
            Self.cells(rule.ranges, in: extent).map { (rule: rule, cells: $0) }
        }
        guard !placed.isEmpty else { return }
        writer.open("dataValidations", [("count", "\(placed.count)")])
        for (rule, cells) in placed { write(rule, cells, to: &writer) }
        writer.close("dataValidations")
    }

    private func write(_ rule: InputRule, _ cells: String, to writer: inout XMLWriter) {
        let (kind, comparison, values) = Self.condition(rule.accepts)
        let attributes = kind + comparison + [("allowBlank", "1")] + Self.alert(rule.alert) + Self.help(rule.help)
        writer.open("dataValidation", attributes + [("sqref", cells)], closed: values.isEmpty)
        guard !values.isEmpty else { return }
        for (rank, value) in values.enumerated() {
            writer.open("formula\(rank + 1)")
            writer.append(text: value)
            writer.close("formula\(rank + 1)")
        }
        writer.close("dataValidation")
    }

    private static func help(_ help: InputRule.Message?) -> [(name: String, value: String)] {
        guard let help else { return [] }
        return [
            ("showInputMessage", "1"),
            ("promptTitle", XLSXEscape.encode(help.title.cut(to: InputRule.Message.longestTitle))),
            ("prompt", XLSXEscape.encode(help.text.cut(to: InputRule.Message.longestHelp))),
        ]
    }

    private static func alert(_ alert: InputRule.Alert) -> [(name: String, value: String)] {
        let message: InputRule.Message
        var style: [(name: String, value: String)] = []
        switch alert {
        // Said although it is what is meant without it: openpyxl writes the contrary of what it does not find.
        case .none: return [("showErrorMessage", "0")]
        case .warning(let told):
            message = told
            style = [("errorStyle", "warning")]
        case .stop(let told): message = told
        }
        return style + [
            ("showErrorMessage", "1"),
            ("errorTitle", XLSXEscape.encode(message.title.cut(to: InputRule.Message.longestTitle))),
            ("error", XLSXEscape.encode(message.text.cut(to: InputRule.Message.longestAlert))),
        ]
    }

    /// The kind of value, how it is compared, and with what.
    private static func condition(
        _ accepts: InputRule.Acceptance
    ) -> (kind: [(name: String, value: String)], comparison: [(name: String, value: String)], values: [String]) {
        switch accepts {
        case .anything: ([], [], [])
        case .list(let range): ([("type", "list")], [], [range.description])
        case .whole(let bounds): compare("whole", bounds) { "\($0)" }
        case .decimal(let bounds): compare("decimal", bounds) { XMLWriter.text(of: $0) }
        case .date(let bounds): compare("date", bounds) { "\($0.serial)" }
        case .length(let bounds): compare("textLength", bounds) { "\($0)" }
        }
    }

    private static func compare<Value>(
        _ kind: String,
        _ bounds: InputRule.Bounds<Value>,
        _ text: (Value) -> String
    ) -> (kind: [(name: String, value: String)], comparison: [(name: String, value: String)], values: [String]) {
        switch bounds {
        // What is compared when nothing is said.
        case .between(let low, let high): ([("type", kind)], [], [text(low), text(high)])
        case .atLeast(let low): ([("type", kind)], [("operator", "greaterThanOrEqual")], [text(low)])
        case .exactly(let value): ([("type", kind)], [("operator", "equal")], [text(value)])
        }
    }
}
