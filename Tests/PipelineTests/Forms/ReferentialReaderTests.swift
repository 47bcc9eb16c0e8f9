import Evaluation
import Pipeline
import Support
import Testing
import Words

@Suite struct `The referential workbook` {
    private static let header = [
        "domaine_code", "domaine", "champ_code", "champ", "reference_code", "reference", "critere", "indicateur_code",
        "indicateur", "unite", "type", "min", "max", "obligatoire", "preuves", "niveau1", "niveau2", "niveau3",
        "niveau4", "ancre",
    ]

    private static func line(_ standard: String, _ indicator: String, anchor: String) -> [String?] {
        [
            "D0", "Territoire", "D0.C1", "Filière", standard, "Titre", "Un critère | Un autre", indicator,
            "Part des besoins chiffrés [= chiffrés / besoins]", "%", "taux", "0", "100", "oui", "Diagnostic | Enquête",
            "Un.", "Deux.", "Trois.", "Quatre.", anchor,
        ]
    }

    private let sample = SampleWorkbook([
        (
            "Référentiel",
            [
                header, line("D0.C1.R1", "D0.C1.R1.I1", anchor: "oui"), line("D0.C1.R2", "D0.C1.R2.I1", anchor: "non"),
                line("D0.C1.R2", "D0.C1.R2.I2", anchor: "non"),
            ]
        ),
        ("Version", [["Version", "2018.1"], ["Date", "27/03/2018"], ["Origine", "Essai"]]),
    ])

    @Test(
        arguments: [
            ("F4", "Autre titre", ["RFL-11 F4"]), ("T4", "oui", ["RFL-11 T4"]), ("B3", "Région", ["RFL-11 B3"]),
            ("D4", "Autre champ", ["RFL-11 D4"]), ("R4", "Trois, daté.", ["RFL-11 R4"]), ("F4", " TITRE", []),
            ("F4", nil, []), ("F2", nil, ["RFL-07 F2"]), ("F3", nil, ["RFL-11 F4"]), ("I3", nil, ["RFL-06 I3"]),
            ("T4", nil, []), ("T3", nil, []),
        ] as [(String, String?, [String])]
    )
    func `says one thing of each code, whatever its rows`(cell: String, text: String?, findings: [String]) {
        var adapted = sample
        adapted.set("Référentiel", cell, text)
        #expect(ReferentialReader.read(adapted.workbook).findings == findings)
    }

    @Test func `is read as a tree`() throws {
        let referential = try ReferentialReader.read(sample.workbook).get()
        #expect(referential.version == "2018.1")
        #expect(referential.date == CalendarDate(year: 2018, month: 3, day: 27))
        #expect(referential.standards.map(\.code.description) == ["D0.C1.R1", "D0.C1.R2"])
        #expect(referential.anchors.map(\.code.description) == ["D0.C1.R1"])
        let standard = try #require(referential.standards.last)
        #expect(standard.indicators.map(\.code.description) == ["D0.C1.R2.I1", "D0.C1.R2.I2"])
        #expect(standard.criteria == ["Un critère", "Un autre"])
        #expect(standard.text(of: .achieved) == "Trois.")
        let indicator = try #require(standard.indicators.first)
        #expect(indicator.title == "Part des besoins chiffrés")
        #expect(indicator.formula == "chiffrés / besoins")
        #expect(indicator.kind == .rate && indicator.isShare && indicator.isRequired && !indicator.isComputed)
    }

    private func calculations(_ names: String?..., first indicator: String? = nil) -> [Calculation?] {
        var adapted = sample
        adapted.set("Référentiel", "U1", "calcul")
        for (row, name) in names.enumerated() { adapted.set("Référentiel", "U\(row + 2)", name) }
        if let indicator { adapted.set("Référentiel", "I2", indicator) }
        return (try? ReferentialReader.read(adapted.workbook).get())?.indicators.map(\.calculation) ?? []
    }

    private let signatories = "Part des signataires [= membres signataires / membres déclarés]"

    @Test func `names the calculation of an indicator`() {
        #expect(calculations("Complétude", "non", nil) == [.completeness, nil, nil])
        #expect(calculations(nil, nil, nil, first: signatories) == [nil, nil, nil])
        #expect(calculations("oui", nil, nil, first: signatories) == [.signatoryShare, nil, nil])
    }

    @Test func `says it in words where the column is missing`() throws {
        var adapted = sample
        adapted.set("Référentiel", "I2", signatories)
        adapted.set("Référentiel", "I3", "Nombre d'actions inscrites au plan en cours")
        let referential = try ReferentialReader.read(adapted.workbook).get()
        #expect(referential.indicators.map(\.calculation) == [.signatoryShare, .actionCount, nil])
    }

    @Test(arguments: [("complétudes", "complétude"), ("moyenne", nil), ("oui", nil)])
    func `names no calculation that nobody knows`(name: String, nearest: String?) {
        var adapted = sample
        adapted.set("Référentiel", "U1", "calcul")
        adapted.set("Référentiel", "U2", name)
        guard case .failure(let unsound) = ReferentialReader.read(adapted.workbook) else {
            Issue.record("accepted")
            return
        }
        #expect(unsound.findings.map(\.fact) == [.referential(.unknownCalculation(nearest: nearest))])
    }

    @Test func `says which way an indicator is better, where the column says it`() throws {
        #expect(try ReferentialReader.read(sample.workbook).get().indicators.map(\.sense) == [nil, nil, nil])
        var adapted = sample
        adapted.set("Référentiel", "U1", "sens")
        adapted.set("Référentiel", "U2", "Moins")
        adapted.set("Référentiel", "U3", "aucun")
        let senses = try ReferentialReader.read(adapted.workbook).get().indicators.map(\.sense)
        #expect(senses == [.less, .neutral, nil])
    }

