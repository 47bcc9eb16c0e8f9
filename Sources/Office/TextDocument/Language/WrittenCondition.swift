import Words

/// A condition as somebody typed it; names are not looked up yet.
indirect enum WrittenCondition: Hashable {
    case holds(WrittenPath)
    case isEmpty(WrittenPath)
    case comparison(WrittenOperand, Comparison, WrittenOperand)
    case not(WrittenCondition)
    case all([WrittenCondition])
    case any([WrittenCondition])

    /// Reads what follows `si`: `ou` binds less than `et`, which binds less than `non`.
    init(_ text: String) throws(TagMistake) {
        var reader = ConditionReader(tokens: try ConditionToken.tokens(of: text))
        self = try reader.condition()
    }
}

/// One side of a comparison.
enum WrittenOperand: Hashable {
    case path(WrittenPath)
    case text(String)
    case number(Double)
    case boolean(Bool)
}

/// How two values are compared.
enum Comparison: String, Hashable, Sendable {
    case equal = "=", different = "≠", less = "<", greater = ">", atMost = "≤", atLeast = "≥"
}

/// The pieces of a condition.
enum ConditionToken: Hashable {
    case word(String)
    case text(String)
    case number(Double)
    case comparison(Comparison)

    static func tokens(of text: String) throws(TagMistake) -> [ConditionToken] {
        var tokens: [ConditionToken] = []
        var rest = text[...]
        while let first = rest.first {
            if first.isWhitespace {
                rest.removeFirst()
            } else if let quote = closingQuote(of: first) {
                rest.removeFirst()
                guard let end = rest.firstIndex(where: { quote.contains($0) }) else {
                    throw TagMistake(.malformedCondition)
                }
                tokens.append(.text(String(rest[..<end]).trimmed))
                rest = rest[rest.index(after: end)...]
            } else if let (comparison, length) = Self.comparison(rest) {
                tokens.append(.comparison(comparison))
                rest = rest.dropFirst(length)
            } else {
                let end = rest.firstIndex { $0.isWhitespace || "=<>≠≤≥«»\"“”".contains($0) } ?? rest.endIndex
                guard end > rest.startIndex else { throw TagMistake(.malformedCondition) }
                let word = String(rest[..<end])
                tokens.append(number(word).map { .number($0) } ?? .word(word))
                rest = rest[end...]
            }
        }
        return tokens
    }

    private static func closingQuote(of character: Character) -> String? {
        "\"“”«".contains(character) ? "\"“”»" : nil
    }

    private static func comparison(_ text: Substring) -> (Comparison, Int)? {
        let pairs: [(String, Comparison)] = [
            ("<=", .atMost), (">=", .atLeast), ("<>", .different), ("=", .equal), ("≠", .different), ("<", .less),
            (">", .greater), ("≤", .atMost), ("≥", .atLeast),
        ]
        return pairs.first { text.hasPrefix($0.0) }.map { ($0.1, $0.0.count) }
    }

    private static func number(_ word: String) -> Double? {
        guard word.first?.isNumber == true || word.first == "-" else { return nil }
        return Double(String(word.map { $0 == "," ? "." : $0 }))
    }
}

/// Reads tokens by descent, one function for each degree of binding.
private struct ConditionReader {
    let tokens: [ConditionToken]
    var position = 0

    private static let keywords: Set<String> = ["et", "ou", "non", "vide", "est"]

    mutating func condition() throws(TagMistake) -> WrittenCondition {
        let condition = try alternatives()
        guard position == tokens.count else { throw TagMistake(.malformedCondition) }
        return condition
    }

    private mutating func alternatives() throws(TagMistake) -> WrittenCondition {
        var branches = [try conjunction()]
        while take("ou") { branches.append(try conjunction()) }
        return branches.count == 1 ? branches[0] : .any(branches)
    }

    private mutating func conjunction() throws(TagMistake) -> WrittenCondition {
        var branches = [try negation()]
        while take("et") { branches.append(try negation()) }
        return branches.count == 1 ? branches[0] : .all(branches)
    }

    private mutating func negation() throws(TagMistake) -> WrittenCondition {
        if take("non") {
            guard !take("non") else { throw TagMistake(.malformedCondition) }
            return .not(try affirmation())
        }
        return try affirmation()
    }

    private mutating func affirmation() throws(TagMistake) -> WrittenCondition {
        if take("vide") { return .isEmpty(try path()) }
        return try comparison()
    }

    private mutating func comparison() throws(TagMistake) -> WrittenCondition {
        let left = try operand()
        if position < tokens.count, case .comparison(let comparison) = tokens[position] {
            position += 1
            return .comparison(left, comparison, try operand(afterComparison: true))
        }
        guard case .path(let path) = left else { throw TagMistake(.malformedCondition) }
        if take("est") {
            let negated = take("non")
            guard take("vide") else { throw TagMistake(.malformedCondition) }
            return negated ? .not(.isEmpty(path)) : .isEmpty(path)
        }
        return take("vide") ? .isEmpty(path) : .holds(path)
    }

    private mutating func operand(afterComparison: Bool = false) throws(TagMistake) -> WrittenOperand {
        guard position < tokens.count else { throw TagMistake(.malformedCondition) }
        switch tokens[position] {
        case .text(let text):
            position += 1
            return .text(text)
        case .number(let number):
            position += 1
            return .number(number)
        case .comparison:
            throw TagMistake(.malformedCondition)
        case .word:
            if afterComparison, take("oui") { return .boolean(true) }
            if afterComparison, take("non") { return .boolean(false) }
            return .path(try path())
        }
    }

    /// Words that follow one another are one name: `{si plan.date limite < fin}`.
    private mutating func path() throws(TagMistake) -> WrittenPath {
        var words: [String] = []
        while position < tokens.count {
            guard case .word(let word) = tokens[position], !Self.keywords.contains(Folded(word).description) else {
                break
            }
            words.append(word)
            position += 1
        }
        guard let path = WrittenPath(words.joined(separator: " ")) else { throw TagMistake(.malformedCondition) }
        return path
    }

    private mutating func take(_ keyword: String) -> Bool {
        guard position < tokens.count, case .word(let word) = tokens[position], Folded(word).description == keyword
        else {
            return false
        }
        position += 1
        return true
    }
}
