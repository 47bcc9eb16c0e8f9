import Words

/// A document for machines, built value by value: what is not known is written as null, and stays in its place.
enum JSONValue: Sendable {
    case null
    case flag(Bool)
    case integer(Int)
    case number(Double)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    static func integer(_ value: Int?) -> JSONValue { value.map { .integer($0) } ?? .null }
    static func number(_ value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }
    static func text(_ value: (some CustomStringConvertible)?) -> JSONValue { value.map { .text("\($0)") } ?? .null }

    static func texts(_ values: [String]) -> JSONValue { .list(values.map { .text($0) }) }

    /// An object with a value for each name.
    static func dictionary(_ pairs: some Sequence<(some CustomStringConvertible, JSONValue)>) -> JSONValue {
        .object(Dictionary(firstOf: pairs.map { ("\($0)", $1) }))
    }

    /// The same object with more values.
    func with(_ others: [String: JSONValue]) -> JSONValue {
        guard case .object(let values) = self else { return self }
        return .object(values.merging(others) { _, new in new })
    }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
    init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(Dictionary(firstOf: elements))
    }

    init(arrayLiteral elements: JSONValue...) {
        self = .list(elements)
    }
}

extension JSONValue: Encodable {
    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .flag(let value): try container.encode(value)
        case .integer(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .text(let value): try container.encode(value)
        case .list(let values): try container.encode(values)
        case .object(let values): try container.encode(values)
        }
    }
}
