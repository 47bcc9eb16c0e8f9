import Words

/// What came of an explanation typed in the list of findings that was sent back (*Anomalies*).
package enum ExplanationFact: Codable, Hashable, Sendable {
    /// It has a few letters, and explains nothing.
    case short
    /// It stands beside a finding that asks for none.
    case withoutQuestion(Severity)
    /// No finding stands beside it.
    case lost
    /// It stands in place of a sentence of ours, which nobody tells from one that was retouched.
    case overOurs
    /// It stands on a copy of the list, where another one of the same finding is read.
    case repeated(read: String)
    /// The list is that of the campaign of this name.
    case ofAnotherCampaign(String)
    /// The list has no headers any more.
    case withoutHeaders

    /// Whether the next list keeps its words, to be copied from there.
    var isKept: Bool { self == .lost || self == .overOurs }

    func text(typed value: String) -> FindingText {
        switch self {
        case .short:
            FindingText(
                "L’explication \(value) est trop courte pour clore la question : \(Finding.shortestExplanation) caractères au moins.",
                "Écrire une phrase, ou corriger la cellule."
            )
        case .withoutQuestion(let severity):
            FindingText(
                "L’explication \(value) est gardée, mais elle ne clôt rien : seule une question s’explique.",
                severity == .note
                    ? "Rien à corriger : une note ne demande rien." : "Corriger la cellule dont il est question."
            )
        case .lost:
            FindingText(
                "L’explication \(value) n’est pas lue : rien ne dit plus de quelle anomalie il s’agit.",
                "Recopier ce texte dans la nouvelle feuille Anomalies, à côté de l’anomalie."
            )
        case .overOurs:
            FindingText(
                "Le texte \(value) est à la place du nôtre : il n’est pas lu comme une explication.",
                "Recopier ce qui explique sous « Votre explication » de la nouvelle feuille Anomalies."
            )
        case .repeated(let read):
            FindingText(
                "L’explication \(value) n’est pas lue : celle de \(read), sur la même anomalie, l’est.",
                "Réunir les deux textes dans la feuille Anomalies."
            )
        case .ofAnotherCampaign(let name):
            FindingText(
                "Les explications de la feuille Anomalies répondent à la campagne \(FrenchFormat.quoted(name)) : elles ne sont pas lues.",
                "Expliquer dans la nouvelle feuille Anomalies ce qui vaut encore cette année."
            )
        case .withoutHeaders:
            FindingText(
                "La feuille Anomalies n’a plus ses en-têtes : aucune explication n’est lue.",
                "Recopier les explications dans la nouvelle feuille Anomalies, à côté de chaque anomalie."
            )
        }
    }
}
