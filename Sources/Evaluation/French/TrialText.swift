/// What another edition would make of a campaign, in words.
package enum TrialText {
    /// The title of the campuses whose level moves so.
    package static func title(of move: CampusTrial.Move) -> String {
        switch move {
        case .raised: "Gagnent un niveau ou plus"
        case .kept: "Gardent leur niveau, le seuil change"
        case .lowered: "Perdent un niveau ou plus"
        }
    }

    /// `monte`, `inchangé`, `baisse`: in the column of a table.
    package static func word(for move: CampusTrial.Move) -> String {
        switch move {
        case .raised: "monte"
        case .kept: "inchangé"
        case .lowered: "baisse"
        }
    }

    /// The thresholds that change; nil when none does.
    package static func thresholds(from before: Thresholds, to after: Thresholds) -> String? {
        let changes = [
            ("initial", before.initial, after.initial), ("à mi-parcours", before.midTerm, after.midTerm),
            ("de renouvellement", before.renewal, after.renewal),
        ].filter { $0.1 != $0.2 }
        guard !changes.isEmpty else { return nil }
        return "Seuils : "
            + changes.map { "\($0.0), \($0.1.rawValue) → \($0.2.rawValue)" }.joined(separator: " ; ") + "."
    }

    /// `seuil de la demande (3) : non atteint → atteint (2)`; empty where nothing changes.
    package static func threshold(of campus: CampusTrial) -> String {
        guard let before = campus.before.threshold, let after = campus.after.threshold,
            campus.before.meetsThreshold != campus.after.meetsThreshold
        else { return "" }
        let outcomes = [campus.before, campus.after].map { LevelText.text(ofOutcome: $0.meetsThreshold) }
        let change = before == after ? "\(before.rawValue)" : "\(before.rawValue) → \(after.rawValue)"
        return "seuil \(change) : \(outcomes[0]) → \(outcomes[1])"
    }

    /// What holds the campus back, or no longer does.
    package static func anchors(of campus: CampusTrial) -> String {
        guard let first = campus.anchors.first else { return "" }
        let names = campus.anchors.map { anchor in
            "\(anchor.code) (\(anchor.rating == nil ? "à redonner" : LevelText.word(of: anchor.rating).lowercased()))"
        }
        return (first.holdsBack ? "Ancres qui le retiennent : " : "Ancres qui ne le retiennent plus : ")
            + names.joined(separator: ", ") + "."
    }
}
