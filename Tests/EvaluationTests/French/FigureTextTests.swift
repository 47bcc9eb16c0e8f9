import Evaluation
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
