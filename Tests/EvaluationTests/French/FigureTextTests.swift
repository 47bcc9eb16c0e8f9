import Evaluation
import Support
import Testing

@Suite struct `A title within a sentence` {
    @Test(arguments: [
        ("Référent qualité", "référent qualité"), ("DDFPT", "DDFPT"), ("IA-IPR référent", "IA-IPR référent"),
        ("M. le directeur", "M. le directeur"), ("Chef d’établissement", "chef d’établissement"),
        ("À définir", "à définir"), ("Éco-délégué", "éco-délégué"), ("VÉ", "VÉ"), ("B2 écrit", "B2 écrit"),
        ("Lycée\u{A0}A", "lycée\u{A0}A"),
        ("", ""),
    ])
    func `begins with a small letter, unless it is an abbreviation`(title: String, within: String) {
        #expect(FigureText.inSentence(title) == within)
    }
}

@Suite struct `A figure in a sentence` {
    private func quantity(_ value: Double, _ unit: String) -> String {
        let indicator = Indicator(
            code: SampleReferential.code("D0.C1.R1.I1"),
            title: "Durée",
            formula: nil,
            unit: unit,
            kind: .decimal,
            minimum: nil,
            maximum: nil,
            isRequired: false,
            calculation: nil
        )
        return FigureText.quantity(value, of: indicator).replacing("\u{A0}", with: " ")
    }

    @Test(arguments: [
        (0.0, "semaines", "0 semaine"), (1, "semaines", "1 semaine"), (1.9, "heures", "1,9 heure"),
        (2, "heures", "2 heures"), (-1.5, "points", "−1,5 point"), (-2, "points", "−2 points"), (1, "mois", "1 mois"),
        (1, "ETP", "1 ETP"), (1, "années", "1 an"), (1, "jours par an", "1 jours par an"), (1, "kWh", "1 kWh"),
    ])
    func `has a unit that agrees with it`(value: Double, unit: String, text: String) {
        #expect(quantity(value, unit) == text)
    }
}
