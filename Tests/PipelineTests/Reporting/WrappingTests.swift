import Pipeline
import Testing

@Suite struct `A text cut into lines` {
    private let text = "La référence D0.C1.R1 n’a pas de ligne dans le tableau."

    @Test func `fits the width, after its margins`() {
        #expect(
            Wrapping(width: 30).lines(of: text, first: "  → ") == [
                "  → La référence D0.C1.R1 n’a", "    pas de ligne dans le", "    tableau.",
            ]
        )
    }

    @Test(arguments: 30...80)
    func `never goes past its width`(width: Int) {
        let lines = Wrapping(width: width).lines(of: String(repeating: text + " ", count: 4), first: "→ ")
        #expect(lines.allSatisfy { $0.count <= width })
        #expect(lines.joined(separator: " ").split { $0 == " " || $0 == "→" }.count == 40)
    }

    @Test func `keeps together what a no-break space holds`() {
        let words = "Saisir une valeur en pourcent\u{202F}; ou bien « oui\u{A0}»"
        #expect(Wrapping(width: 30).lines(of: words).first == "Saisir une valeur en")
    }

    @Test func `leaves a long word whole`() {
        let address = "soumissions/" + String(repeating: "a", count: 40) + ".ods"
        #expect(Wrapping(width: 30).lines(of: "Voir \(address) ici", rest: "  ") == ["Voir", "  " + address, "  ici"])
    }

    @Test func `is one line where lines are not bounded`() {
        #expect(Wrapping(width: nil).lines(of: text, first: "→ ") == ["→ " + text])
    }

    @Test func `has French spaces around what a paragraph quotes, as typed`() {
        let lines = Wrapping(width: nil).paragraph("Lire « a : b » : \"non\".", first: "• ", rest: "  ")
        #expect(lines == ["• Lire «\u{A0}a : b\u{A0}»\u{A0}: «\u{A0}non\u{A0}»."])
    }

    @Test func `does not obey a width that nothing fits`() {
        #expect(Wrapping(width: 3).lines(of: text) == Wrapping(width: 30).lines(of: text))
    }
}
