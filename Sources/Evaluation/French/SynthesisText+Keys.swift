import Words

/// How to read the tables of a synthesis, whatever the number of its experts.
extension SynthesisText {
    /// `l’expert`, `les deux experts`: those who say the same of so many anchors.
    static func everyone(_ unanimity: Unanimity, rating anchors: Int) -> String {
        switch unanimity {
        case .alone: "l’expert"
        case .both: "les deux experts"
        case .allWhoRate: "tous les experts qui \(FrenchPhrase.agreeing(with: anchors, "la", "les")) cotent"
        }
    }

    /// `l’expert`, `les experts`.
    package static func experts(_ count: Int) -> String { count == 1 ? "l’expert" : "les experts" }

    /// `de l’expert`, `des experts`.
    package static func ofExperts(_ count: Int) -> String { count == 1 ? "de l’expert" : "des experts" }

    /// « Lecture : cercle, le campus ; carré, l’expert A ; le trait, l’étendue… »: the drawings and the columns of the anchors.
    package static func anchorsKey(of synthesis: ExpertSynthesis) -> String {
        let count = synthesis.evaluations.count
        let drawn = (0..<Swift.min(count, marks.count)).map { "\(marks[$0]), l’expert \(letter($0))" }
        let rest = count > marks.count ? ["puis les mêmes signes dans le même ordre"] : []
        let threshold = synthesis.level.threshold == nil ? [] : ["pointillé, le seuil"]
        let figure = ["cercle, le campus"] + drawn + rest + ["le trait, l’étendue"] + threshold
        let spread =
            count > 1
            ? " Écart\u{A0}: entre les experts, à lever à partir de 2."
            : " Écart\u{A0}: un seul expert, rien à comparer."
        let order = count > 1 ? ", dans l’ordre des experts" : ""
        let evidence =
            count > ExpertSynthesis.mostInColumns
            ? "Preuves et constats\u{A0}: à l’examen par domaine."
            : "Preuves\u{A0}: suffisantes, partielles ou absentes\(order)\u{202F}; non vu\u{A0}: non examinée."
        return "Lecture\u{A0}: " + figure.joined(separator: "\u{202F}; ") + ".\(spread) \(evidence)"
    }

    /// What the rows of a domain hold.
    package static func domainsKey(of synthesis: ExpertSynthesis) -> String {
        let count = synthesis.evaluations.count
        let judges =
            count == 1 ? "avis de l’expert" : count == 2 ? "avis de A, puis de B" : "avis de A, puis des suivants"
        let statements =
            synthesis.tellsStatementsApart
            ? "Constats sous le tableau, sauf ce qui ne fait que confirmer la cotation\u{A0}: un écart qui n’y est pas repris est "
                + "sans constat."
            : "Constat\u{A0}: celui \(ofExperts(count)), sauf ce qui ne fait que confirmer la cotation, cité sous le tableau."
        return
            "Une ligne par référence. \(statements) Entre parenthèses\u{A0}: écart au campus. Preuves\u{A0}: \(judges). "
            + "Non vu\u{A0}: non examinée. ★\u{A0}: ancre. Carnet\u{A0}: ce qui a été écrit dans le carnet d’examen."
    }

    /// As `PositionStrip` draws them.
    private static let marks = ["carré", "triangle", "losange", "triangle renversé", "barre"]
}
