import Words

extension PlanRenderer {
    /// Whether a condition holds; total: every value has an answer.
    mutating func holds(_ condition: PlanCondition) -> Bool {
        switch condition {
        case .holds(let reference): Self.isTrue(value(reference))
        case .isEmpty(let reference): Self.isEmpty(value(reference))
        case .leads(let step): leads(step)
        case .not(let inner): !holds(inner)
        case .all(let inner): inner.allSatisfy { holds($0) }
        case .any(let inner): inner.contains { holds($0) }
        case .comparison(let left, let comparison, let right):
            Self.compare(key(left), comparison, key(right))
        case .faulty: false
        }
    }

    private mutating func leads(_ step: ValueStep) -> Bool {
        let text = step.format.text(of: value(step.reference), declared: step.reference.kind)
        return text.flatMap(WebAddress.safe) != nil
    }

    private static func isTrue(_ value: TemplateValue) -> Bool {
        if case .boolean(let isTrue) = value { isTrue } else { !isEmpty(value) }
    }

    private static func isEmpty(_ value: TemplateValue) -> Bool {
        switch value {
        case .absent: true
        case .text(let text), .style(let text): text.isBlank
        case .list(let elements): elements.isEmpty
        case .chart(let data): data.categories.isEmpty || data.series.isEmpty
        case .number(let number): !number.isFinite
        case .richText(let text): text.isEmpty
        case .date, .boolean, .record, .picture, .drawing: false
        }
    }

    /// What two values are compared by.
    private enum Key: Equatable {
        case text(Folded)
        case number(Double)
        case boolean(Bool)
    }

    private mutating func key(_ operand: PlanCondition.Operand) -> Key? {
        switch operand {
        case .text(let text): .text(text)
        case .number(let number): .number(number)
        case .boolean(let isTrue): .boolean(isTrue)
        case .value(let reference):
            switch value(reference) {
            case .text(let text), .style(let text): .text(Folded(text))
            case .number(let number): .number(number)
            case .date(let day): .number(Double(day.dayNumber))
            case .boolean(let isTrue): .boolean(isTrue)
            case .absent, .chart, .richText, .picture, .drawing, .record, .list: nil
            }
        }
    }

    private static func compare(_ left: Key?, _ comparison: Comparison, _ right: Key?) -> Bool {
        guard let left, let right else { return comparison == .different }
        switch (comparison, left, right) {
        case (.equal, _, _): return left == right
        case (.different, _, _): return left != right
        case (.less, .number(let first), .number(let second)): return first < second
        case (.greater, .number(let first), .number(let second)): return first > second
        case (.atMost, .number(let first), .number(let second)): return first <= second
        case (.atLeast, .number(let first), .number(let second)): return first >= second
        default: return false
        }
    }
}
