import Words

/// A row of a table that is read as no answer.
package enum SkippedRow: String, Codable, Sendable {
    /// The headers once more, as for printing.
    case headers
    /// Sums, among the answers or under them.
    case total
    /// A count of other rows, or of some of them.
    case count
    /// The title of the answers below.
    case title
    /// A note or a source under the table.
    case footnote
    /// Words of lists and figures of nothing that is named, such as those of rows prepared and left unused.
    case unnamed

    func text(typed value: String) -> FindingText {
        switch self {
        case .headers:
            FindingText("La ligne répète les en-têtes du tableau ; elle n’est pas lue.", "Supprimer cette ligne.")
        case .total:
            FindingText(
                "La ligne de total n’est pas comptée parmi les réponses.",
                "Rien à corriger si c’est bien un total ; sinon, compléter la ligne."
            )
        case .count:
            FindingText(
                "La ligne \(value) en compte d’autres : elle n’est pas comptée parmi les réponses.",
                "Rien à corriger si c’est bien un décompte ; sinon, compléter la ligne."
            )
        case .title:
            FindingText(
                "La ligne \(value), où rien d’autre n’est rempli, n’est pas comptée parmi les réponses.",
                "Rien à corriger si c’est bien un titre ; sinon, compléter la ligne."
            )
        case .unnamed:
            FindingText(
                "La ligne, sous le tableau, ne dit pas de quoi elle parle : elle n’est pas lue.",
                "Rien à corriger si elle est en trop ; sinon, remplir sa première colonne."
            )
        case .footnote:
            FindingText(
                "La ligne \(value), sous le tableau, n’est pas comptée parmi les réponses.",
                "Rien à corriger si c’est bien une note ; sinon, compléter la ligne."
            )
        }
    }
}
