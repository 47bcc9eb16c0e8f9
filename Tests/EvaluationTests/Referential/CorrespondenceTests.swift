import Evaluation
import Support
import Testing

@Suite struct `Standards are met again in another edition` {
    private func referential(
        _ standards: [(code: String, title: String)],
        successions: [Succession]? = nil
    ) -> Referential {
        let made = standards.map { code, title in
            Standard(
                code: SampleReferential.code(code),
                title: title,
                criteria: [],
                suggestedEvidence: [],
                levelTexts: [],
                isAnchor: false,
                indicators: []
            )
        }
        let field = Field(code: SampleReferential.code("D0.C1"), title: "Champ", standards: made)
        let domain = Domain(code: SampleReferential.code("D0"), title: "Domaine", fields: [field])
        return Referential(version: "1", date: nil, origin: "", domains: [domain], successions: successions)
    }

    private func correspondence(
        _ earlier: [(code: String, title: String)],
        _ current: [(code: String, title: String)]
    ) -> [String?] {
        let table = Correspondence(from: referential(earlier), to: referential(current))
        return earlier.map { table.successors(of: SampleReferential.code($0.code)).first?.current?.description }
    }

    @Test func `the same code is the same standard, even reworded`() {
        #expect(correspondence([("D0.C1.R1", "Diagnostic")], [("D0.C1.R1", "Diagnostic du bassin")]) == ["D0.C1.R1"])
    }

    @Test func `a standard that kept its title under another code was renumbered`() {
        let table = correspondence(
            [("D0.C1.R1", "Diagnostic"), ("D0.C1.R3", "Mobilité")],
            [("D0.C1.R1", "Diagnostic"), ("D0.C1.R2", "Mobilite")]
        )
        #expect(table == ["D0.C1.R1", "D0.C1.R2"])
    }

    @Test func `a code taken by a renumbered standard no longer means the old one`() {
        let table = correspondence(
            [("D0.C1.R1", "Diagnostic"), ("D0.C1.R2", "Mobilité")],
            [("D0.C1.R1", "Mobilité"), ("D0.C1.R2", "Accueil")]
        )
        #expect(table == [nil, "D0.C1.R1"])
    }

    @Test func `a standard that is no longer there corresponds to nothing`() {
        #expect(correspondence([("D0.C1.R4", "Abandonnée")], [("D0.C1.R1", "Diagnostic")]) == [nil])
    }

    @Test func `a title that two standards share decides nothing`() {
        let table = correspondence(
            [("D0.C1.R1", "Accueil"), ("D0.C1.R2", "Accueil")],
            [("D0.C1.R2", "Accueil"), ("D0.C1.R3", "Autre")]
        )
        #expect(table == [nil, "D0.C1.R2"])
    }

    private func told(_ rows: [(String, String?, Bool)]) -> Correspondence {
        let code = SampleReferential.code
        return Correspondence(
            from: referential([("D0.C1.R1", "Diagnostic"), ("D0.C1.R2", "Mobilité"), ("D0.C1.R3", "Accueil")]),
            to: referential(
                [("D0.C1.R1", "Mobilité"), ("D0.C1.R2", "Diagnostic"), ("D0.C1.R4", "Autre")],
                successions: rows.map { Succession(from: code($0.0), to: $0.1.map(code), isKept: $0.2) }
            )
        )
    }

    private func rows(of table: Correspondence) -> [String] {
        table.successions.map { "\($0.earlier) \($0.current?.description ?? "–")\($0.isKept ? "" : " à redonner")" }
    }

    @Test func `the sheet of the edition decides, whatever the titles say`() {
        let table = told([("D0.C1.R3", "D0.C1.R4", false)])
        #expect(rows(of: table) == ["D0.C1.R1 D0.C1.R1", "D0.C1.R2 D0.C1.R2", "D0.C1.R3 D0.C1.R4 à redonner"])
    }

    @Test func `a code that the sheet does not name, and that is gone, was dropped`() {
        #expect(rows(of: told([])) == ["D0.C1.R1 D0.C1.R1", "D0.C1.R2 D0.C1.R2", "D0.C1.R3 – à redonner"])
    }

