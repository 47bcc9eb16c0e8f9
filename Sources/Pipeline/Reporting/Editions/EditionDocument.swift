package import Evaluation

/// What changes from one edition of the referential to the next, for a program.
package struct EditionDocument: Encodable {
    private let schemaVersion = 1
    private let earlier: String
    private let current: String
    private let equal: Bool
    private let changes: [Change]
    private let strangers: [ReferentialCode]

    private struct Change: Encodable {
        let kind: String
        let earlier: [ReferentialCode]
        let current: [ReferentialCode]
        let title: String
        let mustBeGivenAgain: Bool
        let givenAgain: [ReferentialCode]
        let reason: String
        let edits: [Edit]
    }

    private struct Edit: Encodable {
        let trait: String
        let before: String
        let after: String
    }

    package init(of difference: EditionDifference) {
        earlier = difference.earlier.version
        current = difference.current.version
        equal = difference.isEmpty
        changes = difference.changes.map { change in
            Change(
                kind: change.kind.rawValue,
                earlier: change.earlier,
                current: change.current,
                title: change.title,
                mustBeGivenAgain: !change.givenAgain.isEmpty,
                givenAgain: change.givenAgain,
                reason: change.reason,
                edits: change.edits.map { Edit(trait: $0.trait.key, before: $0.before, after: $0.after) }
            )
        }
        strangers = difference.strangers
    }

    package var json: [UInt8] { JSONDocument.bytes(of: self) }
}

extension EditionChange.Trait {
    /// Its name for a program.
    fileprivate var key: String {
        switch self {
        case .title: "title"
        case .criteria: "criteria"
        case .evidence: "evidence"
        case .anchor: "anchor"
        case .level(let level): "level\(level.rawValue)"
        case .formula: "formula"
        case .unit: "unit"
        case .kind: "kind"
        case .minimum: "minimum"
        case .maximum: "maximum"
        case .obligation: "required"
        case .calculation: "calculation"
        case .sense: "sense"
        }
    }
}
