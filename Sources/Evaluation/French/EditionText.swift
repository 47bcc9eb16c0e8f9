/// What changes from one edition of the referential to the next, in words.
package enum EditionText {
    /// The title of all changes of a kind.
    package static func title(of kind: EditionChange.Kind) -> String {
        switch kind {
        case .added: "Ajoutés"
        case .removed: "Abandonnés"
        case .renamed: "Renommés"
        case .merged: "Fusionnés"
        case .split: "Scindés"
        case .edited: "Modifiés"
        case .restarted: "À redonner"
        }
    }

    /// What an edition says of a code: `niveau 3`, `unité`.
    package static func name(of trait: EditionChange.Trait) -> String {
        switch trait {
        case .title: "intitulé"
        case .criteria: "critères"
        case .evidence: "preuves"
        case .anchor: "ancre"
        case .level(let level): LevelText.text(of: level)
        case .formula: "formule"
        case .unit: "unité"
        case .kind: "type"
        case .minimum: "minimum"
        case .maximum: "maximum"
        case .obligation: "obligatoire"
        case .calculation: "calcul"
        case .sense: "sens"
        }
    }

    /// `D2.C2.R5 → D2.C2.R4`; the code alone where it did not change.
    package static func path(of change: EditionChange) -> String {
        func names(_ codes: [ReferentialCode]) -> String { codes.map(\.description).joined(separator: " + ") }
        if change.earlier.isEmpty || change.earlier == change.current { return names(change.current) }
        return change.current.isEmpty ? names(change.earlier) : names(change.earlier) + " → " + names(change.current)
    }
}
