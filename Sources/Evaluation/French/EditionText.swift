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

    /// ` – à redonner`, with the parts concerned when they are not all; empty when the answers go on, or when the kind says it.
    package static func mark(of change: EditionChange) -> String {
        guard !change.givenAgain.isEmpty, change.kind != .restarted else { return "" }
        if change.givenAgain == change.current { return " – à redonner" }
        return " – à redonner : " + change.givenAgain.map(\.description).joined(separator: ", ")
    }

    /// What is lost with codes that *Correspondance* names and that `edition` does not have.
    package static func strangers(_ codes: [ReferentialCode], to edition: String) -> String {
        let names = codes.map(\.description).joined(separator: ", ")
        return "La feuille Correspondance nomme des codes que \(edition) n’a pas : \(names)."
    }

    /// `D2.C2.R5 → D2.C2.R4`; the code alone where it did not change.
    package static func path(of change: EditionChange) -> String {
        func names(_ codes: [ReferentialCode]) -> String { codes.map(\.description).joined(separator: " + ") }
        if change.earlier.isEmpty || change.earlier == change.current { return names(change.current) }
        return change.current.isEmpty ? names(change.earlier) : names(change.earlier) + " → " + names(change.current)
    }
}
