import Words

/// The rules of all sheets, as the document lists them before its sheets (OpenDocument 1.2 part 1, §9.4).
struct ODSInputRules {
    private(set) var count = 0
    private var writer = XMLWriter()

    /// Rules of a sheet; the first of them gets the number that is returned.
    mutating func add(_ rules: [InputRule], of sheet: String) -> Int {
        let first = count + 1
        for rule in rules { write(rule, sheet) }
        return first
    }

    static func name(_ number: Int) -> String { "val\(number)" }

    /// The whole list; nothing when there are no rules.
    var bytes: [UInt8] {
        guard count > 0 else { return [] }
        var list = XMLWriter()
        list.open("table:content-validations")
        list.append(markup: writer.bytes)
        list.close("table:content-validations")
        return list.bytes
    }

    private mutating func write(_ rule: InputRule, _ sheet: String) {
        count += 1
        let (condition, isList) = Self.condition(rule.accepts)
        var attributes = [("table:name", Self.name(count))]
        if let condition { attributes.append(("table:condition", "of:" + condition)) }
        attributes.append(("table:allow-empty-cell", "true"))
        if isList { attributes.append(("table:display-list", "unsorted")) }
        if let cell = rule.ranges.first?.first {
            attributes.append(("table:base-cell-address", "\(SheetRange.quoted(sheet)).\(cell)"))
        }
        writer.open("table:content-validation", attributes)
        if let help = rule.help { write(help, "table:help-message", [], InputRule.Message.longestHelp) }
        switch rule.alert {
        // LibreOffice refuses by itself what no alert is said for.
        case .none where condition == nil: break
        case .none:
            let attributes = [("table:message-type", "stop"), ("table:display", "false")]
            writer.open("table:error-message", attributes, closed: true)
        case .warning(let message): alert(message, "warning")
        case .stop(let message): alert(message, "stop")
        }
        writer.close("table:content-validation")
    }

    private mutating func alert(_ message: InputRule.Message, _ kind: String) {
        write(message, "table:error-message", [("table:message-type", kind)], InputRule.Message.longestAlert)
    }

    private mutating func write(
        _ message: InputRule.Message,
        _ element: String,
        _ attributes: [(name: String, value: String)],
        _ length: Int
    ) {
        let title = [("table:title", message.title.cut(to: InputRule.Message.longestTitle))]
        writer.open(element, attributes + title + [("table:display", "true")])
        ODSNote.write([message.text.cut(to: length)], to: &writer)
        writer.close(element)
    }

    /// What must hold of the cell (OpenFormula's `of:` namespace; bounds are set apart by a comma there).
    private static func condition(_ accepts: InputRule.Acceptance) -> (String?, isList: Bool) {
        switch accepts {
        case .anything: (nil, false)
        case .list(let range): ("cell-content-is-in-list([\(range.openDocument)])", true)
        case .whole(let bounds): ("cell-content-is-whole-number() and " + value(bounds) { "\($0)" }, false)
        case .decimal(let bounds):
            ("cell-content-is-decimal-number() and " + value(bounds) { XMLWriter.text(of: $0) }, false)
        case .date(let bounds): ("cell-content-is-date() and " + value(bounds) { "\($0.serial)" }, false)
        case .length(let bounds): (length(bounds), false)
        }
    }

    private static func value<Value>(_ bounds: InputRule.Bounds<Value>, _ text: (Value) -> String) -> String {
        switch bounds {
        case .between(let low, let high): "cell-content-is-between(\(text(low)),\(text(high)))"
        case .atLeast(let low): "cell-content()>=\(text(low))"
        case .exactly(let value): "cell-content()=\(text(value))"
        }
    }

    private static func length(_ bounds: InputRule.Bounds<Int>) -> String {
        switch bounds {
        case .between(let low, let high): "cell-content-text-length-is-between(\(low),\(high))"
        case .atLeast(let low): "cell-content-text-length()>=\(low)"
        case .exactly(let length): "cell-content-text-length()=\(length)"
        }
    }
}
