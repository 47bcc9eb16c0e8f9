import Evaluation
import Office
import Pipeline
import Support
import Testing
import Words

/// The same figures on every face: files of values, sheets of a workbook, JSON.
@Suite struct `The faces of the cohort` {
    static let sizes = [0, 1, 4, 5, 78]

    private func workbook(of cohort: Cohort) throws -> Workbook {
        try Workbook(bytes: CohortWorkbook(of: CohortTables(of: cohort)).draft.bytes(as: .ods), named: "bilan.ods")
    }

    /// A cell as a file of values writes it.
    private func text(_ value: CellValue?) -> String {
        switch value {
        case .number(let number, _): DecimalDigits(number).text(mark: ",")
        case .text(let text): text
        case .date(let date): CalendarDate(year: date.year, month: date.month, day: date.day).map { "\($0)" } ?? ""
        case nil, .boolean, .duration, .error: ""
        }
    }

    @Test(arguments: sizes)
    func `say the same cell by cell, files and sheets`(size: Int) throws {
        let cohort = Cohort(of: SampleCohort(of: size).sources)
        let files = CohortTables(of: cohort).files
        let sheets = try workbook(of: cohort).sheets.dropFirst()
        #expect(files.count == sheets.count)
        for (file, sheet) in zip(files, sheets) {
            let (rows, values) = (CommaSeparated.rows(of: file.bytes), sheet.values)
            let width = rows.map(\.count).max() ?? 0
            #expect(rows.allSatisfy { $0.count == width }, "\(file.name) has lines of one length")
            for (row, fields) in rows.enumerated() {
                for (column, field) in fields.enumerated() {
                    let cell = "\(CellReference(row: row, column: column))"
                    #expect(text(values[cell]) == field, "\(file.name) \(cell)")
                }
            }
            #expect(values.count == rows.joined().count { !$0.isEmpty }, "\(file.name) has no other cell")
        }
    }

    @Test func `hold the level of a campus as a number`() throws {
        let cohort = Cohort(of: SampleCohort(of: 78).sources)
        let values = try workbook(of: cohort).sheets[1].values
        for (place, campus) in cohort.campuses.enumerated() {
            guard let level = campus.level else { continue }
            #expect(values["I\(place + 2)"] == .number(Double(level.rawValue), .plain), "\(campus.identifier)")
        }
    }

