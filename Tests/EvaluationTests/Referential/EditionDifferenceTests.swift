import Evaluation
import Support
import Testing

@Suite struct `What changes from one edition to the next` {
    private static let code = SampleReferential.code

    private func standard(_ code: String, title: String, isAnchor: Bool = false, level: String = "Deux.") -> Standard {
        Standard(
            code: Self.code(code),
            title: title,
            criteria: ["Un critère"],
            suggestedEvidence: [],
            levelTexts: ["Un.", level, "Trois.", "Quatre."],
            isAnchor: isAnchor,
            indicators: []
        )
    }

    private func edition(_ standards: [Standard], successions: [Succession]? = nil) -> Referential {
        let field = Field(code: Self.code("D0.C1"), title: "Champ", standards: standards)
        let domain = Domain(code: Self.code("D0"), title: "Domaine", fields: [field])
        return Referential(version: "1", date: nil, origin: "", domains: [domain], successions: successions)
    }

    private func changes(_ earlier: [Standard], _ current: [Standard], _ rows: [Succession]? = nil) -> [String] {
        EditionDifference(from: edition(earlier), to: edition(current, successions: rows)).changes.map { change in
            "\(change.kind.rawValue) \(EditionText.path(of: change))"
                + (!change.givenAgain.isEmpty ? " again" : "")
                + change.edits.map { " \(EditionText.name(of: $0.trait)): \($0.before) > \($0.after)" }.joined()
        }
    }

    private var three: [Standard] {
        [
            standard("D0.C1.R1", title: "Diagnostic"), standard("D0.C1.R2", title: "Mobilité"),
            standard("D0.C1.R3", title: "Accueil"),
        ]
    }

    @Test func `is nothing between an edition and itself`() {
        #expect(changes(three, three) == [])
    }

    @Test func `a text, an anchor and a title are told before and after`() {
        let current = [
            standard("D0.C1.R1", title: "Diagnostic", isAnchor: true),
            standard("D0.C1.R2", title: "Mobilité", level: "Deux, daté."), standard("D0.C1.R3", title: "Accueil"),
        ]
        #expect(
            changes(three, current) == [
                "edited D0.C1.R1 ancre: non > oui", "edited D0.C1.R2 niveau\u{A0}2: Deux. > Deux, daté.",
            ]
        )
    }

    @Test func `a standard is added, dropped or renamed`() {
        let current = [
            standard("D0.C1.R1", title: "Diagnostic"), standard("D0.C1.R4", title: "Mobilité"),
            standard("D0.C1.R5", title: "Nouvelle"),
        ]
        #expect(
            changes(three, current) == [
                "removed D0.C1.R3", "renamed D0.C1.R2 → D0.C1.R4", "added D0.C1.R5",
            ]
        )
    }

    @Test func `standards merge, split, and keep their code without their level`() {
        let rows = [
            Succession(from: Self.code("D0.C1.R1"), to: Self.code("D0.C1.R1")),
            Succession(from: Self.code("D0.C1.R2"), to: Self.code("D0.C1.R1"), isKept: false),
            Succession(from: Self.code("D0.C1.R3"), to: Self.code("D0.C1.R3"), isKept: false),
        ]
        #expect(
            changes(three, [three[0], three[2]], rows) == [
                "merged D0.C1.R1 + D0.C1.R2 → D0.C1.R1", "restarted D0.C1.R3 again",
            ]
        )
        let split = [
            Succession(from: Self.code("D0.C1.R1"), to: Self.code("D0.C1.R1")),
            Succession(from: Self.code("D0.C1.R1"), to: Self.code("D0.C1.R4")),
        ]
        let four = three + [standard("D0.C1.R4", title: "Suite du diagnostic")]
        #expect(changes(three, four, split) == ["split D0.C1.R1 → D0.C1.R1 + D0.C1.R4"])
    }

    @Test func `what changed of the code that goes on is told of a merger and of a split, too`() {
        let rows = [
            Succession(from: Self.code("D0.C1.R1"), to: Self.code("D0.C1.R1")),
            Succession(from: Self.code("D0.C1.R2"), to: Self.code("D0.C1.R1")),
            Succession(from: Self.code("D0.C1.R3"), to: Self.code("D0.C1.R3")),
            Succession(from: Self.code("D0.C1.R3"), to: Self.code("D0.C1.R4"), isKept: false),
        ]
        let current = [
            standard("D0.C1.R1", title: "Diagnostic", isAnchor: true),
            standard("D0.C1.R3", title: "Accueil", level: "2."),
            standard("D0.C1.R4", title: "Suite"),
        ]
        #expect(
            changes(three, current, rows) == [
                "merged D0.C1.R1 + D0.C1.R2 → D0.C1.R1 ancre: non > oui",
                "split D0.C1.R3 → D0.C1.R3 + D0.C1.R4 again niveau\u{A0}2: Deux. > 2.",
            ]
        )
        let marks = EditionDifference(from: edition(three), to: edition(current, successions: rows)).changes
            .map(EditionText.mark)
        #expect(marks == ["", " – à redonner : D0.C1.R4"])
    }

    @Test func `a domain that kept its title under another code was renumbered`() {
        func editions(_ titles: [(String, String)]) -> Referential {
            let domains = titles.map { Domain(code: Self.code($0.0), title: $0.1, fields: []) }
            return Referential(version: "1", date: nil, origin: "", domains: domains)
        }
        let earlier = editions([("D4", "Formation"), ("D5", "Europe"), ("D6", "Vie du campus")])
        let current = editions([("D4", "Formations"), ("D5", "Vie du campus"), ("D7", "Neuf")])
        let told = EditionDifference(from: earlier, to: current).changes.map { change in
            "\(change.kind.rawValue) \(EditionText.path(of: change))"
        }
        #expect(told.sorted() == ["added D7", "edited D4", "removed D5", "renamed D6 → D5"])
    }

    @Test func `a code that the earlier edition does not have is told as a stranger`() {
        let rows = [Succession(from: Self.code("D0.C1.R9"), to: Self.code("D0.C1.R1"))]
        let difference = EditionDifference(from: edition(three), to: edition(three, successions: rows))
        #expect(difference.isEmpty && difference.strangers == [Self.code("D0.C1.R9")])
    }
}
