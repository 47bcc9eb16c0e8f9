/// A maturity level (*niveau*), 1 to 4: the staircase of the referential.
package enum Level: Int, CaseIterable, Codable, Comparable, Sendable {
    case initiated = 1
    case structured
    case achieved
    case recognized

    package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
}

/// What a campus answers for one standard: a level, or *NC* (non concerné).
package enum Rating: Hashable, Sendable {
    case rated(Level)
    case notConcerned

    /// The level, or nil when the campus declares itself not concerned.
    package var level: Level? {
        switch self {
        case .rated(let level): level
        case .notConcerned: nil
        }
    }
}

extension Rating: Codable {
    /// Reads a level as a number, or « NC ».
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        // Nearly every answer is a level, and a failed reading costs far more than the other.
        if let level = try? container.decode(Level.self) {
            self = .rated(level)
        } else if try container.decode(String.self) == Self.notConcernedWord {
            self = .notConcerned
        } else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "neither a level nor NC")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .rated(let level): try container.encode(level)
        case .notConcerned: try container.encode(Self.notConcernedWord)
        }
    }

    /// What a campus types, and what documents for machines say.
    private static let notConcernedWord = "NC"
}