    @Test(arguments: [("moin", "moins"), ("hausse", nil)])
    func `knows no other way`(word: String, nearest: String?) {
        var adapted = sample
        adapted.set("Référentiel", "U1", "sens")
        adapted.set("Référentiel", "U2", word)
        guard case .failure(let unsound) = ReferentialReader.read(adapted.workbook) else {
            Issue.record("accepted")
            return
        }
        #expect(unsound.findings.map(\.fact) == [.referential(.unknownSense(nearest: nearest))])
    }

    @Test(arguments: [
        ("A2", "D0.C1", "RFL-02 A2"), ("E2", "D1.C1.R1", "RFL-02 E2"), ("H3", "D0.C1.R1.I1", "RFL-02 H3"),
        ("H4", "D0.C1.R2.I1", "RFL-03 H4"), ("K2", "tau", "RFL-04 K2"), ("L2", "zéro", "RFL-05 L2"),
        ("L2", "101", "RFL-05 L2"), ("J2", nil, "RFL-06 J2"), ("R3", nil, "RFL-07 R3"),
        ("N2", "peut-être", "RFL-08 N2"),
        ("T2", "non", "RFL-08 T1"), ("S1", nil, "RFL-01 H1"),
    ])
    func `tells its defects at their cells`(cell: String, value: String?, finding: String) {
        var spoiled = sample
        spoiled.set("Référentiel", cell, value)
        let findings = ReferentialReader.read(spoiled.workbook).findings
        #expect(findings.contains(finding))
    }

    private func corresponding(_ rows: [String?]..., title: String = "Correspondance") -> SampleWorkbook {
        var told = sample
        told.add(title, [["Ancien code", "Nouveau code", "Conservation", "Motif"]] + rows)
        return told
    }

    @Test func `says what became of the codes of the edition before`() throws {
        let told = corresponding(
            ["D0.C1.R1", "D0.C1.R2", "oui", "Fusion."],
            ["D0.C1.R2", "D0.C1.R2", nil, nil],
            ["D0.C1.R3", nil, nil, "Abandonnée."],
            ["D0.C1.R3.I1", "D0.C1.R2.I1", "non", nil]
        )
        let code = SampleReferential.code
        #expect(
            try ReferentialReader.read(told.workbook).get().successions == [
                Succession(from: code("D0.C1.R1"), to: code("D0.C1.R2"), reason: "Fusion."),
                Succession(from: code("D0.C1.R2"), to: code("D0.C1.R2")),
                Succession(from: code("D0.C1.R3"), to: nil, reason: "Abandonnée."),
                Succession(from: code("D0.C1.R3.I1"), to: code("D0.C1.R2.I1"), isKept: false),
            ]
        )
        #expect(try ReferentialReader.read(sample.workbook).get().successions == nil)
    }

    @Test(
        arguments: [
            (["D0.C1.R1", "D0.C1.R9", "oui"], "RFL-10 B2"), (["D0.C1.R1", "D0.C1.R1.I1", "oui"], "RFL-10 B2"),
            (["D0.C1.R1", "D0.C1", "oui"], "RFL-10 B2"), (["R1", "D0.C1.R1", "oui"], "RFL-10 A2"),
            ([nil, "D0.C1.R1", "oui"], "RFL-10 A2"), (["D0.C1.R1", "D0.C1.R1", "peut-être"], "RFL-08 C2"),
            (["D0.C1.R1", nil, "oui"], "RFL-10 C2"),
        ] as [([String?], String)]
    )
    func `tells the defects of its correspondence at their cells`(row: [String?], finding: String) {
        #expect(ReferentialReader.read(corresponding(row).workbook).findings == [finding])
    }

    @Test(
        arguments: [
            (nil, "D0.C1.R2", "RFL-10 A3"), ("D0.C1.R2", nil, "RFL-10 A3"), (nil, nil, "RFL-10 A3"),
            ("D0.C1.R1", "D0.C1.R2", nil),
        ] as [(String?, String?, String?)]
    )
    func `does not drop a code and continue it`(first: String?, second: String?, finding: String?) {
        let twice = corresponding(["D0.C1.R3", first, nil], ["D0.C1.R3", second, nil])
        #expect(ReferentialReader.read(twice.workbook).findings == [finding].compactMap(\.self))
    }

    @Test func `a row of its correspondence stands once`() {
        let twice = corresponding(["D0.C1.R1", "D0.C1.R2", "oui"], ["D0.C1.R1", "D0.C1.R2", "non"])
        #expect(ReferentialReader.read(twice.workbook).findings == ["RFL-10 A3"])
    }

    @Test func `a correspondence under another name is not passed over`() {
        #expect(ReferentialReader.read(corresponding(title: "Correspondances").workbook).findings == ["RFL-01 "])
    }

    @Test func `cannot do without its version`() {
        var spoiled = sample
        spoiled.set("Version", "B1", nil)
        #expect(ReferentialReader.read(spoiled.workbook).findings == ["RFL-01 B1"])
        spoiled.remove("Version")
        #expect(ReferentialReader.read(spoiled.workbook).findings == ["RFL-01 "])
    }
}

extension Result where Failure == UnsoundWorkbook {
    /// The findings as `RFL-02 A2`.
    var findings: [String] {
        guard case .failure(let unsound) = self else { return [] }
        return unsound.findings.map { "\($0.code.rawValue) \($0.place.cell ?? "")" }
    }
}
