import Evaluation
import FoundationEssentials
import Pipeline
import Support
import Testing

@Suite struct `The rules in plain words` {
    private let page = ExplanationPage(width: 80)

    @Test func `a rule is told on a page`() throws {
        #expect(
            try page.lines(onRulesNamed: ["REF-05"]) == [
                "REF-05  ✗ erreur",
                "",
                "  Un niveau\u{A0}2 ou plus s’appuie sur une preuve.",
                "  Un niveau\u{A0}4, sur deux.",
                "",
                "  Pourquoi   Des niveaux élevés que rien ne prouve sont ce que les évaluateurs",
                "             rencontrent partout où la preuve n’est pas demandée.",
                "",
                "  Exemple    ✗ D0.C1.R1 au niveau\u{A0}3, aucune preuve",
                "             ✓ D0.C1.R1 au niveau\u{A0}3, preuve P001",
                "",
                "  Que faire  Ajouter à la feuille Preuves une ligne qui cite le code de la",
                "             référence, ou revoir le niveau.",
            ]
        )
    }

    @Test(arguments: ["REF-04", "ref-04", "Ref04", "ref 04", " REF-04"])
    func `its code is found however it is typed`(name: String) throws {
        #expect(try page.lines(onRulesNamed: [name]).first == "REF-04  ✗ erreur")
    }

    @Test func `several rules follow one another`() throws {
        let lines = try page.lines(onRulesNamed: ["FIC-01", "CPR-01"])
        #expect(lines.filter { !$0.hasPrefix(" ") && !$0.isEmpty } == ["FIC-01  ✗ bloquant", "CPR-01  ? question"])
    }

    @Test(arguments: [("REF-4", "REF-04"), ("GRI-9", nil), ("bonjour", nil)])
    func `an unknown code has its nearest one`(name: String, nearest: String?) {
        let error = #expect(throws: UnknownRule.self) { try page.lines(onRulesNamed: ["REF-01", name]) }
        #expect(error?.typed == name && error?.nearest == nearest)
    }

    @Test func `every rule has its line of 80 columns, under its family`() throws {
        let lines = try page.lines(onRulesNamed: [])
        #expect(
            lines.prefix(2) == [
                "Le classeur", "  FIC-01  ✗ bloquant  Toutes les feuilles et toutes les colonnes sont là.",
            ]
        )
        #expect(
            lines.filter { $0.hasPrefix("  ") }.map { String($0.dropFirst(2).prefix(6)) }.sorted()
                == RuleCode.allCases.map(\.rawValue).sorted()
        )
        #expect(lines.allSatisfy { $0.count <= 80 })
    }

    @Test(arguments: RuleCode.allCases)
    func `no line goes past a narrow terminal`(code: RuleCode) throws {
        let lines = try ExplanationPage(width: 40).lines(onRulesNamed: [code.rawValue])
        #expect(lines.filter { $0.count > 40 } == [])
    }

    @Test(arguments: RuleCode.allCases)
    func `an explanation ends its sentences and tells wrong from right`(code: RuleCode) {
        let explanation = code.explanation
        let sentences =
            [explanation.fact, explanation.reason, explanation.remedy] + [explanation.detail].compactMap(\.self)
        #expect(sentences.allSatisfy { $0.hasSuffix(".") && !$0.contains("invalide") })
        #expect(explanation.wrong != explanation.right)
    }

    @Test func `Docs-Findings is what the program writes`() throws {
        let kept = try String(contentsOfFile: RepositoryFolder.path + "/Docs/Findings.md", encoding: .utf8)
        #expect(
            kept == RulesHandbook.markdown.map { $0 + "\n" }.joined(),
            "cmq explain --format markdown > Docs/Findings.md"
        )
    }
}
