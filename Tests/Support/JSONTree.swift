internal import FoundationEssentials

/// Any JSON, to compare what is written with what is expected.
package enum JSONTree: Decodable, Equatable, Sendable {
    case null
    case flag(Bool)
    case number(Double)
    case text(String)
    case list([JSONTree])
    case object([String: JSONTree])

    package init(_ bytes: [UInt8]) throws {
        self = try JSONDecoder().decode(JSONTree.self, from: Data(bytes))
    }

    package init(contentsOf path: String) throws {
        self = try JSONDecoder().decode(JSONTree.self, from: Data(contentsOf: URL(filePath: path)))
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self =
            if container.decodeNil() { .null } else if let value = try? container.decode(Bool.self) {
                .flag(value)
            } else if let value = try? container.decode(Double.self) {
                .number(value)
            } else if let value = try? container.decode(String.self) {
                .text(value)
            } else if let value = try? container.decode([JSONTree].self) { .list(value) } else {
                .object(try container.decode([String: JSONTree].self))
            }
    }

    /// What a name leads to, level by level; null when it leads nowhere.
    package subscript(path: String...) -> JSONTree {
        path.reduce(self) { tree, name in
            if case .object(let values) = tree { values[name] ?? .null } else { .null }
        }
    }

    package var number: Double? { if case .number(let value) = self { value } else { nil } }
    package var text: String? { if case .text(let value) = self { value } else { nil } }
    package var list: [JSONTree] { if case .list(let values) = self { values } else { [] } }

    /// Where this tree is not what is expected: numbers to 1e-9, and more names than expected may stand in an object.
    package func differences(from expected: JSONTree, at path: String = "") -> [String] {
        switch (self, expected) {
        case (.object(let own), .object(let others)):
            others.keys.sorted().flatMap { name in
                own[name]?.differences(from: others[name] ?? .null, at: "\(path).\(name)") ?? [
                    "\(path).\(name): missing"
                ]
            }
        case (.list(let own), .list(let others)) where own.count == others.count:
            zip(own, others).enumerated().flatMap { $1.0.differences(from: $1.1, at: "\(path)[\($0)]") }
        case (.number(let own), .number(let other)) where abs(own - other) <= 1e-9: []
        default: self == expected ? [] : ["\(path): \(self), expected \(expected)"]
        }
    }
}
