package import Evaluation
internal import Words

/// What changes from one edition of the referential to the next, as a page to read.
package struct EditionPage {
    private let difference: EditionDifference
    private let wrapping: Wrapping

    /// - Parameter width: that of the terminal; nil where lines are not bounded.
    package init(of difference: EditionDifference, width: Int?) {
        self.difference = difference
        wrapping = Wrapping(width: width)
    }

    /// Whether there is anything to tell.
    package var isEmpty: Bool { difference.isEmpty }

    package var lines: [String] {
        wrapping.paragraph(heading)
            + EditionChange.Kind.allCases.flatMap { kind -> [String] in
                let changes = difference.changes.filter { $0.kind == kind }
                guard !changes.isEmpty else { return [] }
                return ["", "\(EditionText.title(of: kind)) (\(changes.count))"] + changes.flatMap(lines)
            }
            + strangers
    }

    private var heading: String {
        let (old, new) = (difference.earlier.version, difference.current.version)
        let versions = old == new ? "édition \(new)" : "\(old) → \(new)"
        guard !difference.isEmpty else { return "Référentiel, \(versions) : aucune différence." }
        let count = FrenchPhrase.plainCount(difference.changes.count, "différence", "différences")
        return "Référentiel, \(versions) : \(count)."
    }

    private func lines(on change: EditionChange) -> [String] {
        wrapping.lines(
            of: "\(EditionText.path(of: change))  \(change.title)\(EditionText.mark(of: change))",
            first: "  ",
            rest: "      "
        )
            + (change.reason.isEmpty ? [] : wrapping.paragraph(change.reason, first: "      "))
            + change.edits.flatMap { edit in
                wrapping.paragraph(
                    "\(EditionText.name(of: edit.trait)) : \(text(edit.before)) → \(text(edit.after))",
                    first: "      "
                )
            }
    }

    private func text(_ text: String) -> String {
        text.isEmpty ? "rien" : FrenchFormat.quoted(text, limit: 400)
    }

    private var strangers: [String] {
        guard !difference.strangers.isEmpty else { return [] }
        let edition = "l’édition \(difference.earlier.version)"
        return [""] + wrapping.paragraph(EditionText.strangers(difference.strangers, to: edition))
    }
}