    @Test func `two standards merge into one, and one splits into two`() {
        let table = told([
            ("D0.C1.R1", "D0.C1.R4", true), ("D0.C1.R3", "D0.C1.R4", true), ("D0.C1.R2", "D0.C1.R2", true),
            ("D0.C1.R2", "D0.C1.R1", true),
        ])
        #expect(
            table.predecessors(of: SampleReferential.code("D0.C1.R4")).map(\.earlier.description) == [
                "D0.C1.R1", "D0.C1.R3",
            ]
        )
        #expect(
            table.successors(of: SampleReferential.code("D0.C1.R2")).map { $0.current?.description } == [
                "D0.C1.R1", "D0.C1.R2",
            ]
        )
    }

    @Test(arguments: [
        (Indicator.Kind.amount, "€", true), (.amount, " € ", true), (.amount, "k€", false), (.count, "€", false),
    ])
    func `a figure does not go on in another unit, whatever the sheet says`(
        kind: Indicator.Kind,
        unit: String,
        isKept: Bool
    ) {
        let code = SampleReferential.code("D0.C1.R1.I1")
        func edition(_ kind: Indicator.Kind, _ unit: String) -> Referential {
            let indicator = Indicator(
                code: code,
                title: "Budget",
                formula: nil,
                unit: unit,
                kind: kind,
                minimum: nil,
                maximum: nil,
                isRequired: false,
                calculation: nil
            )
            return SampleReferential.referential(standards: ["D0.C1.R1"], indicators: [indicator])
        }
        let table = Correspondence(from: edition(.amount, "€"), to: edition(kind, unit))
        #expect(table.successors(of: code).map(\.isKept) == [isKept])
    }

    @Test(arguments: [
        (["D0.C1.R1"], [], false), (["D0.C1.R2"], [], true), (["D0.C1.R1", "D0.C1.R2"], [], true), ([], [], true),
        (["D0.C1.R2"], [("D0.C1.R1", "D0.C1.R2")], false), (["D0.C1.R1"], [("D0.C1.R1", nil)], true),
    ])
    func `the level of a campus is made of other standards`(
        anchors: [String],
        rows: [(String, String?)],
        isChanged: Bool
    ) {
        let standards = ["D0.C1.R1", "D0.C1.R2"]
        let earlier = SampleReferential.referential(standards: standards, anchors: ["D0.C1.R1"])
        let edition = SampleReferential.referential(standards: standards, anchors: Set(anchors))
        let successions = rows.map { old, new in
            Succession(from: SampleReferential.code(old), to: new.map(SampleReferential.code))
        }
        let current = Referential(
            version: "2",
            date: nil,
            origin: "",
            domains: edition.domains,
            successions: successions
        )
        let campaign = EarlierCampaign(named: "2017", deposits: [], grids: [], from: earlier, to: current)
        #expect(campaign.hasOtherAnchors == isChanged)
    }

    @Test func `a row about a code that the earlier edition does not have says nothing`() {
        #expect(rows(of: told([("D0.C1.R9", "D0.C1.R4", true), ("D0.C1.R3", nil, true)])).count == 3)
    }
}

@Suite struct `The ratings of the earlier edition` {
    private let merged = SampleReferential.code("D0.C1.R4")

    private func rating(_ ratings: (Rating, isKept: Bool)...) -> Rating? {
        ratings.map { InheritedRating(code: merged, rating: $0.0, isKept: $0.isKept) }.merged
    }

    @Test func `merge into the lowest of them`() {
        #expect(rating((.rated(.achieved), true), (.rated(.structured), true)) == .rated(.structured))
        #expect(rating((.notConcerned, true), (.rated(.structured), true)) == .rated(.structured))
        #expect(rating((.notConcerned, true)) == .notConcerned)
    }

    @Test func `say nothing where the level is to be given again`() {
        #expect(rating((.rated(.achieved), false)) == nil)
        #expect(rating((.rated(.initiated), false), (.rated(.achieved), true)) == .rated(.achieved))
    }
}
