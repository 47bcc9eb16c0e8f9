import Testing
import Words

struct FrenchPhraseTests {
    @Test(arguments: [
        ("Aix-Marseille", "d’Aix-Marseille"), ("Orléans-Tours", "d’Orléans-Tours"),
        ("Île-de-France", "d’Île-de-France"),
        ("Lille", "de Lille"), ("2017", "de 2017"), ("La Réunion", "de La Réunion"),
        ("Œuvre", "d’Œuvre"), ("Yvelines", "d’Yvelines"),
        ("Hauts-de-France", "de Hauts-de-France"), ("Le Mans", "du Mans"), ("les métiers", "des métiers"),
        ("Lesparre", "de Lesparre"), ("", ""),
    ])
    func `de is elided before a vowel and contracted with an article`(name: String, phrase: String) {
        #expect(FrenchPhrase.of(name) == phrase)
    }

    @Test(arguments: [
        (0, "0\u{A0}ancre est"), (1, "1\u{A0}ancre est"), (2, "2\u{A0}ancres sont"),
        (1200, "1\u{202F}200\u{A0}ancres sont"),
    ])
    func `words agree with their number`(number: Int, phrase: String) {
        #expect(FrenchPhrase.count(number, "ancre est", "ancres sont") == phrase)
    }

    @Test(arguments: [(1.99, "niveau"), (-1.99, "niveau"), (2, "niveaux"), (-2, "niveaux")])
    func `the plural begins at two, whatever the sign`(number: Double, word: String) {
        #expect(FrenchPhrase.agreeing(with: number, "niveau", "niveaux") == word)
    }

    @Test(arguments: [(0, "0 fichier"), (1, "1 fichier"), (2, "2 fichiers"), (1200, "1200 fichiers")])
    func `a plain count has bare digits and an ordinary space`(number: Int, phrase: String) {
        #expect(FrenchPhrase.plainCount(number, "fichier", "fichiers") == phrase)
    }

    @Test(arguments: [
        ([], ""), (["A"], "A"), (["A", "B"], "A et B"), (["A", "B", "C"], "A, B et C"),
        (["A", "B", "C", "D"], "A, B et 2 autres"),
    ])
    func `a list ends with et, and is cut where more than one is left`(names: [String], phrase: String) {
        #expect(FrenchPhrase.list(names, limit: 2) == phrase)
    }

    @Test(arguments: [(0, "zéro"), (1, "un"), (16, "seize"), (17, "17"), (1200, "1\u{202F}200")])
    func `small numbers are words`(number: Int, word: String) {
        #expect(FrenchPhrase.word(for: number) == word)
    }
}