    @Test(arguments: sizes)
    func `say what machines read`(size: Int) throws {
        let cohort = Cohort(of: SampleCohort(of: size).sources)
        let json = try JSONTree(CohortDocument(of: cohort).json)
        let tables = Dictionary(
            uniqueKeysWithValues: CohortTables(of: cohort).files.map { ($0.name, CommaSeparated.rows(of: $0.bytes)) }
        )
        func column(_ table: String, _ heading: String) throws -> [String] {
            let rows = try #require(tables[table])
            let place = try #require(rows[0].firstIndex { $0.replacing("\u{A0}", with: " ") == heading })
            return rows.dropFirst().map { $0[place] }
        }
        func number(_ tree: JSONTree) -> String {
            tree.number.map { DecimalDigits($0).text(mark: ",") } ?? ""
        }

        #expect(try column("campus.csv", "Campus") == json["campuses"].list.map { $0["campus"].text ?? "" })
        let questions = try column("campus.csv", "Questions").compactMap { Double($0) }
        let counted = json["campuses"].list.compactMap { $0["findings", "question"].number }
        #expect(questions.reduce(0, +) == counted.reduce(0, +))
        let codes = try column("references.csv", "Code")
        for (heading, path) in [
            ("Cotations", ["n"]), ("NC", ["nc"]), ("Niveau 3", ["distribution", "3"]), ("1er quartile", ["q1"]),
        ] {
            let expected = codes.map { code in
                number(path.reduce(json["standards", code]) { tree, name in tree[name] })
            }
            #expect(try column("references.csv", heading) == expected)
        }
        #expect(
            try column("references.csv", "Sous le seuil")
                == codes.map { number(json["thresholds", "byStandard", $0]) }
        )
        for (name, key) in [("mieux acquise", "strongest"), ("moins acquise", "weakest")] {
            let ranked = zip(codes, try column("references.csv", "Rang")).filter { $1.contains(name) }.map(\.0)
            #expect(ranked == json[key].list.compactMap(\.text).sorted())
        }
        let indicators = try column("indicateurs.csv", "Code")
        for (heading, name) in [
            ("Déclarés", "answered"), ("Utilisables", "n"), ("Minimum", "min"), ("3e quartile", "q3"), ("Oui", "yes"),
        ] {
            let expected = indicators.map { number(json["indicators", $0, name]) }
            #expect(try column("indicateurs.csv", heading) == expected)
        }
        let medians = json["heatmap"].list.map { number($0["fields", "D0.C1"]) }
        #expect(try column("carte.csv", "D0.C1") == medians)
        let deadlines = json["thresholds", "anchors"].list.map { $0["deadline"].text ?? "" }
        #expect(try column("ancres.csv", "Première échéance") == deadlines)
        let opinions = try column("avis.csv", "Code").map { number(json["opinions", "counts", $0]) }
        #expect(try column("avis.csv", "Avis rendus") == opinions)
        let rules = json["quality", "rules"].list.map { number($0["findings"]) }
        #expect(try column("regles.csv", "Constats") == rules)
        #expect(try column("accord.csv", "Écart moyen").first == number(json["external", "overall", "meanGap"]))
    }

    @Test(arguments: ["=1+1", "+33", "-1", "@tous"])
    func `hold no text that a spreadsheet computes`(name: String) {
        let campus = Campus(
            identifier: "BOR-001",
            name: name,
            district: "Bor;deaux",
            region: "Nouvelle-Aquitaine",
            sector: "Deux\nlignes",
            request: "renouvellement",
            email: ""
        )
        let sources = CohortSources(
            campaign: SampleCampaign.campaign.expecting([campus]),
            referential: SampleReferential.referential,
            deposits: [],
            grids: [],
            files: [],
            earlier: nil
        )
        let file = CohortTables(of: Cohort(of: sources)).files[0]
        #expect(
            CommaSeparated.rows(of: file.bytes)[1].prefix(5) == [
                "BOR-001", "'" + name, "Nouvelle-Aquitaine", "Bor;deaux", "Deux\nlignes",
            ]
        )
    }

    @Test func `quote what separates fields, and keep names of files as they are`() {
        let sources = CohortSources(
            campaign: SampleCampaign.campaign.expecting([]),
            referential: SampleReferential.referential,
            deposits: [],
            grids: [],
            files: [ReceivedFile(name: "l'\"envoi\"; 2.ods", fate: .unreadable, reason: "L'envoi est coupé : vide.")],
            earlier: nil
        )
        let files = CohortTables(of: Cohort(of: sources)).files
        let row = files.first { $0.name == "fichiers.csv" }.map { CommaSeparated.rows(of: $0.bytes)[1] }
        #expect(row == ["l'\"envoi\"; 2.ods", "illisible", "", "L’envoi est coupé\u{A0}: vide."])
    }

    @Test func `are the same bytes each time`() throws {
        let bytes = try (1...2).map { _ in
            try workbookBytes(of: Cohort(of: SampleCohort(of: 20).sources))
        }
        #expect(bytes[0] == bytes[1])
    }

    private func workbookBytes(of cohort: Cohort) throws -> [[UInt8]] {
        [
            CohortDocument(of: cohort).json, try CohortWorkbook(of: CohortTables(of: cohort)).draft.bytes(as: .ods),
            try SessionWorkbook(of: cohort).draft.bytes(as: .ods),
        ]
    }

    @Test(arguments: sizes)
    func `are workbooks without a fault`(size: Int) {
        let cohort = Cohort(of: SampleCohort(of: size).sources)
        #expect(CohortWorkbook(of: CohortTables(of: cohort)).draft.faults.isEmpty)
        #expect(SessionWorkbook(of: cohort).draft.faults.isEmpty)
    }

    @Test(
        arguments: [
            ("", nil, "–"), ("Favorable", nil, "à fixer"), ("Défavorable", nil, "sans durée"), ("Favorable", 4, nil),
            ("", 4, nil),
        ] as [(String, Int?, String?)]
    )
    func `no duration is told of an expert without an opinion`(opinion: String, duration: Int?, words: String?) throws {
        let sources = SampleCohort(of: 1).sources
        var grid = SampleEvaluation()
        grid.campaignOfRun = sources.campaign
        grid.campus = .value(sources.campaign.campuses[0].identifier)
        grid.opinion = opinion.isEmpty ? .empty : .value(opinion)
        grid.duration = duration.map { .value($0) } ?? .empty
        let cohort = Cohort(
            of: CohortSources(
                campaign: sources.campaign,
                referential: sources.referential,
                deposits: sources.deposits,
                grids: [GridRecord(of: grid.assessment)],
                files: sources.files,
                earlier: nil
            )
        )
        let sheet = try #require(SessionWorkbook(of: cohort).draft.sheets.first)
        let told = words.map(CellContent.text) ?? .number(4)
        #expect(sheet.rows[4].cells.map(\.content).dropFirst(13).first == told)
    }

    /// The second campus has two experts; the grid of each is in, or none is.
    @Test(arguments: [
        ([], true, "un seul expert"), (["EXP-02"], true, "grille attendue"), (["EXP-02"], false, "grille attendue"),
    ])
    func `only a campus that has one expert is said to have one`(others: [String], isOtherDone: Bool, told: String)
        throws
    {
        let sample = SampleCohort(of: 3).sources
        let campuses = sample.campaign.campuses
        let campaign = SampleCampaign.campaign(
            experts: ["EXP-01", "EXP-02"].map { Expert(code: $0, function: "", district: "", organisation: "") },
            assignments: []
        ).expecting(
            campuses,
            besides: others.map { Assignment(expert: $0, campus: campuses[0].identifier) }
                + [Assignment(expert: "EXP-02", campus: campuses[1].identifier)]
        )
        let grids = ([(0, "EXP-01")] + (isOtherDone ? [(1, "EXP-01"), (1, "EXP-02")] : [])).map { place, expert in
            var grid = SampleEvaluation()
            grid.campaignOfRun = campaign
            grid.campus = .value(campuses[place].identifier)
            grid.expert = .value(expert)
            return GridRecord(of: grid.assessment)
        }
        let cohort = Cohort(
            of: CohortSources(
                campaign: campaign,
                referential: sample.referential,
                deposits: sample.deposits,
                grids: grids,
                files: sample.files,
                earlier: nil
            )
        )
        let sheet = try #require(SessionWorkbook(of: cohort).draft.sheets.first)
        let row = try #require(sheet.rows.dropFirst(4).first { $0.cells[1].content == .text(campuses[0].identifier) })
        #expect(sheet.rows[3].cells[12].content == .text("Avis B"))
        #expect(row.cells[12].content == .text(told))
    }

    @Test func `the session has a row for each campus that an expert examined`() throws {
        let cohort = Cohort(of: SampleCohort(of: 78).sources)
        let workbook = try Workbook(bytes: SessionWorkbook(of: cohort).draft.bytes(as: .ods), named: "session.ods")
        #expect(workbook.sheets.map(\.name) == ["Séance", "Arrêté", "Avis"])
        #expect(cohort.session.count > 10)
        let identifiers = (5..<(5 + cohort.session.count)).map { workbook.sheets[0].values["B\($0)"] }
        #expect(identifiers == cohort.session.map { .text($0.campus.identifier) })
        #expect(workbook.sheets[1].values["G5"] == .text("à fixer"))
    }
}
