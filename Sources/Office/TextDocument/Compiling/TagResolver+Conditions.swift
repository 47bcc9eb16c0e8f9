import Words

extension TagResolver {
    /// Looks up the names of a condition, and checks that what it compares can be compared.
    mutating func condition(_ written: WrittenCondition, _ raw: String) -> PlanCondition {
        switch written {
        case .holds(let path): return reference(path, raw).map { .holds($0) } ?? .faulty
        case .isEmpty(let path): return reference(path, raw).map { .isEmpty($0) } ?? .faulty
        case .not(let inner): return .not(condition(inner, raw))
        case .all(let inner): return .all(conditions(inner, raw))
        case .any(let inner): return .any(conditions(inner, raw))
        case .comparison(let left, let comparison, let right):
            guard let first = operand(left, raw), let second = operand(right, raw) else { return .faulty }
            let kinds = (first.kind, second.kind)
            let isOrdered = kinds.0 == .number || kinds.0 == .date
            let needsOrder = comparison != .equal && comparison != .different
            if kinds.0 != kinds.1 || kinds.0 == .list || needsOrder && !isOrdered {
                fault(.incomparable(Self.written(left), Self.written(right)), raw)
            }
            return .comparison(first.operand, comparison, second.operand)
        }
    }

    private mutating func conditions(_ written: [WrittenCondition], _ raw: String) -> [PlanCondition] {
        var conditions: [PlanCondition] = []
        for inner in written { conditions.append(condition(inner, raw)) }
        return conditions
    }

    private mutating func reference(_ path: WrittenPath, _ raw: String) -> ValueReference? {
        switch find(path, raw) {
        case .found(let reference, _): return reference
        case .fault(let kind): fault(kind, raw)
        case .unknowable: break
        }
        return nil
    }

    /// An operand with the kind it is compared as; `.list` stands for all that cannot be compared.
    private mutating func operand(
        _ written: WrittenOperand,
        _ raw: String
    ) -> (operand: PlanCondition.Operand, kind: TemplateField.Kind.Name)? {
        switch written {
        case .text(let text): return (.text(Folded(text)), .text)
        case .number(let number): return (.number(number), .number)
        case .boolean(let isTrue): return (.boolean(isTrue), .boolean)
        case .path(let path):
            guard let reference = reference(path, raw) else { return nil }
            switch reference.kind {
            case .text, .paragraphs, .style: return (.value(reference), .text)
            case .number, .date, .boolean: return (.value(reference), reference.kind)
            case .list, .record, .chart, .picture, .richText: return (.value(reference), .list)
            }
        }
    }

    private static func written(_ operand: WrittenOperand) -> String {
        switch operand {
        case .path(let path): path.description
        case .text(let text): "« \(text) »"
        case .number(let number): DecimalDigits(number).text(mark: ",")
        case .boolean(let isTrue): isTrue ? "oui" : "non"
        }
    }
}
