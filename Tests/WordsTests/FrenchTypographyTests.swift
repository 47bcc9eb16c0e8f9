import Testing
import Words

@Suite struct FrenchTypographyTests {
    @Test(
        arguments: [
            ("L'offre du campus", "L’offre du campus"),
            ("Oui ; non", "Oui\u{202F}; non"),
            ("Oui; non", "Oui\u{202F}; non"),
            ("Vraiment ?!", "Vraiment\u{202F}?!"),
            ("Trois points: un", "Trois points\u{A0}: un"),
            ("dit \"oui\" puis «non»", "dit «\u{A0}oui\u{A0}» puis «\u{A0}non\u{A0}»"),
            ("(\"oui\"), l'\"atelier\", dit-il", "(«\u{A0}oui\u{A0}»), l’«\u{A0}atelier\u{A0}», dit-il"),
            ("“oui” et \"non\"", "«\u{A0}oui\u{A0}» et «\u{A0}non\u{A0}»"),
            ("un tube de 12\" et un autre de 14\"", "un tube de 12\" et un autre de 14\""),
            ("\"le projet \"Campus\" est mûr\"", "\"le projet \"Campus\" est mûr\""),
            ("« une citation “interne” »", "«\u{A0}une citation “interne”\u{A0}»"),
            ("il dit \"oui", "il dit \"oui"),
            ("83.5 % et 12%,", "83,5\u{202F}% et 12\u{202F}%,"),
            ("12 500 €", "12\u{202F}500\u{202F}€"),
            ("en 2018 120 élèves", "en 2018 120 élèves"),
            ("le 1er mars 2018", "le 1er\u{A0}mars\u{A0}2018"),
            ("le 1ᵉʳ mars 2018", "le 1ᵉʳ\u{A0}mars\u{A0}2018"),
            ("une note d’avril 2018", "une note d’avril\u{A0}2018"),
            ("au (niveau 2)", "au (niveau\u{A0}2)"),
            ("n°3 et n° 4", "n°\u{A0}3 et n°\u{A0}4"),
            ("emploi - formation", "emploi – formation"),
            ("et ainsi de suite...", "et ainsi de suite…"),
            ("deux  espaces ", "deux espaces"),
            ("une ligne\nune autre", "une ligne\nune autre"),
            ("523\u{A0}543\u{A0}205\u{A0}00257", "523\u{A0}543\u{A0}205\u{A0}00257"),
            ("https://campus.example/a?b=c ; 12:30", "https://campus.example/a?b=c\u{202F}; 12:30"),
            ("", ""),
        ]
    )
    func `a typed text is set as French typography asks`(typed: String, printed: String) {
        #expect(FrenchTypography.polished(typed) == printed)
    }

    @Test func `setting a text twice changes nothing more`() {
        let once = FrenchTypography.polished("Le taux: 83.5 % ? Oui; \"presque\" 12 500 € !")
        #expect(FrenchTypography.polished(once) == once)
    }

    @Test func `a text keeps its own bytes, whatever was set before`() {
        for word in ["\u{E9}t\u{E9}", "e\u{301}te\u{301}"] {
            let set = FrenchTypography.polished("\(word) : 5")
            #expect(set.utf8.elementsEqual("\(word)\u{A0}: 5".utf8))
        }
    }

    @Test(arguments: [999, 1_000, 1_001]) func `a text of any length is set, once or twice`(length: Int) {
        let typed = String(repeating: "a", count: length - 3) + " : "
        for _ in 0..<2 { #expect(FrenchTypography.polished(typed) == FrenchTypography.polishedByRules(typed)) }
    }

    @Test func `texts are set alike when more come than are kept`() {
        for number in 0..<10_000 {
            #expect(FrenchTypography.polished("no \(number % 5_000)!") == "no \(number % 5_000)\u{202F}!")
        }
    }

    @Test(arguments: [(")!", ")\u{202F}!"), (";a", ";a")])
    func `a word of thousands of marks costs no more than they hold`(typed: String, printed: String) {
        let count = 16_000
        let text = String(repeating: typed, count: count)
        #expect(FrenchTypography.polished("a" + text) == "a" + String(repeating: printed, count: count))
    }

    /// Signs that some rule is about, and letters beside which it is.
    private static let signs = Array("\"'-.,;:!?«»()[]{}%€°/@…–—’“” \u{A0}\u{202F}\t\n0159kaeéÉ".unicodeScalars)

    @Test func `a plain text is set as the rules set it`() {
        for first in Self.signs {
            for second in Self.signs {
                for third in Self.signs {
                    let text = "mot \(first)\(second)a\(third) mars 5"
                    for typed in [text, "\(first)\(second)\(third)", "Le mot\(first)\(second)\(third)mot"] {
                        let printed = FrenchTypography.polishedByRules(typed, skippingPlainWords: false)
                        #expect(FrenchTypography.polished(typed) == printed)
                    }
                }
            }
        }
    }

    @Test func `every white space of Unicode parts two words`() {
        for scalar in (1...UInt32(0xFFFF)).compactMap(Unicode.Scalar.init) {
            let printed = FrenchTypography.polished("1\(scalar)1")
            let parts =
                printed.unicodeScalars.count == 3
                && printed.unicodeScalars.dropFirst().first?.properties.isWhitespace == true
            #expect(parts == scalar.properties.isWhitespace, "U+\(String(scalar.value, radix: 16))")
        }
    }

    @Test func `every scalar is set as the rules set it`() {
        for scalar in (1...UInt32(0xFFFF)).compactMap(Unicode.Scalar.init) {
            for typed in ["mot \(scalar) mot", "a\(scalar)b", "\(scalar)a ; a\(scalar) 5"] {
                let printed = FrenchTypography.polishedByRules(typed, skippingPlainWords: false)
                #expect(
                    FrenchTypography.polished(typed).utf8.elementsEqual(printed.utf8),
                    "U+\(String(scalar.value, radix: 16))"
                )
            }
        }
    }
}
