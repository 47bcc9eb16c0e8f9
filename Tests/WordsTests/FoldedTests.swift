import Testing
import Words

@Suite struct `Texts are compared folded` {
    @Test(arguments: [
        ("Région Académique", "region-académique"), ("UAI de l'établissement", "uai DE L’ETABLISSEMENT"),
        ("Œuvre", "oeuvre"), ("e\u{301}cole", "ÉCOLE"), ("Ni\u{AD}veau\u{200F}\u{202A}\u{2060} 1", "niveau\u{202F}1"),
        ("\u{2067}niveau\u{2069}\u{61C}", "niveau"), ("Identi\u{FB01}ant", "identifiant"),
        ("o\u{FB03}ciel", "officiel"), ("Valeur N\u{2212}1", "valeur n-1"),
    ])
    func `without case, accents, ligatures, blanks, hyphens, apostrophes, invisible marks`(one: String, other: String) {
        #expect(Folded(one) == Folded(other))
    }

    /// Letters with marks that are folded to plain ones.
    private static let plain: [Unicode.Scalar: String] = {
        let families = [
            ("a", "àâäáãåÀÂÄÁÃÅ"), ("c", "çÇ"), ("e", "éèêëÉÈÊË"), ("i", "îïíìÎÏÍÌ"), ("n", "ñÑ"), ("o", "ôöóòõÔÖÓÒÕ"),
            ("u", "ùûüúÙÛÜÚ"), ("y", "ÿýŸÝ"), ("oe", "œŒ"), ("ae", "æÆ"),
            ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("ffi", "ﬃ"), ("ffl", "ﬄ"), ("st", "ﬅﬆ"),
        ]
        let pairs = families.flatMap { plain, letters in letters.unicodeScalars.map { ($0, plain) } }
        return Dictionary(uniqueKeysWithValues: pairs)
    }()

    @Test func `every scalar is folded as Unicode describes it, wherever it stands`() {
        for scalar in (1...UInt32(0x1F6FF)).compactMap(Unicode.Scalar.init) {
            let properties = scalar.properties
            let isIgnored =
                "-'’‘ʼ`´‐‑‒–—―−".unicodeScalars.contains(scalar) || scalar.isInvisible || properties.isWhitespace
                || properties.generalCategory == .nonspacingMark
            let folded = Self.plain[scalar] ?? (isIgnored ? "" : properties.lowercaseMapping)
            // Bytes are compared: to `String`, `é` and `e` with its accent are the same.
            #expect(Folded("a\(scalar)Z").description.utf8.elementsEqual("a\(folded)z".utf8), "U+\(scalar.value)")
        }
    }

    @Test(arguments: [("Été 2018, n° 1 !", "ete2018n1"), ("Ⅷ α", "ⅷα"), ("…", "")])
    func `its letters and digits stand without other signs`(text: String, letters: String) {
        #expect(Folded.letters(of: text) == letters)
    }

    @Test(arguments: [("D1.C1", "D1C1"), ("jour/mois", "jour mois"), ("niveau 1", "niveau 2")])
    func `letters, digits and other signs count`(one: String, other: String) {
        #expect(Folded(one) != Folded(other))
    }
}

@Suite struct `The nearest word is proposed` {
    private let words = ["convention", "association", "GIP", "autre"]

    @Test(arguments: [("Conventions", "convention"), ("convnetion", "convention"), ("a utré", "autre")])
    func `when two letters differ at most`(typed: String, nearest: String) {
        #expect(Suggestion.nearest(to: typed, among: words) == nearest)
    }

    @Test func `when it has the digits that are typed alone`() {
        #expect(Suggestion.nearest(to: "1", among: ["R1", "R2", "R10"]) == "R1")
        #expect(Suggestion.nearest(to: "3", among: ["R1", "R2"]) == nil)
        #expect(Suggestion.nearest(to: "1", among: ["R1", "A1"]) == nil)
        #expect(Suggestion.nearest(to: "a", among: ["ab"]) == nil)
    }

    @Test(arguments: ["société", "conventionnée", "", "-"])
    func `never when more do`(typed: String) {
        #expect(Suggestion.nearest(to: typed, among: words) == nil)
    }

    @Test func `never when another is as near`() {
        #expect(Suggestion.nearest(to: "R9", among: ["R1", "R2"]) == nil)
        #expect(Suggestion.nearest(to: "R9", among: ["R1", "R1"]) == "R1")
        #expect(Suggestion.nearest(to: "R12", among: ["R2", "R13", "R21"]) == nil)
        #expect(Suggestion.nearest(to: "R12", among: ["R3", "R13"]) == "R13")
    }

    @Test(arguments: [
        ("inachevée", "achevée"), ("achevée", "inachevée"), ("défavorable", "favorable"), ("non traité", "traité"),
        ("pas fini", "fini"), ("action inachevée", "action achevée"),
    ])
    func `never when it says the contrary`(typed: String, candidate: String) {
        #expect(Suggestion.nearest(to: typed, among: [candidate]) == nil)
    }

    @Test func `the word that the typed text begins rather than the one it ends`() {
        let categories = ["CMQ", "CMQ Excellence"]
        #expect(Suggestion.nearest(to: "CMQE", among: categories) == "CMQ Excellence")
        #expect(Suggestion.nearest(to: "CMQ Exc", among: categories) == "CMQ Excellence")
        #expect(Suggestion.nearest(to: "CMQs", among: categories) == "CMQ")
    }

    @Test(arguments: [("conv", "convention"), ("con", nil)])
    func `four letters are the shortest beginning`(typed: String, nearest: String?) {
        #expect(Suggestion.nearest(to: typed, among: words) == nearest)
    }

    @Test func `never when all letters differ`() {
        #expect(Suggestion.nearest(to: "ab", among: ["xy"]) == nil)
        #expect(Suggestion.nearest(to: "LGT", among: ["CFA", "IUT"]) == nil)
        #expect(Suggestion.nearest(to: "IUTX", among: ["CFA", "IUT"]) == "IUT")
        #expect(Suggestion.nearest(to: "IXYT", among: ["CFA", "IUT"]) == nil)
        #expect(Suggestion.nearest(to: "écxye", among: ["école"]) == "école")
    }
}
